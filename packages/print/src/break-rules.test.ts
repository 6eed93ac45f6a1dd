import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { startBrowser } from './testing/browser.ts';
import { expectSoundBreaks } from './testing/expect-sound-breaks.ts';
import { atDensities, issuesIn, someDensities } from './testing/inspection.ts';
import { entry, notes, posts, resume, section, table } from './testing/resume.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});

describe('the break rules of print.css', () => {
  expectSoundBreaks(someDensities);

  it('break where the document asks', async () => {
    const startsOf = async (body: string) => {
      const [inspection] = await atDensities(browser, resume(body), [1]);
      return inspection?.pages.slice(1).map(({ items }) => items[0]?.text.replace(/ 2021.*/, ''));
    };
    const asked = 'data-recto-break="page"';
    expect(await startsOf(section('One', posts(1)) + section('Two', posts(1), asked))).toEqual(['Two']);
    expect(await startsOf(section('One', posts(1) + entry('Asked', 2, asked)))).toEqual(['Asked']);
    // The heading goes with the first entry.
    expect(await startsOf(posts(1) + section('Two', entry('Asked', 2, asked) + posts(1)))).toEqual(['Two']);
    const columns = `<div data-part="columns"><div data-part="main">${section('One', posts(1))}${section('Two', posts(1), asked)}</div><div data-part="aside">Aside</div></div>`;
    expect(await startsOf(columns)).toEqual(['Two']);
    const rows = table(3, 2).replace('<tr><th scope="row">Row 1', `<tr ${asked}><th scope="row">Row 1`);
    expect((await startsOf(section('Rows', rows)))?.[0]).toMatch(/^(Label|Row 1)/);
    expect(
      await startsOf(
        section('Rows', table(3, 2).replace('<tr><th scope="row">Row 0', `<tr ${asked}><th scope="row">Row 0`)),
      ),
    ).toEqual(['Rows']);
    const bullet = posts(1).replace(
      '<li data-part="highlight">Bullet 2',
      `<li ${asked} data-part="highlight">Bullet 2`,
    );
    expect((await startsOf(section('One', bullet)))?.[0]).toMatch(/^Bullet 2/);
  });

  it('keep together what the document wants whole, and let go what it lets go', async () => {
    const splits = async (attributes: string) => {
      const found = await atDensities(browser, resume(posts(3) + section('Kept', posts(4), attributes)), [1]);
      return found[0]?.splits.filter(({ text }) => text.startsWith('Kept')).length;
    };
    expect(await splits('')).toBe(1);
    expect(await splits('data-recto-break="avoid"')).toBe(0);
    const long = (attributes: string) =>
      resume(`<ul>${`<li ${attributes} data-part="highlight">Long${'<br>line'.repeat(20)}</li>`.repeat(4)}</ul>`);
    const [whole] = await atDensities(browser, long(''), [1]);
    const [loose] = await atDensities(browser, long('data-recto-break="auto"'), [1]);
    expect(whole && issuesIn(whole)).not.toContain('split-bullet 1 highlight');
    expect(loose && issuesIn(loose)).toContain('split-bullet 1 highlight');
    const row = (attributes: string) =>
      resume(posts(4) + table(1, 9).replace('<tr><th scope', `<tr ${attributes}><th scope`));
    const [tall] = await atDensities(browser, row(''), [1]);
    const [kept] = await atDensities(browser, row('data-recto-break="avoid"'), [1]);
    expect(tall?.splits.map(({ part }) => part)).toContain('tr');
    expect(kept?.splits.map(({ part }) => part)).not.toContain('tr');
  });

  it('keep a few degrees together', async () => {
    const row = (index: number) => `<tr><th scope="row">Degree ${index}</th><td>School</td></tr>`;
    const degrees = `<table data-part="education-table"><tbody>${[0, 1, 2].map(row).join('')}</tbody></table>`;
    const densities = [0.9, 0.92, 0.94, 0.96, 0.98, 1];
    const found = await atDensities(browser, resume(notes(16) + section('Education', degrees)), densities);
    const counts = found.map(({ pages }) =>
      pages.map(({ items }) => items.filter(({ text }) => text.startsWith('Degree')).length),
    );
    expect(counts.map((each) => Math.max(...each))).toEqual(densities.map(() => 3));
  });
});
