import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { themeCss, themes } from '@recto/themes';
import { createTheme } from 'jsonresume-theme-recto';
import type { Browser, Page } from 'playwright-core';
import { found, launch } from '../chromium.ts';
import { sample } from '../documents.ts';
import { leastTimes } from '../measure.ts';
import type { Cell, Section } from '../table.ts';

const require = createRequire(import.meta.url);
const command = join(dirname(require.resolve('@recto/cli/package.json')), 'dist/recto.js');

/** What a reader and a writer wait for in a browser. */
export const browser: Section = {
  title: 'Browser',
  async measure({ quick }) {
    const opened = await launch();
    const folder = mkdtempSync(join(tmpdir(), 'recto-bench-'));
    try {
      const rows = [...(await onPage(opened, folder, quick ? 5 : 20)), await inPreview(opened, folder, quick ? 4 : 12)];
      return [{ title: 'Browser: the sample in classic', columns: ['', 'ms'], rows, chart: 1 }];
    } finally {
      await opened.close();
      rmSync(folder, { recursive: true });
    }
  },
};

async function onPage(opened: Browser, folder: string, rounds: number): Promise<Cell[][]> {
  const file = join(folder, 'page.html');
  const all = Object.values(themes).map(themeCss).join('\n');
  const html = createTheme({ theme: 'classic', warn: () => {} }).render(sample().value);
  writeFileSync(
    file,
    html.replace('</head>', () => `<style>${all}</style></head>`),
  );
  const page = await opened.newPage();
  const open = () => page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await open();
  const paints: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await open();
    paints.push(await page.evaluate(firstPaint));
  }
  await page.addScriptTag({ content: readFileSync(require.resolve('@recto/print/browser.js'), 'utf8') });
  const inPage = { switch: () => page.evaluate(switchTheme), fit: () => page.evaluate(fit) };
  const least = await leastTimes(inPage, { rounds, warmUp: 2 });
  return [
    ['opening it, to the first picture', Math.min(...paints)],
    ['switch of the theme, to new layout', least.get('switch')],
    ['fit to one page', least.get('fit')],
  ];
}

const firstPaint = () =>
  new Promise<number>((done) => {
    const seen = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
    const check = () => (seen() === undefined ? requestAnimationFrame(check) : done(seen() as number));
    check();
  });

function switchTheme(): number {
  const sheet = document.querySelector('[data-part="page"]') as HTMLElement;
  sheet.dataset.rectoTheme = sheet.dataset.rectoTheme === 'swiss' ? 'classic' : 'swiss';
  return sheet.getBoundingClientRect().height;
}

function fit(): number {
  const { RectoPrint } = globalThis as unknown as {
    RectoPrint: { fitToPages(sheet: Element | null, options: object): { pages: number } };
  };
  return RectoPrint.fitToPages(document.querySelector('[data-part="page"]'), { pages: 1 }).pages;
}

/** From a save to the changed page in `recto dev`. */
async function inPreview(opened: Browser, folder: string, saves: number): Promise<Cell[]> {
  const file = join(folder, 'resume.json');
  const save = (label: string) => writeFileSync(file, sample().json.replace('"Programmer"', JSON.stringify(label)));
  save('Begin');
  const server: ChildProcess = spawn(process.execPath, [command, 'dev', file, '--port', '0', '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, RECTO_CHROMIUM: found.path },
  });
  const [said] = (await once(server.stdout as NodeJS.ReadableStream, 'data')) as [Buffer];
  const page: Page = await opened.newPage();
  await page.goto((JSON.parse(`${said}`) as { url: string }).url);
  await page.locator('.recto-paper').first().waitFor();
  const times: number[] = [];
  for (let count = 0; count < saves; count += 1) {
    // A person reads before the next save.
    await page.waitForTimeout(1500);
    const begun = performance.now();
    save(`Save ${count}`);
    await page.waitForFunction(
      (words) => document.querySelector('main')?.textContent?.includes(words),
      `Save ${count}`,
    );
    times.push(performance.now() - begun);
  }
  server.kill('SIGTERM');
  await once(server, 'exit');
  return ['recto dev, from a save to the page', Math.min(...times)];
}
