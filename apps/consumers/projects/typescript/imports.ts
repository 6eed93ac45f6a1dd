// Every entry of every package, with the declarations that the tarballs have.
import '@recto/print/browser.js';
import '@recto/print/print.css';
import '@recto/react/styles.css';
import '@recto/themes/classic.css';
import { toText } from '@recto/formats/text';
import { parseText } from '@recto/parse';
import { renderPdf } from '@recto/pdf';
import { fitToPages } from '@recto/print';
import { readResume } from '@recto/schema';
import { de } from '@recto/schema/locales';
import { themes } from '@recto/themes';
import { themeFonts } from '@recto/themes/theme-fonts';

export const { work } = de;
export const countOfFonts = Object.keys(themes).length + themeFonts.classic.length;
export const text = toText(readResume('basics: { name: Ada }').resume ?? {}).content;
export const { sections } = parseText(text);

export async function pages(html: string): Promise<number> {
  return (await renderPdf(html, { paper: 'letter', pages: undefined })).pages;
}

export function fit(sheet: HTMLElement): boolean {
  return fitToPages(sheet, { pages: 1, fill: undefined }) === RectoPrint.fitToPages(sheet, { pages: 1 });
}

// @ts-expect-error there is no such paper
void renderPdf('', { paper: 'a9' });
