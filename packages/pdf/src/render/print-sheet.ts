import type { Fit, Overflow, PaperSize } from '@recto/print';
import type { CDPSession } from 'playwright-core';
import { type PrintedPdf, readPrinted } from '../file/metadata/describe-pdf.ts';
import { PdfError } from '../pdf-error.ts';
import type { Layout } from './in-page.ts';
import type { CallInPage } from './page-script.ts';

/** How far density goes down, and how often, while the PDF has more pages than asked. */
const STEP = 0.004;
const ATTEMPTS = 4;

/** A page of the browser that shows a document. */
export interface PrintablePage {
  session: CDPSession;
  call: CallInPage;
}

/** A document that was laid out, for what, what came of it, and the size of its paper in mm. */
export interface Sheet {
  layout: Layout;
  fit: Fit;
  size: PaperSize;
}

/** A document printed, with the pages counted in the PDF. */
export interface PrintedSheet {
  printed: PrintedPdf;
  fit: Measured;
}

/**
 * Prints the document that a page shows, and holds the count against the PDF.
 *
 * @throws {PdfError} `overflow` when something on the sheet is wider than the printable area
 */
export async function printSheet(open: PrintablePage, { layout, size, ...sheet }: Sheet): Promise<PrintedSheet> {
  let fit = withoutOverflows(sheet.fit);
  let numbered = fit.pages;
  let printed = await readPrinted(await printPage(open, size));
  // What has been spread must not take another page for it.
  const most = layout.pages ?? (fit.spread > 1 ? fit.pages : undefined);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const excess = fit.fits && most !== undefined && printed.pages > most;
    // A second page that nobody counted must have its number; one that is not there must not be announced.
    if (!excess && (printed.pages === 1) === (numbered === 1)) break;
    const density = excess && fit.spread === 1 ? Math.round((fit.density - STEP) * 1000) / 1000 : fit.density;
    const spread = excess ? 1 : fit.spread;
    numbered = excess ? most : printed.pages;
    const again = await open.call('layOutAt', { ...layout, density, spread, pages: numbered });
    fit = { ...fit, density, spread, ...again };
    printed = await readPrinted(await printPage(open, size));
  }
  return { printed, fit: agreed(fit, printed.pages, layout.pages) };
}

type Measured = Omit<Fit, 'overflows'>;

function withoutOverflows({ overflows, ...fit }: Fit): Measured {
  if (overflows.length > 0) throw overflowing(overflows);
  return fit;
}

const NAMED = 3;

function overflowing(overflows: readonly Overflow[]): PdfError {
  const named = overflows
    .slice(0, NAMED)
    .map(({ part, text, page, excess }) => `${part}${text && ` "${text}"`} on page ${page}, by ${excess} px`);
  const more = overflows.length > NAMED ? `, and ${overflows.length - NAMED} more` : '';
  return new PdfError(
    'overflow',
    `the sheet is wider than the printable area and would be cut off: ${named.join('; ')}${more}. Let it wrap or shrink, or choose a wider paper.`,
  );
}

/** What the PDF says about pages goes before what was measured. */
function agreed(fit: Measured, pages: number, asked: number | undefined): Measured {
  if (pages === fit.pages) return fit;
  const { reason: _reason, ...rest } = fit;
  const result = { ...rest, pages, fits: asked === undefined || pages <= asked };
  return pages === asked || asked === undefined
    ? result
    : {
        ...result,
        reason: `Measured as ${fit.pages} and printed as ${pages} pages; ${asked} asked. Whatever stands outside the sheet is printed too.`,
      };
}

/** Millimetres to an inch, which the browser reckons in. */
const INCH = 25.4;
/** Size and margins count only for documents without print.css, whose `@page` goes before them. */
const MARGIN = 15 / INCH;

/** As `page.pdf()` does, which would ask for the PDF piece by piece. */
async function printPage({ session }: PrintablePage, { width, height }: PaperSize): Promise<Uint8Array> {
  const { data } = await session.send('Page.printToPDF', {
    paperWidth: width / INCH,
    paperHeight: height / INCH,
    marginTop: MARGIN,
    marginRight: MARGIN,
    marginBottom: MARGIN,
    marginLeft: MARGIN,
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
  return Buffer.from(data, 'base64');
}
