import type { RenderedPdf } from '@recto/pdf';
import { paperText } from '@recto/schema';
import type { Settings } from '../document/settings.ts';
import type { Source } from '../document/source-for.ts';

/** The fill of a last page below which a person would rather have a page less. */
const SHORT_PAGE = 0.2;

/**
 * A PDF in half a sentence: `2 pages of A4, the last 97 % full, text of 9.4 pt at density 1.094, 5 lines saved, 68 kB,
 * resume.yaml attached`.
 */
export function describePdf(
  { pdf, pages, fill, density, size, bodySize, spread, linesSaved, runts }: RenderedPdf,
  { paper, pages: asked }: Settings,
  source?: Source,
): string {
  const share = `${Math.round(fill * 100)} % full`;
  const figures = [
    `${pages === 1 ? '1 page' : `${pages} pages`} of ${paperText(paper)}`,
    pages === 1 ? share : `the last ${share}`,
    ...(density === 1 && size === undefined ? [] : [`text of ${bodySize.toFixed(1)} pt at density ${density}`]),
    ...(spread === 1 ? [] : [`its gaps ${spread} times as wide`]),
    ...(linesSaved === 0 ? [] : [linesSaved === 1 ? '1 line saved' : `${linesSaved} lines saved`]),
    ...(runts === 0 ? [] : [runts === 1 ? '1 runt left' : `${runts} runts left`]),
    `${Math.round(pdf.byteLength / 1000)} kB`,
    ...(source ? [`${source.name} attached`] : []),
  ].join(', ');
  const isShort = asked === undefined && pages > 1 && fill < SHORT_PAGE;
  return isShort ? `${figures}. The last page is nearly blank: try --pages ${pages - 1}.` : figures;
}

/**
 * The same for programs. `asked` is absent when no number of pages was asked for, `attached` when no document was.
 * `attachedContains` says what a document that is attached as it was written contains beyond the page.
 */
export function pdfFigures(
  { pdf, pages, density, size, bodySize, spread, linesSaved, runts, fill, fits }: RenderedPdf,
  settings: Settings,
  source?: Source,
) {
  const { name: attached, contains: attachedContains } = source ?? {};
  const bytes = pdf.byteLength;
  const fit = { density, size, bodySize, spread, linesSaved, runts, fill, fits };
  return { pages, asked: settings.pages, ...fit, bytes, attached, attachedContains };
}
