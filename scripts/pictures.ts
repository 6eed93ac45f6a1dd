/**
 * Makes the pictures of the README: `pnpm pictures`, which builds what it needs first. The reference résumé comes from the
 * site; the thumbnails of all themes show the example of a designer, which has a photograph; the landing page of the manual
 * comes from the built Storybook.
 */
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

const onSite = (name: string, page: number): Sheet => ({ file: join(root, 'apps/site/dist', name), page });

await withPage(1.5, (page) => {
  const sheets = [
    onSite('vasudev-gupta.pdf', 1),
    onSite('vasudev-gupta.pdf', 2),
    onSite('vasudev-gupta-classic.pdf', 1),
  ];
  return picture(page, 'reference-resume', sheets, { width: 520, columns: 3 });
});

await withPrintedThemes('designer', (printed) =>
  withPage(2, (page) => {
    const sheets = printed.map(({ theme, file }) => ({ file, page: 1, caption: theme }));
    return picture(page, 'themes', sheets, { width: 160, columns: 4 });
  }),
);

const manual = await serve(join(root, 'apps/storybook/storybook-static'), 0);
await withPage(1.5, async (page) => {
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(manual.url);
  const shown = page.frameLocator('#storybook-preview-iframe');
  // Sheets are drawn when their fonts are there, which takes longer than anything else on the page.
  await shown.locator('.cover-sheet [data-part="page"]').last().waitFor();
  await shown.locator('body').evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(root, 'docs/pictures/manual.png'), animations: 'disabled' });
});
await manual.close();
