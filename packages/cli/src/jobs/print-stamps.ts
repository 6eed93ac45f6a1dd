import type { PdfRenderer } from '@recto/pdf';
import { direction } from '@recto/schema';
import type { MissingFont } from '../page/east-asian-fonts.ts';
import { readStylesheets } from '../page/stylesheets.ts';
import type { StampsJob } from './job.ts';

/** Millimetres of the page of a stamp, which is put on the top right corner of a page: room for the usual margins too. */
const [WIDTH, HEIGHT] = [120, 60] as const;

/** Stamps, printed. */
export interface PrintedStamps {
  /** A PDF with a page for each. */
  stamps: Uint8Array;
  /** Packages of fonts that are not installed, with the characters that have none. */
  missingFonts: MissingFont[];
}

/** Prints stamps in the fonts of the theme `classic`, which have the scripts of India too. */
export async function printStamps({ stamps, locale }: StampsJob, renderer: PdfRenderer): Promise<PrintedStamps> {
  const settings = { theme: 'classic', locale } as const;
  const switches = { themes: ['classic'], pairings: [] } as const;
  const { files, links, missingFonts } = await readStylesheets(settings, switches, stamps.join(' '), process.cwd());
  const screens = links.filter((path) => path !== 'print.css');
  files.set('stamps.css', Buffer.from(STYLES));
  const html = [
    `<!doctype html><html lang="${escaped(locale)}" dir="${direction(locale)}"><head><meta charset="utf-8"><title>Stamps</title>`,
    ...[...screens, 'stamps.css'].map((path) => `<link rel="stylesheet" href="${path}">`),
    '</head><body>',
    ...stamps.map((text) => `<div class="stamp" data-recto-theme="classic"><span>${escaped(text)}</span></div>`),
    '</body></html>',
  ].join('');
  const { pdf } = await renderer.render(html, { files, paper: { width: WIDTH, height: HEIGHT } });
  return { stamps: pdf, missingFonts };
}

/** On white, so that a stamp can be read on any ground. */
const STYLES = `
@page { size: ${WIDTH}mm ${HEIGHT}mm; margin: 0 }
html { --recto-page-margin-block: 1mm !important; --recto-page-margin-inline: 1mm !important }
html, body, .stamp { margin: 0 !important; background: none !important }
.stamp { display: flex; justify-content: end; align-items: start; box-sizing: border-box; inline-size: ${WIDTH}mm; block-size: ${HEIGHT}mm; padding: 4mm 6mm 0; overflow: hidden; break-after: page; direction: ltr }
.stamp:last-child { break-after: auto }
.stamp span { max-inline-size: 100%; padding: 0.8mm 1.6mm; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font: 500 8pt/1.2 var(--recto-font-body, serif); color: #000; background: #fff; unicode-bidi: plaintext }
`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] as string);
