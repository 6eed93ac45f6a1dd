import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright';
import { LIMIT } from '../../../../vitest.shared.js';
import type { OpenManual } from './open-manual.ts';

declare global {
  interface Window {
    axe: typeof axe;
    /** What the manual and its pages say to each other. */
    __STORYBOOK_ADDONS_CHANNEL__: {
      once(event: string, listener: (value: never) => void): void;
      on(event: string, listener: (value: never) => void): void;
      off(event: string, listener: (value: never) => void): void;
      emit(event: string, value: object): void;
    };
    __STORYBOOK_PREVIEW__: {
      storyStoreValue: {
        loadStory(story: { storyId: string }): Promise<{
          storyGlobals: { viewport?: { value?: string } };
          parameters: { a11y?: { test?: string } };
        }>;
      };
    };
  }
}

const require = createRequire(import.meta.url);
const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** A page of the browser that shows the manual, and what has failed in it since it was last asked. */
export interface ManualPage {
  page: Page;
  /** Errors of scripts, and files that did not come. Each is told once. */
  failures(): string[];
}

/**
 * Opens one page of the manual. Others are shown in it as the sidebar does: a tenth of the work of loading it again.
 *
 * @param query of `iframe.html`: what is shown first
 */
export async function openPage({ browser, origin }: OpenManual, query: string): Promise<ManualPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  page.setDefaultTimeout(LIMIT);
  const failures: string[] = [];
  page.on('pageerror', (error) => failures.push(error.message));
  page.on('requestfailed', (request) => failures.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) failures.push(`${response.url()}: ${response.status()}`);
  });
  await page.goto(`${origin}iframe.html?${query}`);
  await Promise.race([
    page.locator('body.sb-show-main').waitFor(),
    // Without its scripts nothing would ever show.
    page.waitForEvent('pageerror').then((error) => Promise.reject(error)),
  ]);
  await page.evaluate(axeSource);
  return { page, failures: () => failures.splice(0) };
}
