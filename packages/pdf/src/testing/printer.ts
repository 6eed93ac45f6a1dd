import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { paperSize } from '@recto/print';
import { findChromium } from '../browser/find-chromium.ts';
import { launchChromium } from '../browser/launch.ts';
import { readPrinted } from '../file/metadata/describe-pdf.ts';
import { interceptRequests } from '../page/request-interceptor.ts';
import { callsOn, pageScript } from '../render/page-script.ts';
import { printPage } from '../render/print-sheet.ts';

const require = createRequire(import.meta.url);

/** Rules that define a font: `Serif`, the default; `Deva`; `Variable`, a variable font; and `Grotesque`, with one glyph for ’ and ʼ. */
export const fonts = {
  serif: font('Serif', require.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2')),
  devanagari: font(
    'Deva',
    require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2'),
  ),
  grotesque: font('Grotesque', require.resolve('@recto/themes/fonts/inter-tight-latin-400-normal.woff2')),
  variable: font(
    'Variable',
    require.resolve('@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2'),
  ),
};

function font(family: string, file: string): string {
  const data = readFileSync(file).toString('base64');
  return `@font-face { font-family: ${family}; src: url(data:font/woff2;base64,${data}) format("woff2"); font-weight: 200 900 }`;
}

/** The PDF of the browser, and that of this package. */
export interface Printout {
  raw: Uint8Array;
  pdf: Uint8Array;
}

/** One for all files of tests; its browser ends with their process. */
let opened: ReturnType<typeof startPrinter> | undefined;

/** Prints small documents without fitting them to pages, and without files. */
export function openPrinter() {
  opened ??= startPrinter();
  return opened;
}

async function startPrinter() {
  const browser = await launchChromium(await findChromium({ sources: ['environment', 'bundled'] }));
  const page = await (await browser.openContext()).openPage();
  const { session } = page;
  const call = callsOn(session);
  const interceptor = await interceptRequests(page, () =>
    session.send('Runtime.evaluate', { expression: pageScript() }),
  );
  const defaults = { paper: undefined, pages: undefined, fill: false, title: undefined, language: undefined };
  return {
    async print(body: string, { style = '', root = 'lang="en"' } = {}): Promise<Printout> {
      const html = `<!doctype html><html ${root}><head><title>Ida Sund</title><style>${fonts.serif} @page { size: A4; margin: 15mm } body { font: 11pt Serif } ${style}</style></head><body>${body}</body></html>`;
      await interceptor.show({ html });
      const { description } = await call('open', { ...defaults, zoom: 1, viewport: paperSize('a4') });
      const { title, language, links } = description;
      const raw = await printPage(page, paperSize('a4'), 1);
      await interceptor.clear();
      const metadata = { title, language, date: new Date('2026-02-03T04:05:06Z') };
      return { raw, pdf: await (await readPrinted(raw)).described({ metadata, links }) };
    },
  };
}
