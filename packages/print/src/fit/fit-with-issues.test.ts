import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import type { RectoPrint as Bundle } from '../browser.ts';
import { openPage, startBrowser } from '../testing/browser.ts';
import { posts, resume, section, styles } from '../testing/resume.ts';

declare const RectoPrint: Bundle;

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

it.each([
  ['short-last-page', 3, '<p style="break-before: page">A line alone</p>', undefined],
  ['overflow', 6, '<p style="inline-size: 900px">Wide</p>', 2],
  ['nothing', 12, '', 3],
])('finds what inspectPages finds on the fitted sheet: %s', async (rule, count, body, pages) => {
  const page = await openPage(browser, resume(section('Experience', posts(count) + body)), styles);
  const { fit, found, inspected, plain } = await page.evaluate((pages) => {
    const sheet = document.querySelector('article') as HTMLElement;
    const plain = RectoPrint.fitToPages(sheet, { pages });
    const { issues: found, ...fit } = RectoPrint.fitWithIssues(sheet, { pages });
    return { plain, fit, found, inspected: RectoPrint.inspectPages(sheet).issues };
  }, pages);
  expect(fit).toEqual(plain);
  expect(found).toEqual(inspected);
  expect(found.some((issue) => issue.rule === rule)).toBe(rule !== 'nothing');
  await page.close();
});
