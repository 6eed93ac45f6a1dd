import type { RenderedPdf } from '@recto/pdf';
import type { Settings } from '../document/settings.ts';

const PAPER_NAMES: Record<Settings['paper'], string> = { a4: 'A4', letter: 'Letter' };

/** A PDF in half a sentence: `2 pages of A4, the last 97 % full, at density 0.981, 68 kB`. */
export function describePdf({ pdf, pages, fill, scale }: RenderedPdf, { paper }: Settings): string {
  const share = `${Math.round(fill * 100)} % full`;
  return [
    `${pages === 1 ? '1 page' : `${pages} pages`} of ${PAPER_NAMES[paper]}`,
    pages === 1 ? share : `the last ${share}`,
    ...(scale === 1 ? [] : [`at density ${scale}`]),
    `${Math.round(pdf.byteLength / 1000)} kB`,
  ].join(', ');
}

/** The same for programs. `asked` is absent when no number of pages was asked for. */
export function pdfFigures({ pdf, pages, scale, fill, fits }: RenderedPdf, settings: Settings) {
  return { pages, asked: settings.pages, scale, fill, fits, bytes: pdf.byteLength };
}
