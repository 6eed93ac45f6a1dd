import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium, type Page } from 'playwright-core';
import { LIMIT } from '../../../../vitest.shared.js';

/** One for all files of tests; it ends with their process. */
let started: Promise<Browser> | undefined;

/** The bundled Chromium, or the one in `RECTO_CHROMIUM`, which is started once. */
export function startBrowser(): Promise<Browser> {
  started ??= launch();
  return started;
}

// The last flag: a headless shell draws no frames, which nobody sees, and works a fifth less.
const FLAGS = ['--disable-gpu', '--font-render-hinting=none', '--enable-begin-frame-control'];

async function launch(): Promise<Browser> {
  const executablePath = process.env.RECTO_CHROMIUM ?? (await unpacked());
  return chromium.launch({ executablePath, args: FLAGS, timeout: LIMIT });
}

/** Unpacks into a directory of its own and moves it into place, as other processes may be unpacking too. */
async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), 'recto-print-tests');
  if (!existsSync(folder)) {
    const own = mkdtempSync(`${folder}-`);
    await executableIn(own);
    try {
      renameSync(own, folder);
    } catch {
      // Another process was faster: its browser is used.
      rmSync(own, { recursive: true, force: true });
    }
  }
  return executableIn(folder);
}

/** Unpacks into a folder, where that is not done yet. */
async function executableIn(folder: string): Promise<string> {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    return await bundled.executablePath();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

const bundle = readFileSync(new URL('../../dist/browser.js', import.meta.url), 'utf8');
const stylesheet = readFileSync(new URL('../print.css', import.meta.url), 'utf8');

/** The pages of a browser that tests have closed. */
const closed = new WeakMap<Browser, Page[]>();

/** A blank page: one that a test has closed, as a new one takes longer than most tests do. */
async function blankPage(browser: Browser): Promise<Page> {
  const idle = closed.get(browser) ?? [];
  closed.set(browser, idle);
  const page = idle.pop() ?? (await browser.newPage());
  await page.goto('about:blank');
  await page.emulateMedia({ media: null });
  page.setDefaultTimeout(LIMIT);
  page.close = async () => {
    idle.push(page);
  };
  return page;
}

/** A page of a browser with a body, the print stylesheet, a plain theme, and `RectoPrint`. */
export async function openPage(browser: Browser, body: string, css = ''): Promise<Page> {
  const page = await blankPage(browser);
  await page.setContent(
    `<!doctype html><html lang="en"><style>${stylesheet}</style><style>${theme}${css}</style><body>${body}`,
  );
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
  await page.evaluate(bundle);
  return page;
}

const require = createRequire(import.meta.url);

/** A typeface of the tests, which measures the same on a machine with many typefaces as on one with none. */
const typefaces = join(dirname(require.resolve('@fontsource/dejavu-serif/package.json')), 'files');
const typeface = [400, 700].map((weight) => {
  const file = join(typefaces, `dejavu-serif-latin-${weight}-normal.woff2`);
  const url = `data:font/woff2;base64,${readFileSync(file, 'base64')}`;
  return `@font-face { font-family: "DejaVu Serif"; font-weight: ${weight}; src: url(${url}); }`;
});

const theme = `${typeface.join('\n')}
  @layer components.recto.tokens {
    [data-part="page"] {
      --recto-page-margin-block: 15mm; --recto-page-margin-inline: 15mm;
      --body: calc(max(9pt, 10pt * var(--recto-density, 1)) * var(--recto-zoom, 1));
      font: var(--body) / 1.2 "DejaVu Serif";
    }
    @media screen { [data-part="page"] { --recto-zoom: 1.5; padding: 40mm; } }
    p { margin: 0 0 calc(6pt * var(--recto-density, 1)); }
    p + p { margin-top: calc(6pt * var(--recto-density, 1) * var(--recto-spread, 1)); }
  }`;

/** A sheet of paragraphs of about two lines. */
export function sheet(paragraphs: number, attributes = '', more = ''): string {
  const text = 'Kept the tide tables of nine harbours, and wrote the handbook that is in use there still. '.repeat(2);
  return `<article data-part="page" ${attributes}>${`<p>${text}</p>`.repeat(paragraphs)}${more}</article>`;
}
