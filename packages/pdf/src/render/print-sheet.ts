import { type Fit, type Paper, paperSize } from '@recto/print';
import type { Page } from 'playwright-core';
import { type PrintedPdf, readPrinted } from '../metadata/describe-pdf.ts';
import { layOut, layOutAgain } from './in-page.ts';
import { printScript } from './print-script.ts';

/** How far density goes down, and how often, while the PDF has more pages than asked. */
const STEP = 0.004;
const ATTEMPTS = 4;

/** A document laid out and printed, with the pages counted in the PDF. */
export interface PrintedSheet {
  printed: PrintedPdf;
  fit: Fit;
}

/** Fits the document that a page shows, prints it, and holds the count against the PDF. */
export async function printSheet(page: Page, paper: Paper, asked: number | undefined): Promise<PrintedSheet> {
  const size = paperSize(paper, 'px');
  await page.setViewportSize({ width: Math.round(size.width), height: Math.round(size.height) });
  await page.evaluate(printScript());
  let fit = await page.evaluate(layOut, { paper, pages: asked });
  let numbered = fit.pages;
  let printed = await readPrinted(await printPage(page, paper));
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const excess = fit.fits && asked !== undefined && printed.pages > asked;
    // A second page that nobody counted must have its number; one that is not there must not be announced.
    if (!excess && (printed.pages === 1) === (numbered === 1)) break;
    const scale = excess ? Math.round((fit.scale - STEP) * 1000) / 1000 : fit.scale;
    numbered = excess ? asked : printed.pages;
    fit = { ...fit, scale, ...(await page.evaluate(layOutAgain, { paper, scale, pages: numbered })) };
    printed = await readPrinted(await printPage(page, paper));
  }
  return { printed, fit: agreed(fit, printed.pages, asked) };
}

/** What the PDF says about pages goes before what was measured. */
function agreed(fit: Fit, pages: number, asked: number | undefined): Fit {
  if (pages === fit.pages) return fit;
  const { reason: _, ...rest } = fit;
  const result = { ...rest, pages, fits: asked === undefined || pages <= asked };
  return pages === asked || asked === undefined
    ? result
    : {
        ...result,
        reason: `Measured as ${fit.pages} and printed as ${pages} pages; ${asked} asked. Whatever stands outside the sheet is printed too.`,
      };
}

function printPage(page: Page, paper: Paper): Promise<Buffer> {
  const { width, height } = paperSize(paper);
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
