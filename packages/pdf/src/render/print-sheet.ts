import type { Fit, Overflow, PageIssue, PaperSize } from '@recto/print';
import type { Session } from '../browser/connection.ts';
import type { PrintedPdf } from '../file/metadata/describe-pdf.ts';
import { PdfError } from '../pdf-error.ts';
import type { LaidOut, Layout } from './in-page.ts';
import type { CallInPage } from './page-script.ts';

/** First step, which doubles, and number of reductions of the density while the PDF has more pages than requested. */
const STEP = 0.004;
const ATTEMPTS = 4;

/** A browser page that shows a document. */
export interface PrintablePage {
  session: Session;
  call: CallInPage;
}

/** A document after layout. */
export interface Sheet {
  layout: Layout;
  /** The result of the layout. */
  fit: LaidOut;
  /** Size of the paper in mm. */
  size: PaperSize;
}

/** A printed document. The pages of its fit are those of the PDF. */
export interface PrintedSheet {
  printed: PrintedPdf;
  fit: Measured;
  /** What was found on its pages, if that was asked for. */
  pageIssues: PageIssue[] | undefined;
}

/**
 * Prints the document of a page. Prints again if the PDF has another number of pages than measured.
 *
 * @throws {PdfError} `overflow` if something on the sheet is wider than the printable area
 */
export async function printSheet(page: PrintablePage, { layout, size, ...sheet }: Sheet): Promise<PrintedSheet> {
  let { issues: pageIssues, ...fit } = withoutOverflows(sheet.fit);
  const { readPrinted } = await loadReading();
  let numbered = fit.pages;
  let printed = await readPrinted(await printPage(page, size, layout.zoom));
  // A spread must not add a page.
  const most = layout.pages ?? (fit.spread > 1 ? fit.pages : undefined);
  let step = STEP;
  let isChanged = false;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const excess = fit.fits && most !== undefined && printed.pages > most;
    // Page numbers must be shown if the PDF has two pages, and hidden if it has one.
    if (!excess && (printed.pages === 1) === (numbered === 1)) break;
    const isReduced = excess && fit.spread === 1;
    const density = isReduced ? Math.round((fit.density - step) * 1000) / 1000 : fit.density;
    if (isReduced) step *= 2;
    const spread = excess ? 1 : fit.spread;
    numbered = excess ? most : printed.pages;
    const again = await page.call('layOutAt', { ...layout, density, spread, pages: numbered });
    fit = { ...fit, density, spread, ...again };
    printed = await readPrinted(await printPage(page, size, layout.zoom));
    isChanged = true;
  }
  if (isChanged && layout.inspect) pageIssues = await page.call('inspect', layout);
  return { printed, fit: withPrintedPages(fit, printed.pages, layout.pages), pageIssues };
}

/** Loads what reads a printed PDF, which takes long: the first call is made while the page is opened. */
export function loadReading() {
  return import('../file/metadata/describe-pdf.ts');
}

type Measured = Omit<Fit, 'overflows'>;

function withoutOverflows({ overflows, ...fit }: LaidOut): Omit<LaidOut, 'overflows'> {
  if (overflows.length > 0) throw overflowing(overflows);
  return fit;
}

/** The most overflows to list in a message. */
const MOST_LISTED = 3;

function overflowing(overflows: readonly Overflow[]): PdfError {
  const listed = overflows
    .slice(0, MOST_LISTED)
    .map(({ part, text, page, excess }) => `${part}${text && ` "${text}"`} on page ${page}, by ${excess} px`);
  const more = overflows.length > MOST_LISTED ? `, and ${overflows.length - MOST_LISTED} more` : '';
  return new PdfError(
    'overflow',
    `the sheet is wider than the printable area and would be cut off: ${listed.join('; ')}${more}. Let it wrap or shrink, or choose a wider paper.`,
  );
}

/** Replaces the measured number of pages by that of the PDF. */
function withPrintedPages(fit: Measured, pages: number, asked: number | undefined): Measured {
  if (pages === fit.pages) return fit;
  const { reason: _reason, ...rest } = fit;
  const result = { ...rest, pages, fits: asked === undefined || pages <= asked };
  return pages === asked || asked === undefined
    ? result
    : {
        ...result,
        reason: `Measured ${fit.pages} and printed ${pages} pages; ${asked} requested. Content outside the sheet is printed too.`,
      };
}

/** Millimetres per inch, the unit of the browser. */
const INCH = 25.4;
/** Size and margins apply only to documents without print.css: its `@page` has priority. */
const MARGIN = 15 / INCH;

/** Prints the document of a page as it stands. */
export async function printPage(
  { session }: Pick<PrintablePage, 'session'>,
  { width, height }: PaperSize,
  zoom: number,
): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    paperWidth: width / INCH,
    paperHeight: height / INCH,
    marginTop: MARGIN,
    marginRight: MARGIN,
    marginBottom: MARGIN,
    marginLeft: MARGIN,
    scale: 1 / zoom,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}
