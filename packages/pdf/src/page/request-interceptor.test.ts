import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFName } from '@cantoo/pdf-lib';
import { Document } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch.ts';
import { createPdfRenderer, type PdfRenderer } from '../render/renderer.ts';
import { open, textOf } from '../testing/read-pdf.ts';
import { renderer } from '../testing/renderer.ts';
import { fontRoot } from '../testing/resume.ts';
import { interceptRequests } from './request-interceptor.ts';

let server: Server;
let address: string;
let connections = 0;
let home: string;

beforeAll(async () => {
  server = createServer((socket) => {
    connections += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  home = await mkdtemp(join(tmpdir(), 'recto-requests-'));
});
afterAll(async () => {
  server.close();
  await rm(home, { recursive: true });
});

it('refuses and reports every reference to a host, and never connects to it', async () => {
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
    candidates: (url) => `<img srcset="${url} 1x, ${url}-2x 2x">`,
    content: (url) => `<style>p::before { content: image-set("${url}" 1x) }</style>`,
    sandboxed: (url) =>
      `<iframe sandbox srcdoc='<img src="${url}"><style>p { background: url(${url}) }</style><p>text'></iframe>`,
    nested: (url) => `<iframe sandbox srcdoc='<iframe src="${url}"></iframe>'></iframe>`,
    icon: (url) => `<link rel="icon" href="${url}">`,
    manifest: (url) => `<link rel="manifest" href="${url}">`,
    prerender: (url) => `<link rel="prerender" href="${url}">`,
    list: (url) => `<ul style="list-style-image: url(${url})"><li>text</ul>`,
    shape: (url) => `<p style="float: left; shape-outside: url(${url})">text</p>`,
    mask: (url) => `<p style="mask: url(${url})">text</p>`,
    form: (url) => `<form action="${url}"><input type="image" src="${url}" autofocus></form>`,
    track: (url) => `<a href="${url}" ping="${url}">link</a>`,
    refresh: (url) => `<meta http-equiv="refresh" content="0;url=${url}">`,
  };
  const names = Object.keys(references);
  const html = names.map((name) => references[name]?.(`${address}/${name}`)).join('\n');
  const { refused, pdf } = await renderer.render(`${html}<img src="file:///etc/hostname"><p>The end</p>`);
  expect(connections).toBe(0);
  const unnamed = names.filter((name) => !refused.some((url) => url.startsWith(`${address}/${name}`)));
  // The browser never requests these: videos without a decoder, what only a window shows, and links.
  expect(unnamed).toEqual(['video', 'icon', 'manifest', 'prerender', 'track']);
  expect(refused).toContain('file:///etc/hostname');
  expect((await textOf(pdf)).join(' ')).toContain('The end');
});

it('connects to no host that fields of a résumé or its files refer to', async () => {
  const url = (field: string) => `${address}/${field}`;
  const html = `"><img src="${url('markup')}"><script src="${url('script')}"></script>`;
  const text = `${html} ![picture](${url('picture')}) <${url('auto')}> url(${url('css')})`;
  const logo = { src: url('logo'), alt: html };
  const resume: ResumeDocument = {
    basics: { name: text, label: text, summary: text, image: url('image'), url: url('url'), logo },
    work: [{ name: text, position: text, url: url('work'), summary: text, highlights: [text], logo }],
    education: [{ institution: text, area: text, url: url('education'), logo }],
    projects: [{ name: text, description: text, url: url('project'), highlights: [text] }],
  };
  const root = join(home, 'fields');
  await mkdir(root);
  const remote = `<image href="${url('drawing')}" width="9" height="9"/>`;
  await writeFile(
    join(root, 'drawing.svg'),
    `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script href="${url('svg-script')}"/><style>@import "${url('svg-style')}";</style>${remote}</svg>`,
  );
  await writeFile(
    join(root, 'page.css'),
    `@import "${url('import')}"; main { background: url(${url('background')}); overflow-wrap: anywhere }`,
  );
  const head = createElement('link', { rel: 'preload', as: 'image', href: url('preload') });
  const page = renderToStaticMarkup(createElement(Document, { resume, stylesheets: ['page.css'], head }));
  const { refused, pages } = await renderer.render(
    `<!doctype html>${page.replace('</main>', '<img src="drawing.svg"></main>')}`,
    { root },
  );
  expect(connections).toBe(0);
  expect(refused).toEqual(expect.arrayContaining(['logo', 'image', 'import', 'background', 'preload'].map(url)));
  expect(pages).toBeGreaterThan(0);
});

it('shows the current version of a file, and does not mix the files of two roots', async () => {
  const roots = [join(home, 'one'), join(home, 'two')];
  for (const root of roots) {
    await mkdir(root);
    await writeFile(join(root, 'page.css'), `p::after { content: " of ${root.slice(-3)}" }`);
  }
  const html = '<link rel="stylesheet" href="page.css"><p>Text</p>';
  const shown = async (root: string) => (await textOf((await renderer.render(html, { root })).pdf))[0];
  for (const root of [...roots, ...roots]) expect(await shown(root)).toBe(`Text of ${root.slice(-3)}`);
  await writeFile(join(roots[0] as string, 'page.css'), 'p::after { content: " of now" }');
  expect(await shown(roots[0] as string)).toBe('Text of now');
  expect((await renderer.render(html)).missing).toEqual(['page.css']);
});

describe('the next document is not affected by', () => {
  const before: Record<string, string> = {
    'the attributes of its root': '<html lang="de" dir="rtl" style="--recto-paper-width: 5cm; font-size: 99px">',
    'its title and author': '<title>Before</title><meta name="author" content="Nobody">',
    'its base': '<base href="http://127.0.0.1:1/">',
    'its policy': `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`,
    'its language': '<meta http-equiv="content-language" content="de">',
    'its referrer policy': '<meta name="referrer" content="no-referrer">',
    'its alternative stylesheets': '<style title="before">p { display: none }</style>',
    'a linked alternative stylesheet': '<link rel="stylesheet" title="before" href="data:text/css,p{display:none}">',
    'its styles':
      '<style>p { display: none } @page { size: 5cm 5cm } @property --x { syntax: "*"; inherits: true }</style>',
    'its styles in the body': '<body><style>p { display: none }</style>',
    'an alternative stylesheet in the body': '<body><style title="before">p { display: none }</style>',
    'its body': '<body bgcolor="black" text="white" style="display: none" onload="x">',
    'its frames': '<frameset><frame src="data:text/html,frame"></frameset>',
    'its document mode': '<!doctype html><title></title>',
    'shadow roots': '<div><template shadowrootmode="open"><style>p { display: none }</style></template></div>',
    // Elements with a name hide properties of the document.
    'elements with the names of properties': [
      'body',
      'documentElement',
      'head',
      'querySelector',
      'querySelectorAll',
      'createElement',
      'fonts',
      'images',
      'title',
    ]
      .map((name) => `<img name="${name}"><form name="${name}"><input name="${name}"></form>`)
      .join('<p>Before'),
    'content after its end': '<p>Before</body></html><!-- after --><p>Before',
  };
  const after = '<style title="after">p::after { content: " styled" }</style><p>After</p><img src="no.png">';

  let single: PdfRenderer;
  beforeAll(async () => {
    single = createPdfRenderer({
      chromium: await findChromium({ sources: ['environment', 'bundled'] }),
      concurrency: 1,
    });
  });
  afterAll(() => single.close());

  it.each(Object.entries(before))('%s', async (_, html) => {
    await single.render(html);
    const { pdf, refused, missing } = await single.render(after);
    expect(await textOf(pdf)).toEqual(['After styled']);
    expect({ refused, missing }).toEqual({ refused: [], missing: ['no.png'] });
    const { document, catalog } = await open(pdf);
    expect([document.getTitle(), document.getAuthor()].filter(Boolean)).toEqual([]);
    expect(catalog.get(PDFName.of('Lang'))).toBeUndefined();
    // A4 in points, rounded by the browser.
    expect(Math.abs(document.getPage(0).getWidth() - 595)).toBeLessThan(1.5);
  });

  it('a redirect', async () => {
    await single.render(`<meta http-equiv="refresh" content="0;url=${address}/later"><p>Before`);
    expect((await single.render('<p>After</p>')).refused).toEqual([]);
    expect((await single.render('<p>After</p>')).refused).toEqual([]);
    expect(connections).toBe(0);
  });
});

it('waits for all files of a document, also on a page that showed another document before', async () => {
  const root = join(home, 'named');
  await mkdir(root);
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><text y="20">drawn</text></svg>';
  const renderer = createPdfRenderer({
    chromium: await findChromium({ sources: ['environment', 'bundled'] }),
    concurrency: 1,
  });
  // New file names in each round, so that no file is cached.
  for (let count = 0; count < 3; count += 1) {
    const files = {
      [`page-${count}.css`]: `@import "more-${count}.css"; p::after { content: " styled" }`,
      [`more-${count}.css`]: `p { background: url(back-${count}.svg) no-repeat; height: 2cm } p::before { content: "imported " }`,
      [`back-${count}.svg`]: drawing.replace('drawn', 'behind'),
      [`image-${count}.svg`]: drawing.replace('drawn', 'beside'),
    };
    await Promise.all(Object.entries(files).map(([name, content]) => writeFile(join(root, name), content)));
    const html = `<!doctype html><link rel="stylesheet" href="page-${count}.css"><p>Text</p><img src="image-${count}.svg">`;
    const fills: number[] = [];
    for (const round of ['uncached', 'cached']) {
      const { pdf, missing, fill } = await renderer.render(html, { root });
      const text = (await textOf(pdf)).join(' ');
      const lacking = ['imported', 'Text', 'styled', 'behind', 'beside'].filter((word) => !text.includes(word));
      expect([round, lacking, missing]).toEqual([round, [], []]);
      fills.push(fill);
    }
    // The layout is measured with all files loaded.
    expect(fills[0]).toBe(fills[1]);
  }
  await renderer.close();
});

it('reuses the page only if no request was refused and no state remains', async () => {
  const browser = await launchChromium(await findChromium({ sources: ['environment', 'bundled'] }));
  let blankPages = 0;
  const page = await (await browser.openContext()).openPage();
  const interceptor = await interceptRequests(page, async () => {
    blankPages += 1;
  });
  const pages: number[] = [];
  const show = async (html: string, mayReuse?: boolean) => {
    await interceptor.show({ html });
    await interceptor.clear(mayReuse);
    pages.push(blankPages);
  };
  await show('<p>One', true);
  await show('<p>Two', true);
  await show('<p>Three', false);
  await show('<img src="missing.png">', true);
  await show('<p>Five');
  expect(pages).toEqual([1, 1, 2, 3, 4]);
  await browser.close();
});

it('loads files of its root and no others', async () => {
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
  expect([...missing].sort()).toEqual(['photo.jpg', 'secret.css']);
  expect([...refused].sort()).toEqual(['../../secret.css', '../secret.css', 'link.css', 'script.js']);
});

it('does not run scripts of the document', async () => {
  const write = "document.body.append('scripted')";
  const { pdf } =
    await renderer.render(`<title>Quiet</title><body onload="${write}"><p>Text</p><script>${write}</script>
    <script type="module">${write}</script><svg onload="${write}"><script>${write}</script></svg>
    <img src="x:" onerror="${write}"><iframe src="javascript:parent.${write}" hidden></iframe>`);
  expect((await textOf(pdf)).join(' ')).toBe('Text');
});
