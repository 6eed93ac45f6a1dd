import type { Fit, Overflow, PaperSize } from '@recto/print';
import type { Page } from 'playwright-core';
import { type PrintedPdf, readPrinted } from '../metadata/describe-pdf.ts';
import { PdfError } from '../pdf-error.ts';
import { type Layout, layOut, layOutAgain } from './in-page.ts';

/** How far density goes down, and how often, while the PDF has more pages than asked. */
const STEP = 0.004;
const ATTEMPTS = 4;

/** A document laid out and printed, with the pages counted in the PDF. */
export interface PrintedSheet {
  printed: PrintedPdf;
  fit: Omit<Fit, 'overflows'>;
}

/**
 * Fits the document that a page shows with `RectoPrint`, prints it, and holds the count against the PDF.
 *
 * @param size of the paper, in mm
 * @throws {PdfError} `overflow` when something on the sheet is wider than the printable area
 */
export async function printSheet(page: Page, layout: Layout, size: PaperSize): Promise<PrintedSheet> {
  const laidOut = await page.evaluate(layOut, layout);
  if (laidOut.overflows.length > 0) throw overflowing(laidOut.overflows);
  let fit = laidOut;
  let numbered = fit.pages;
  let printed = await readPrinted(await printPage(page, size));
  // What has been spread must not take another page for it.
  const most = layout.pages ?? (fit.spread > 1 ? fit.pages : undefined);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const excess = fit.fits && most !== undefined && printed.pages > most;
    // A second page that nobody counted must have its number; one that is not there must not be announced.
    if (!excess && (printed.pages === 1) === (numbered === 1)) break;
    const scale = excess && fit.spread === 1 ? Math.round((fit.scale - STEP) * 1000) / 1000 : fit.scale;
    const spread = excess ? 1 : fit.spread;
    numbered = excess ? most : printed.pages;
    const again = await page.evaluate(layOutAgain, { ...layout, scale, spread, pages: numbered });
    fit = { ...fit, scale, spread, ...again };
    printed = await readPrinted(await printPage(page, size));
  }
  return { printed, fit: agreed(fit, printed.pages, layout.pages) };
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
function agreed({ overflows: _, ...fit }: Fit, pages: number, asked: number | undefined): PrintedSheet['fit'] {
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

function printPage(page: Page, { width, height }: PaperSize): Promise<Buffer> {
  // Size and margins count only for documents without print.css, whose `@page` goes before them.
  return page.pdf({
    width: `${width}mm`,
    height: `${height}mm`,
    margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' },
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
  });
}
