import type { BrowserContext, Locator, Page } from 'playwright-core';
import { LIMIT } from '../../../vitest.shared.js';

/** A studio in a window, and what its page asked for and said. */
export interface OpenStudio {
  page: Page;
  requests: string[];
  complaints: string[];
  /** The sheet in its frame. */
  sheet: Locator;
}

/** Opens the studio in a window of its own. */
export async function openStudio(context: BrowserContext, origin: string, hash = ''): Promise<OpenStudio> {
  const page = await context.newPage();
  page.setDefaultTimeout(LIMIT);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/studio/${hash}`);
  const sheet = page.frameLocator('.studio-pages iframe').locator('main [data-part="page"]').first();
  return { page, requests, complaints, sheet };
}

/** Begins with the example, and waits until its pages are fitted. */
export async function openExample({ page }: OpenStudio): Promise<void> {
  await page.getByRole('button', { name: /Zuzana/ }).click();
  await settled(page);
}

/** Waits until the pages are fitted and inspected. */
export async function settled(page: Page): Promise<void> {
  await page.locator('.studio-fill').first().waitFor({ state: 'attached' });
}

/** Waits until the work is kept. */
export const saved = (page: Page) => page.locator('.studio-saved[data-kind="saved"]').waitFor({ state: 'attached' });

/** The text of the document, as the text view has it. */
export async function textOf(page: Page): Promise<string> {
  await page.locator('#studio-editor').getByText('Text', { exact: true }).click();
  await page.locator('.cm-content').waitFor();
  return page.evaluate(() => {
    const content = document.querySelector('.cm-content') as Element & {
      cmTile?: { view: { state: { doc: { toString(): string } } } };
      cmView?: { view: { state: { doc: { toString(): string } } } };
    };
    return ((content.cmTile ?? content.cmView)?.view.state.doc ?? '').toString();
  });
}

/** Writes a text over the whole document. */
export async function writeText(page: Page, text: string): Promise<void> {
  await textOf(page);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}
