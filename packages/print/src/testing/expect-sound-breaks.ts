import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { startBrowser } from './browser.ts';
import { atDensities, issuesIn } from './inspection.ts';
import { notes, posts, resume, section, table } from './resume.ts';

const rail = `[data-part="page"] { --recto-section-display: grid }
  [data-part="section"] { display: grid; grid-template-columns: 17.5% minmax(0, 1fr) }`;

/** Tests that sheets of every kind have no issue at some densities. */
export function expectSoundBreaks(densities: readonly number[]): void {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startBrowser();
  });

  it.each([
    ['entries', section('Work', posts(6)) + section('Teaching', posts(7)) + section('Prizes', posts(4, 1))],
    ['tables', section('Work', table(5, 3)) + section('Projects', table(8, 9)) + section('Posts', table(3, 2))],
    [
      'headings without text',
      section(
        'Schools',
        Array.from(
          { length: 70 },
          (_, at) =>
            `<article data-part="entry"><header data-part="entry-header"><h3>School ${at}</h3></header></article>`,
        ).join(''),
      ),
    ],
    [
      'two columns',
      `<div data-part="columns"><div data-part="main">${section('Work', posts(9))}</div><div data-part="aside">${notes(25)}</div></div>`,
    ],
    ['sections with a rail', section('Work', posts(6)) + section('Teaching', posts(7)), rail],
  ])('leave no heading alone, no bullet split and no foot blank among %s', async (_name, body, css = '') => {
    for (const inspection of await atDensities(browser, resume(body), densities, css)) {
      expect(inspection.pages.length).toBeGreaterThan(1);
      expect(issuesIn(inspection).filter((issue) => !issue.startsWith('short'))).toEqual([]);
    }
  });
}
