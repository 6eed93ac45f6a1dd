import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { inspectPages, PageWarning } from '@recto/print';
import type { Page } from 'playwright-core';
import { launchChromium } from '../browser/launch.ts';
import { pageScript } from '../render/page-script.ts';
import type { ExampleSheet } from './example-sheets.ts';

declare const RectoPrint: { inspectPages: typeof inspectPages };

/** What `inspectPages` says of a sheet. */
export interface SheetInspection {
  /** Fill of each page, from 0 to 1. */
  fills: number[];
  warnings: Pick<PageWarning, 'kind' | 'page' | 'message'>[];
}

/** Looks at sheets in a browser, with no script of theirs running. */
export interface SheetInspector {
  /** @param density the density that the sheet was fitted with */
  inspect(sheet: ExampleSheet, density: number): Promise<SheetInspection>;
  close(): Promise<void>;
}

/** Shows a sheet from a file, with `RectoPrint` on its page and its faces loaded. */
export async function showSheet(page: Page, { html, options }: ExampleSheet, file: string): Promise<void> {
  const base = `<head><base href="${pathToFileURL(`${options.root}/`).href}">`;
  await writeFile(file, html.replace('<head>', base));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(pageScript());
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

export async function createSheetInspector(): Promise<SheetInspector> {
  const browser = await launchChromium();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print', colorScheme: 'light', reducedMotion: 'reduce' });
  const folder = await mkdtemp(join(tmpdir(), 'recto-inspect-'));
  const file = join(folder, 'sheet.html');
  let turn: Promise<unknown> = Promise.resolve();

  async function inspectNow(shown: ExampleSheet, density: number): Promise<SheetInspection> {
    await showSheet(page, shown, file);
    return page.evaluate(
      ({ paper, density }) => {
        const sheet = document.querySelector<HTMLElement>('[data-part="page"]');
        if (!sheet) throw new Error('there is no sheet in the document');
        sheet.style.setProperty('--recto-density', String(density));
        const { pages, warnings } = RectoPrint.inspectPages(sheet, paper);
        return {
          fills: pages.map(({ fill }) => fill),
          warnings: warnings.map(({ kind, page: number, message }) => ({ kind, page: number, message })),
        };
      },
      { paper: shown.paper, density },
    );
  }

  return {
    inspect(sheet, density) {
      const result = turn.then(() => inspectNow(sheet, density));
      turn = result.catch(() => {});
      return result;
    },
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
