import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { pageScript } from '../render/page-script.ts';
import type { ExampleSheet } from './example-sheets.ts';

/** Opens a sheet from a file as the renderer does, with `RectoPrint` on its page and its fonts loaded. */
export async function showSheet(
  page: Page,
  { html, options }: ExampleSheet,
  { file, zoom }: { file: string; zoom: number },
): Promise<void> {
  const base = `<head><base href="${pathToFileURL(`${options.root}/`).href}">`;
  await writeFile(file, html.replace('<head>', base));
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  await page.evaluate(pageScript());
  await page.evaluate((zoom) => document.body.style.setProperty('zoom', String(zoom), 'important'), zoom);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
