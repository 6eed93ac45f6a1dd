import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { wordmarkOnCover } from '@recto/brand';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { STROKE } from '../home/stroke.ts';
import { reference } from '../resume/documents.ts';
import { keptBytes } from '../resume/kept.ts';
import { sheetIn } from '../resume/sheets.ts';
import { withBrowser } from './drawing-browser.ts';
import { drawingOf, pictureOf } from './sheet-pictures.ts';

/** Of the pictures that are shown where somebody shares a page, in pixels: what most services take. */
const WIDTH = 1200;
const HEIGHT = 630;

/** The page of the reference résumé for those who share it: the head of its first page, on the cover. */
export async function sharedPage(): Promise<Uint8Array> {
  const drawing = await drawingOf(pictureOf(sheetIn(reference, 'placement')));
  return keptBytes('og-resume.png', [drawing], async () => {
    const top = 56;
    const width = 960;
    const sheet = await sharp(drawing)
      .resize(width)
      .extract({ left: 0, top: 0, width, height: HEIGHT - top })
      .toBuffer();
    const cover = { width: WIDTH, height: HEIGHT, channels: 3 as const, background: '#12356b' };
    return sharp({ create: cover })
      .composite([{ input: sheet, left: (WIDTH - width) / 2, top }])
      .png({ palette: true, colours: 64 })
      .toBuffer();
  });
}

const { resolve } = createRequire(import.meta.url);

/** A file of our fonts as an address that needs no server. */
async function fontFace(family: string, file: string, style = 'normal'): Promise<string> {
  const data = (await readFile(resolve(`@recto/brand/fonts/${file}`))).toString('base64');
  return `@font-face{font-family:"${family}";font-style:${style};src:url(data:font/woff2;base64,${data})}`;
}

/** The site for those who share it: the headline, and the first sheets of the cover. */
export async function sharedSite(): Promise<Uint8Array> {
  const own = pictureOf(sheetIn(reference, 'classic'));
  const [front, back] = await Promise.all(
    [own, { ...own, name: `${own.name}-second`, page: 2 }].map(async (picture) => {
      const small = await sharp(await drawingOf(picture))
        .resize(420)
        .png()
        .toBuffer();
      return `data:image/png;base64,${small.toString('base64')}`;
    }),
  );
  const fonts = await Promise.all([
    fontFace('Display', 'libre-caslon-condensed-latin-500.woff2'),
    fontFace('Display', 'libre-caslon-condensed-headline-500-italic.woff2', 'italic'),
    fontFace('Text', 'hanken-grotesk-latin-500.woff2'),
  ]);
  const html = `<!doctype html><style>${fonts.join('')}${SHARED_STYLES}</style>
    <span>${wordmarkOnCover}</span>
    <h1>Your résumé, <del>formatted<svg viewBox="0 0 460 90" preserveAspectRatio="none"><path vector-effect="non-scaling-stroke" d="${STROKE}"/></svg></del><ins>typeset.</ins></h1>
    <p>React components, themes, print, tagged PDF</p>
    <img class="back" src="${back}"><img src="${front}">`;
  return keptBytes('og-site.png', [html], () => withBrowser((browser) => photographed(browser, html)));
}

async function photographed(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: { width: WIDTH, height: HEIGHT } });
  await page.setContent(html);
  await page.evaluate(() => document.fonts.ready);
  const picture = await page.screenshot();
  await page.close();
  return sharp(picture).png({ palette: true }).toBuffer();
}

const SHARED_STYLES = `
  body { margin: 0; background: #12356b; color: #fff; }
  span svg { position: absolute; inset: 60px auto auto 72px; block-size: 46px; }
  h1 { position: absolute; inset: 146px auto auto 72px; margin: 0; inline-size: 620px; font: 118px/1 Display; letter-spacing: -.02em; }
  del { position: relative; display: inline-block; color: #cfdcf3; text-decoration: none; }
  del svg { position: absolute; inset: .1em auto auto -.06em; inline-size: calc(100% + .62em); block-size: .9em; overflow: visible; }
  path { stroke-linecap: round; }
  del path { fill: none; stroke: #ff8f70; stroke-width: 5; }
  ins { display: block; font-style: italic; text-decoration: none; }
  p { position: absolute; inset: auto auto 56px 74px; margin: 0; color: #cfdcf3; font: 25px/1.4 Text; }
  img { position: absolute; inset: 72px auto auto 716px; inline-size: 420px; box-shadow: 0 1px 1px rgb(3 10 25 / .4), 0 26px 40px rgb(3 10 25 / .45); }
  .back { inset: 128px auto auto 858px; }`;
