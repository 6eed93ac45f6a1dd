import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium } from '@recto/pdf';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

const resume = (label: string, more = '') => `basics:
  name: Ada Example
  label: ${label}
work:
  - position: Analyst
    name: Engine Works
    startDate: "2021-06"
    url: http://localhost/works
${more}`;
const theme = (accent: string) => `
import { classic, defineTheme } from '@recto/themes';
export const own = defineTheme({ name: 'own', extends: classic, tokens: { color: { ink: '${accent}' } } });
`;
const components = (words: string) => `export default { work: () => <p>${words}</p> };`;

let folder: string;
let browser: Browser;
let page: Page;
let preview: ChildProcess;
let url: string;
const requests: string[] = [];
const blocker = createServer();
const write = (name: string, content: string) => writeFile(join(folder, name), content);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'recto-test-'));
  await write('cv.yaml', resume('Analyst'));
  await write('own.ts', theme('#101010'));
  blocker.listen(0, '127.0.0.1');
  await once(blocker, 'listening');
  const { port } = blocker.address() as { port: number };
  const command = fileURLToPath(new URL('../../dist/recto.js', import.meta.url));
  preview = spawn(process.execPath, [command, 'dev', 'cv.yaml', '--theme', 'own.ts', '--port', `${port}`, '--json'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [first] = (await once(preview.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  url = (JSON.parse(`${first}`) as { url: string }).url;
  const { path, args } = await findChromium({ sources: ['environment', 'bundled'] });
  const own = args.filter((flag) => !flag.startsWith('--host-resolver-rules'));
  browser = await chromium.launch({
    executablePath: path,
    args: [...own, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  page = await browser.newPage();
  // The limit of tests ends what hangs.
  page.setDefaultTimeout(0);
  page.on('request', (made) => requests.push(made.url()));
  await page.goto(url);
  await page.locator('.recto-paper').first().waitFor();
});
afterAll(async () => {
  await browser?.close();
  preview?.kill('SIGTERM');
  const [code] = await once(preview, 'exit');
  blocker.close();
  await rm(folder, { recursive: true, force: true });
  // It ends by itself when it is asked to.
  expect(code).toBe(0);
});

const shows = (words: string) => page.locator('.recto-paper', { hasText: words }).first().waitFor();
const problem = () => page.getByRole('alert');

test('takes the next port where one is taken', () => {
  const { port } = blocker.address() as { port: number };
  expect(Number(new URL(url).port)).toBeGreaterThan(port);
});

test('shows a save, and marks in place what the checks find', async () => {
  await write('cv.yaml', resume('Countess'));
  await shows('Countess');
  await page.locator('.recto-mark[data-severity="error"]', { hasText: 'local host' }).waitFor();
  expect(await page.locator('#recto-preview-bar').locator('li', { hasText: 'links/local-host' }).count()).toBe(1);
});

test('lays an error over the page with its lines, and heals', async () => {
  await write('cv.yaml', resume('Countess', 'work: ['));
  await problem().waitFor();
  expect(await problem().textContent()).toMatch(/cv\.yaml cannot be shown\.[\s\S]*cv\.yaml:\d+:\d+ error[\s\S]*\^/);
  await shows('Countess');
  await write('cv.yaml', resume('Mathematician'));
  await shows('Mathematician');
  await problem().waitFor({ state: 'hidden' });
});

test('shows a theme of your own after each change', async () => {
  const ink = () =>
    page
      .locator('.recto-paper [data-part="name"]')
      .first()
      .evaluate((name) => getComputedStyle(name).color);
  expect(await ink()).toBe('rgb(16, 16, 16)');
  await write('own.ts', theme('#123456'));
  await expect.poll(ink).toBe('rgb(18, 52, 86)');
  await write('own.ts', 'export const own = ');
  await problem().waitFor();
  await write('own.ts', theme('#101010'));
  await problem().waitFor({ state: 'hidden' });
});

test('shows components of your own after each change', async () => {
  // Named by the configuration, which is watched too.
  await write('own.tsx', components('Made by hand'));
  await write('recto.config.json', '{ "components": "own.tsx" }');
  await shows('Made by hand');
  await write('own.tsx', components('Made again'));
  await shows('Made again');
  await write('own.tsx', 'export default { work: () => { throw new Error("no luck"); } };');
  await problem().waitFor();
  expect(await problem().textContent()).toContain('own.tsx failed: no luck');
  await write('recto.config.json', '{}');
  await problem().waitFor({ state: 'hidden' });
});

test('survives a file that is deleted, and one that is put in its place', async () => {
  await rm(join(folder, 'cv.yaml'));
  await problem().waitFor();
  expect(await problem().textContent()).toContain('there is no such file');
  await write('new.yaml', resume('Programmer'));
  await rename(join(folder, 'new.yaml'), join(folder, 'cv.yaml'));
  await shows('Programmer');
});

test('switches theme and paper, as the address remembers', async () => {
  const bar = page.locator('#recto-preview-bar');
  await bar.locator('select[name=theme]').selectOption('swiss');
  await page.locator('.recto-paper [data-recto-theme="swiss"]').first().waitFor();
  await bar.locator('select[name=paper]').selectOption('letter');
  const width = () =>
    page
      .locator('.recto-paper')
      .first()
      .evaluate((paper) => paper.getBoundingClientRect().width);
  await expect.poll(width).toBe(816);
  expect(page.url()).toBe(`${url}?theme=swiss&paper=letter`);
});

test('shows a letter too', async () => {
  const letter = 'resume: cv.yaml\nsubject: A place\nbody: |\n  Dear reader,\n\n  words.\n';
  await write('cv.yaml', letter.replace('cv.yaml', 'own.yaml'));
  await write('own.yaml', resume('Programmer'));
  await shows('Dear reader,');
  await shows('Programmer');
  await write('cv.yaml', resume('Programmer'));
  await page.locator('.recto-paper', { hasText: 'Dear reader,' }).waitFor({ state: 'detached' });
});

test('asks nothing beyond this machine, and answers to nobody else', async () => {
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((address) => !address.startsWith(url) && !address.startsWith('data:'))).toEqual([]);
  const { port } = new URL(url);
  const asked = (headers: Record<string, string>) =>
    new Promise<{ status: number | undefined; policy: string | undefined }>((done, failed) => {
      request({ host: '127.0.0.1', port, path: '/view', headers }, (response) => {
        response.resume();
        const policy = response.headers['content-security-policy'];
        done({ status: response.statusCode, policy: typeof policy === 'string' ? policy : undefined });
      })
        .on('error', failed)
        .end();
    });
  expect(await asked({})).toMatchObject({ status: 200, policy: expect.stringContaining("default-src 'none'") });
  expect(await asked({ host: `evil.example:${port}` })).toMatchObject({ status: 403 });
  expect(await asked({ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).toMatchObject({ status: 403 });
});
