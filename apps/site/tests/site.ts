import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ThemeName, themes } from '@recto/themes';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { LIMIT } from '../../../vitest.shared.js';
import { openBrowser } from './open-browser.ts';
import { serve } from './serve.ts';

const themeNames = Object.keys(themes) as ThemeName[];
const [front] = themeNames as [ThemeName];

/** A page that the site promises, with its PDFs. */
export interface SheetPage {
  theme: ThemeName;
  path: string;
  a4: string;
  letter: string;
  /** Pages on paper. */
  count: number;
  /** A theme to change it to. */
  other: ThemeName;
}

/** The reference résumé in every theme. */
export const pages: readonly SheetPage[] = themeNames.map((theme) => {
  const file = theme === front ? '/vasudev-gupta' : `/vasudev-gupta-${theme}`;
  return {
    theme,
    path: theme === front ? '/resume/' : `/resume/${theme}/`,
    a4: `${file}.pdf`,
    letter: `${file}-letter.pdf`,
    count: 2,
    other: theme === front ? 'classic' : front,
  };
});

/** The other résumés of the themes, by the name of their files. */
export const others: readonly (SheetPage & { document: string })[] = Object.entries({
  graduate: 1,
  academic: 3,
}).flatMap(([document, count]) =>
  themeNames.map((theme) => ({
    document,
    theme,
    path: `/themes/${document}/${theme}/`,
    a4: `/${document}-${theme}.pdf`,
    letter: `/${document}-${theme}-letter.pdf`,
    count,
    other: theme === front ? 'classic' : front,
  })),
);

export const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/** The built site, served and in a browser. */
export interface Site {
  origin: string;
  /** Opens a page, waits until all of it is there, and returns it with what it asked for and what the console said. */
  visit(path: string, options?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

interface Visit {
  page: Page;
  requests: string[];
  complaints: string[];
}

export async function openSite(): Promise<Site> {
  if (!existsSync(dist)) throw new Error('There is no built site. Run `pnpm --filter @recto/site build` first.');
  const [{ origin, close }, browser] = await Promise.all([serve(dist), openBrowser()]);
  return {
    origin,
    visit: (path, options) => visit(browser, `${origin}${path}`, options),
    close: async () => {
      await browser.close();
      close();
    },
  };
}

async function visit(browser: Browser, url: string, options?: BrowserContextOptions): Promise<Visit> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(LIMIT);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('response', (response) => {
    if (!response.ok()) complaints.push(`${response.status()}: ${response.url()}`);
  });
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  // By then everything that the page names has been asked for.
  await page.evaluate(() => document.fonts.ready);
  return { page, requests, complaints };
}
