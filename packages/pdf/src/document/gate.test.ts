import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findChromium } from '../chromium/find-chromium.ts';
import { createPdfRenderer, type PdfRenderer } from '../render/renderer.ts';
import { open, textOf } from '../testing/read-pdf.ts';
import { fontRoot } from '../testing/resume.ts';

let renderer: PdfRenderer;
let server: Server;
let address: string;
let connections = 0;
let home: string;

beforeAll(async () => {
  renderer = createPdfRenderer({ chromium: await findChromium({ sources: ['environment', 'bundled'] }) });
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  home = await mkdtemp(join(tmpdir(), 'recto-gate-'));
});
afterAll(async () => {
  await renderer.close();
  server.close();
  await rm(home, { recursive: true });
});

it('lets nothing out: every reference to a host is refused and named, and the host is never called', async () => {
  const references: Record<string, (url: string) => string> = {
    image: (url) => `<img src="${url}">`,
    source: (url) => `<picture><source srcset="${url}"><img></picture>`,
    style: (url) => `<link rel="stylesheet" href="${url}">`,
    import: (url) => `<style>@import "${url}";</style>`,
    font: (url) => `<style>@font-face { font-family: F; src: url(${url}) } p { font-family: F }</style><p>text</p>`,
    background: (url) => `<p style="background: url(${url})">text</p>`,
    script: (url) => `<script src="${url}"></script>`,
    module: (url) => `<script type="module" src="${url}"></script>`,
    frame: (url) => `<iframe src="${url}"></iframe>`,
    inner: (url) => `<iframe srcdoc='<img src="${url}">'></iframe>`,
    data: (url) => `<iframe src='data:text/html,<img src="${url}">'></iframe>`,
    object: (url) => `<object data="${url}"></object>`,
    embed: (url) => `<embed src="${url}">`,
    poster: (url) => `<video poster="${url}"></video>`,
    video: (url) => `<video src="${url}" autoplay preload="auto"></video>`,
    drawing: (url) => `<svg><image href="${url}" width="9" height="9"/></svg>`,
    use: (url) => `<svg><use href="${url}#part"/></svg>`,
    preload: (url) => `<link rel="preload" as="image" href="${url}">`,
    prefetch: (url) => `<link rel="prefetch" href="${url}">`,
    preconnect: (url) => `<link rel="preconnect" href="${url}">`,
    lookup: (url) => `<link rel="dns-prefetch" href="${url}">`,
    refresh: (url) => `<meta http-equiv="refresh" content="0;url=${url}">`,
  };
  const names = Object.keys(references);
  const html = names.map((name) => references[name]?.(`${address}/${name}`)).join('\n');
  const { refused, pdf } = await renderer.render(`${html}<img src="file:///etc/hostname"><p>The end</p>`);
  expect(connections).toBe(0);
  const unnamed = names.filter((name) => !refused.some((url) => url.startsWith(`${address}/${name}`)));
  // A shape of another origin is not even asked for; video without a decoder neither.
  expect(unnamed.filter((name) => !['use', 'video'].includes(name))).toEqual([]);
  expect(refused).toContain('file:///etc/hostname');
  expect((await textOf(pdf)).join(' ')).toContain('The end');
});

it('reads the files of its root, and no others', async () => {
  const root = join(home, 'site');
  await mkdir(join(root, 'fonts'), { recursive: true });
  await copyFile(join(fontRoot, 'source-serif-4-latin-400-normal.woff2'), join(root, 'fonts', 'body.woff2'));
  await writeFile(
    join(root, 'page.css'),
    '@font-face { font-family: B; src: url(fonts/body.woff2) } p { font-family: B } p::after { content: " styled" }',
  );
  await writeFile(join(root, 'script.js'), 'document.title = "scripted"');
  await writeFile(join(home, 'secret.css'), 'p::after { content: " leaked" }');
  await symlink(join(home, 'secret.css'), join(root, 'link.css'));
  const sheets = [
    'page.css',
    '../secret.css',
    '%2e%2e/secret.css',
    '..%2fsecret.css',
    '/..%2F..%2fsecret.css',
    'link.css',
  ];
  const links = sheets.map((href) => `<link rel="stylesheet" href="${href}">`).join('');
  const { pdf, refused, missing } = await renderer.render(
    `<title>Files</title>${links}<script src="script.js"></script><img src="photo.jpg"><p>Text</p>`,
    { root },
  );
  expect((await textOf(pdf))[0]).toBe('Text styled');
  expect((await open(pdf)).document.getTitle()).toBe('Files');
  expect(missing).toEqual(['secret.css', 'photo.jpg']);
  expect([...refused].sort()).toEqual(['../../secret.css', '../secret.css', 'link.css', 'script.js']);
});

it('runs no script of the document', async () => {
  const write = "document.body.append('scripted')";
  const { pdf } =
    await renderer.render(`<title>Quiet</title><body onload="${write}"><p>Text</p><script>${write}</script>
    <script type="module">${write}</script><svg onload="${write}"><script>${write}</script></svg>
    <img src="x:" onerror="${write}"><iframe src="javascript:parent.${write}" hidden></iframe>`);
  expect((await textOf(pdf)).join(' ')).toBe('Text');
});
