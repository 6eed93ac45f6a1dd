import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { findChromium } from '@recto/pdf';
import { type Browser, chromium, type Page } from 'playwright-core';
import sharp from 'sharp';
import type { ShownResume } from './documents.ts';
import { pageOf } from './page-of.tsx';
import { HEIGHT, WIDTH } from './picture-size.ts';
import { type Fit, fitsOf } from './print.ts';
import { type Scheme, type Sheet, schemes, sheetsOf } from './sheets.ts';
import { themeFolder } from './theme-folder.ts';
import { fitRules } from './theme-rules.ts';

/** What reaches no host: the pages come from here. */
const ORIGIN = 'http://gallery.invalid/';
const TYPES: Record<string, string> = { '.css': 'text/css', '.woff2': 'font/woff2' };

/** The first page of a sheet, in columns of the size of a page: text breaks as on paper, in the colours of the screen. */
const FIRST_PAGE = `
  body { background: none !important; }
  [data-part="page"] {
    block-size: calc(297mm * var(--recto-zoom)) !important;
    margin: 0 !important;
    columns: 1 auto;
    column-fill: auto;
    column-gap: 100vw;
    overflow: clip;
  }
  :is(h2, h3, thead, [data-part="section-title"], [data-part="entry-header"]) { break-after: avoid; break-inside: avoid; }
  :is(li, tr) { break-inside: avoid; }`;

/** Opens a sheet as it is fitted in its PDF, cut to its first page. */
async function open(browser: Browser, sheet: Sheet, fit: Fit): Promise<Page> {
  const page = await browser.newPage({
    // So wide that the margins of the sheet are those of the paper, and as high as a page of paper.
    viewport: { width: 2400, height: 1200 },
    deviceScaleFactor: 1,
    reducedMotion: 'reduce',
  });
  // On a slow machine the build takes longer, and does not fail.
  page.setDefaultTimeout(0);
  await page.route(`${ORIGIN}**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/') return route.fulfill({ body: pageOf(sheet), contentType: 'text/html; charset=utf-8' });
    return route.fulfill({ body: await readFile(join(themeFolder, pathname)), contentType: TYPES[extname(pathname)] });
  });
  await page.goto(ORIGIN);
  await page.addStyleTag({ content: fitRules(sheet.theme, fit) + FIRST_PAGE });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

async function take(page: Page, scheme: Scheme): Promise<Uint8Array> {
  await page.emulateMedia({ colorScheme: scheme });
  const picture = await page.locator('[data-part="page"]').screenshot();
  return sharp(picture).resize(WIDTH, HEIGHT, { fit: 'fill' }).webp({ quality: 82, smartSubsample: true }).toBuffer();
}

type Pictures = ReadonlyMap<string, Uint8Array>;

/** Pictures of a résumé in every theme, light and dark, by their names. */
async function takeAll(document: ShownResume): Promise<Pictures> {
  const fits = await fitsOf(document);
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args });
  try {
    const pictures = new Map<string, Uint8Array>();
    for (const sheet of sheetsOf(document)) {
      const page = await open(browser, sheet, fits[sheet.theme]);
      for (const scheme of schemes) pictures.set(sheet.pictures[scheme], await take(page, scheme));
      await page.close();
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

const known = new Map<ShownResume, Promise<Pictures>>();

/** A picture of the first page of a sheet. All of a résumé are taken at once, for all who ask. */
export async function pictureOf({ document, pictures: names }: Sheet, scheme: Scheme): Promise<Uint8Array> {
  const pictures = known.get(document) ?? takeAll(document);
  known.set(document, pictures);
  return (await pictures).get(names[scheme]) as Uint8Array;
}
