import { expect, it } from 'vitest';
import {
  countAt,
  expectMeasuredAsPrinted,
  show,
  someDensities,
  withBrowser,
} from '../testing/expect-measured-as-printed.ts';
import { resume } from '../testing/resume.ts';

withBrowser();
// Letter, and the other densities: `print-sheet.all.test.ts`.
expectMeasuredAsPrinted(['a4'], someDensities);

it('counts the same pages with screen and print styles, and does not change the document', async () => {
  const html = resume({ jobs: 13 });
  const [onPaper, onScreen] = await Promise.all([show(html, 'print'), show(html, 'screen')]);
  const before = await onScreen.content();
  const width = () => document.querySelector('article')?.getBoundingClientRect().width;
  const widthBefore = await onScreen.evaluate(width);
  for (const density of someDensities) {
    expect(await onScreen.evaluate(countAt, density)).toBe(await onPaper.evaluate(countAt, density));
  }
  await onScreen.evaluate(() => document.querySelector('article')?.removeAttribute('style'));
  expect(await onScreen.content()).toBe(before);
  expect(await onScreen.evaluate(width)).toBe(widthBefore);
});
