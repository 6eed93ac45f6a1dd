import { isPaper } from '@recto/print';
import type { Browser, Page } from 'playwright-core';
import { DOCUMENT_URL, type Gate, gateFor } from '../document/gate.ts';
import type { PdfMetadata } from '../metadata/metadata.ts';
import { PdfError } from '../pdf-error.ts';
import { type Described, settle } from './in-page.ts';
import type { RenderedPdf, RenderOptions } from './options.ts';
import { printSheet } from './print-sheet.ts';

/** A warm page of a browser that renders one document after another. */
export interface SheetPage {
  render(html: string, options: RenderOptions): Promise<RenderedPdf>;
  close(): Promise<void>;
}

/** Opens a page in a context of its own, styled as paper, without scripts and without network. */
export async function openSheetPage(browser: Browser): Promise<SheetPage> {
  const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const gate = await gateFor(page);
  return {
    render: (html, options) => render(page, gate, html, options),
    close: () => context.close(),
  };
}

async function render(page: Page, gate: Gate, html: string, options: RenderOptions): Promise<RenderedPdf> {
  gate.admit({ html, root: options.root });
  // The renderer's own clock ends what takes too long.
  await page.goto(DOCUMENT_URL, { waitUntil: 'load', timeout: 0 });
  const described = await page.evaluate(settle, { title: options.title, language: options.language });
  for (const url of described.unasked) gate.refuse(url);
  if (options.pages !== undefined && described.sheets > 1) throw tooManySheets(described.sheets);
  const paper = options.paper ?? (isPaper(described.paper) ? described.paper : 'a4');
  const { printed, fit } = await printSheet(page, paper, options.pages);
  const pdf = await printed.described(metadataOf(described, options));
  return { pdf, ...fit, ...gate.report() };
}

function metadataOf(described: Described, options: RenderOptions): PdfMetadata {
  const words = described.keywords.split(',').map((word) => word.trim());
  return {
    title: described.title,
    author: options.author ?? described.author,
    subject: options.subject ?? described.subject,
    keywords: options.keywords ?? words.filter(Boolean),
    language: described.language,
    date: options.date ?? new Date(),
  };
}

function tooManySheets(count: number): PdfError {
  return new PdfError(
    'render-failed',
    `the document holds ${count} sheets (data-part="page"), and only one can be fitted. Render them one by one, or leave out "pages".`,
  );
}
