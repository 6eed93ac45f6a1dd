import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { serve } from './serve.ts';
import { dist } from './site.ts';
import { openExample, openStudio, saved, settled, writeText } from './studio-page.ts';
import { studioWindows } from './studio-windows.ts';

const windows = studioWindows('allow');

/** 𪚥 is in no font of the site. */
const japanese = `basics:
  name: 佐藤 花子
  label: 機械設計エンジニア
  summary: 風力発電の**制御**を八年間担当。
work:
  - name: 東洋発電
    position: 主任
    startDate: 2018-04
    highlights: [停止時間を四割減らした, 後輩を三人育てた]
meta:
  recto: { theme: classic, locale: ja, pages: 1 }
`;

/** Fonts of other scripts that the sheet has loaded. */
const loadedFonts = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('.studio-pages iframe');
    const fonts = [...(frame?.contentDocument?.fonts ?? [])];
    return fonts
      .filter(({ status, family }) => status === 'loaded' && /Scripts/.test(family))
      .map(({ weight }) => weight);
  });

const isFont = (url: string) => url.endsWith('.woff');

test('a Japanese résumé has fonts of the site on the sheet, in print and in a site, and no other document loads them', async () => {
  const studio = await openStudio(windows.context, windows.origin);
  const { page, requests } = studio;
  await openExample(studio);
  expect(requests.filter((url) => isFont(url) || url.includes('unicode.'))).toEqual([]);
  await writeText(page, japanese);
  await expect.poll(() => loadedFonts(page)).toContain('700');
  await expect.poll(() => loadedFonts(page)).toContain('400');
  for (const url of requests.filter(isFont)) expect(url).toContain(`${windows.origin}/fonts/noto-sans-jp-`);
  expect(await page.getByText('borrows').count()).toBe(0);

  await page.keyboard.press('Control+p');
  await page.getByRole('button', { name: 'Open the dialog' }).click();
  await page.locator('.studio-print-frame').waitFor({ state: 'attached' });
  const printed = await windows.context.newPage();
  await printed.goto(`${windows.origin}/studio.webmanifest`);
  await printed.setContent((await page.locator('.studio-print-frame').getAttribute('srcdoc')) ?? '');
  await printed.evaluate(async () => {
    document.body.getBoundingClientRect();
    await document.fonts.ready;
  });
  const pdf = await printed.pdf({ preferCSSPageSize: true });
  const { texts } = await inspectPdf(pdf);
  expect(texts.join('').replaceAll(/\s/g, '')).toContain('停止時間を四割減らした');
  expect(Buffer.from(pdf).toString('latin1')).toMatch(/NotoSansJP/);
  expect(Buffer.from(pdf).toString('latin1')).not.toMatch(/\/Subtype\s*\/Type3/);

  await page.bringToFront();
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /^Site/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const site = unzipSync(Buffer.concat(chunks));
  const css = new TextDecoder().decode(site['styles.css']);
  const used = [...css.matchAll(/url\("?\.\/([^")]+\.woff)"?\)/g)].map(([, file]) => file);
  expect(used.length).toBeGreaterThan(3);
  for (const file of used) expect(Object.keys(site)).toContain(file);
});

test('its fonts are there without a network, and a letter without a font is said', async () => {
  const own = await serve(dist);
  const studio = await openStudio(windows.context, own.origin);
  const { page } = studio;
  await openExample(studio);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await writeText(page, japanese);
  await expect.poll(() => loadedFonts(page)).toContain('700');
  await saved(page);
  await page.reload();
  await expect.poll(() => loadedFonts(page)).toContain('700');
  own.close();
  await page.reload();
  await settled(page);
  await expect.poll(() => loadedFonts(page)).toContain('700');
  await writeText(page, japanese.replace('八年間', '𪚥年間'));
  await page.getByText('The sheet borrows 𪚥 from your device').waitFor();
});
