/**
 * Makes the pictures of the README: `pnpm pictures`, which builds what it needs first. The home page and, where it is built,
 * the studio are those of the site, and so is the reference résumé; the thumbnails of all themes show the example of a
 * designer, which has a photograph. The landing page of the manual comes from the built Storybook. With names, only those are made: `node scripts/pictures.ts home`.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Board, drawPages, type Sheet, withPage } from './draw-pages.ts';
import { withPrintedThemes } from './print-themes.ts';
import { serve } from './serve-folder.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

async function picture(page: Page, name: string, sheets: Sheet[], board: Board) {
  await drawPages(page, sheets, board);
  await writeFile(join(root, 'docs/pictures', `${name}.png`), await page.locator('main').screenshot());
}

const site = join(root, 'apps/site/dist');
const onSite = (name: string, page: number): Sheet => ({ file: join(site, name), page });

/** A page of the site as a person sees it first, or after they entered it, without what moves. */
async function firstView(
  name: string,
  path: string,
  { width, height }: { width: number; height: number },
  enter?: (page: Page) => Promise<void>,
) {
  const served = await serve(site, 0);
  try {
    await withPage(1.5, async (page) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(new URL(path, served.url).href, { waitUntil: 'networkidle' });
      await enter?.(page);
      await page.evaluate(() => document.fonts.ready);
      await writeFile(join(root, 'docs/pictures', `${name}.png`), await page.screenshot());
    });
  } finally {
    await served.close();
  }
}

/** In the studio: the example, with its pages fitted, read back and kept. */
async function beginWithExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Zuzana/ }).click();
  await page.locator('.studio-fill').first().waitFor();
  await page.locator('.studio-saved[data-kind="saved"]').waitFor();
  await page.getByRole('tab', { name: /Parser \d/ }).waitFor();
}

/** The landing page of the manual, of the built Storybook. */
async function manual(): Promise<void> {
  const served = await serve(join(root, 'apps/storybook/storybook-static'), 0);
  try {
    await withPage(1.5, async (page) => {
      await page.setViewportSize({ width: 1280, height: 860 });
      await page.goto(served.url);
      const shown = page.frameLocator('#storybook-preview-iframe');
      // Sheets are drawn when their fonts are there, which takes longer than anything else on the page.
      await shown.locator('.cover-sheet [data-part="page"]').last().waitFor();
      await shown.locator('body').evaluate(() => document.fonts.ready.then(() => undefined));
      await page.screenshot({ path: join(root, 'docs/pictures/manual.png'), animations: 'disabled' });
    });
  } finally {
    await served.close();
  }
}

const makers: Record<string, () => Promise<void>> = {
  home: () => firstView('home', '/', { width: 1280, height: 860 }),
  studio: async () => {
    if (existsSync(join(site, 'studio/index.html')))
      await firstView('studio', '/studio/', { width: 1440, height: 960 }, beginWithExample);
  },
  'reference-resume': () =>
    withPage(1.5, (page) => {
      const sheets = [
        onSite('vasudev-gupta.pdf', 1),
        onSite('vasudev-gupta.pdf', 2),
        onSite('vasudev-gupta-classic.pdf', 1),
      ];
      return picture(page, 'reference-resume', sheets, { width: 520, columns: 3 });
    }),
  themes: () =>
    withPrintedThemes('designer', (printed) =>
      withPage(2, (page) => {
        const sheets = printed.map(({ theme, file }) => ({ file, page: 1, caption: theme }));
        return picture(page, 'themes', sheets, { width: 160, columns: 4 });
      }),
    ),
  manual,
};

const asked = process.argv.slice(2);
for (const [name, make] of Object.entries(makers)) {
  if (asked.length === 0 || asked.includes(name)) await make();
}
