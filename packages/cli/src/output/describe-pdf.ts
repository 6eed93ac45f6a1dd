import type { RenderedPdf } from '@recto/pdf';
import { paperText } from '@recto/schema';
import type { Settings } from '../document/settings.ts';
import type { Source } from '../document/source-for.ts';

/** A PDF in half a sentence: `2 pages of A4, the last 97 % full, at density 0.981, 68 kB, resume.yaml attached`. */
export function describePdf(
  { pdf, pages, fill, density, spread }: RenderedPdf,
  { paper }: Settings,
  source?: Source,
): string {
  const share = `${Math.round(fill * 100)} % full`;
  return [
    `${pages === 1 ? '1 page' : `${pages} pages`} of ${paperText(paper)}`,
    pages === 1 ? share : `the last ${share}`,
    ...(density === 1 ? [] : [`at density ${density}`]),
    ...(spread === 1 ? [] : [`its gaps ${spread} times as wide`]),
    `${Math.round(pdf.byteLength / 1000)} kB`,
    ...(source ? [`${source.name} attached`] : []),
  ].join(', ');
}

/**
 * The same for programs. `asked` is absent when no number of pages was asked for, `attached` when no document was.
 * `attachedContains` says what a document that is attached as it was written contains beyond the page.
 */
export function pdfFigures(
  { pdf, pages, density, spread, fill, fits }: RenderedPdf,
  settings: Settings,
  source?: Source,
) {
  const { name: attached, contains: attachedContains } = source ?? {};
  const bytes = pdf.byteLength;
  return { pages, asked: settings.pages, density, spread, fill, fits, bytes, attached, attachedContains };
}
