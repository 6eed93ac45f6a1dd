import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from '@recto/pdf';
import type { applyFit, inspectPages, PageIssue } from '@recto/print';
import { chromium, type Page } from 'playwright-core';
import type { ExampleSheet } from './example-sheets.ts';

declare const RectoPrint: { applyFit: typeof applyFit; inspectPages: typeof inspectPages };

/** A fit as it is on a sheet. */
export type SheetFit = Parameters<typeof applyFit>[1];

/** The result of `inspectPages` for a sheet. */
export interface SheetInspection {
  /** Fill of each page, from 0 to 1. */
  fills: number[];
  issues: Pick<PageIssue, 'rule' | 'message'>[];
}

/** Inspects sheets in a browser. Scripts of the sheets do not run. */
export interface SheetInspector {
  /** @param fit what the sheet was fitted to */
  inspect(sheet: ExampleSheet, fit: SheetFit): Promise<SheetInspection>;
  close(): Promise<void>;
}

export async function createSheetInspector(): Promise<SheetInspector> {
  const { path, args } = await findChromium();
  const browser = await chromium.launch({ executablePath: path, args });
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const folder = await mkdtemp(join(tmpdir(), 'recto-inspect-'));
  const file = join(folder, 'sheet.html');
  let queue: Promise<unknown> = Promise.resolve();

  async function inspectNow(sheet: ExampleSheet, fit: SheetFit): Promise<SheetInspection> {
    await showSheet(page, sheet, file);
    return page.evaluate(
      ({ paper, fit }) => {
        const element = document.querySelector<HTMLElement>('[data-part="page"]');
        if (!element) throw new Error('the document has no sheet');
        RectoPrint.applyFit(element, fit);
        const { pages, issues } = RectoPrint.inspectPages(element, paper);
        return {
          fills: pages.map(({ fill }) => fill),
          issues: issues.map(({ rule, message }) => ({ rule, message })),
        };
      },
      { paper: sheet.paper, fit },
    );
  }

  return {
    inspect(sheet, fit) {
      const result = queue.then(() => inspectNow(sheet, fit));
      queue = result.catch(() => {});
      return result;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function showSheet(page: Page, { html, options }: ExampleSheet, file: string): Promise<void> {
  const base = `<head><base href="${pathToFileURL(`${options.root}/`).href}">`;
  await writeFile(file, html.replace('<head>', base));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('@recto/print/browser.js'), 'utf8'));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
