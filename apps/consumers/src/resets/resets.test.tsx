/** The sheet beside the stylesheets of others, pixel by pixel. In every view: the tests of the night. */
import { Experience, Header, Highlights, Link, Page, Resume } from '@recto/react';
import type { ResumeDocument } from '@recto/schema';
import { defineTheme, themeCss, themes } from '@recto/themes';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { View } from '../pictures/camera.ts';
import { differingPixels } from '../pictures/differing-pixels.ts';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';
import { add, expectSameNextToOthers, others, shortResume, UTILITIES } from './next-to-others.tsx';

let camera: SheetPage;
let resume: ResumeDocument;

beforeAll(async () => {
  [camera, resume] = await Promise.all([openSheetPage(), shortResume()]);
});
afterAll(() => camera?.close());

test('the sheet in the theme placement is the same beside every other stylesheet', async () => {
  await expectSameNextToOthers(camera, 'placement', { width: 1000, media: 'screen' });
});

/** A sheet with a class on each kind of part. */
const withClass = (name: string, style = {}) => (
  <Page theme="classic" className={name} style={style}>
    <Header basics={resume.basics ?? {}} className={name} style={style} />
    <Experience entries={resume.work} className={name} style={style} />
    <Highlights items={['One', 'Two']} className={name} style={style} />
    <Link href="https://example.com" className={name} style={style}>
      Example
    </Link>
    <p className={name} style={style}>
      Own words
    </p>
  </Page>
);

const stylesOfMine = () =>
  camera.page.$$eval('.mine, .mt-10', (elements) =>
    elements.map((element) => {
      const { marginTop, paddingLeft, color, fontWeight } = getComputedStyle(element);
      return { marginTop, paddingLeft, color, fontWeight };
    }),
  );

const view: View = { width: 800, media: 'screen' };
const MINE = { marginTop: '40px', paddingLeft: '12px', color: 'rgb(0, 99, 0)', fontWeight: '400' };

test('a class of the page wins on every part, and so does a style', async () => {
  const rule = '.mine { margin-top: 40px; padding-left: 12px; color: rgb(0 99 0); font-weight: 400; }';
  await camera.show(withClass('mine'), view, 'classic');
  for (const { css, first, name } of others) {
    await add(camera, { css: rule + css, first });
    expect(await stylesOfMine(), name).toEqual(Array(6).fill(MINE));
  }
  await camera.show(withClass('mine', { ...MINE, fontWeight: 400 }), view, 'classic');
  for (const other of others) {
    await add(camera, other);
    expect(await stylesOfMine(), other.name).toEqual(Array(6).fill(MINE));
  }
});

test('utilities of Tailwind win on every part', async () => {
  const utilities = { marginTop: '40px', paddingLeft: '12px', color: expect.stringMatching(/^oklch\(0\.505 /) };
  await camera.show(withClass(UTILITIES.join(' ')), view, 'classic');
  for (const other of others.filter(({ name }) => name.startsWith('Tailwind'))) {
    await add(camera, other);
    expect(await stylesOfMine(), other.name).toEqual(Array(6).fill({ ...utilities, fontWeight: '400' }));
  }
});

test('without the stylesheet of a theme, the sheet has the tokens of classic', async () => {
  const font = '{ --recto-font-body: serif; --recto-font-heading: serif; --recto-font-name: serif; }';
  const paper: View = { width: 794, media: 'print' };
  // The traits of a sheet without a theme.
  const traits = { heading: 'rule', header: 'center', entry: 'stacked', summary: 'plain' } as const;
  const plain = defineTheme({ name: 'plain', extends: themes.classic, traits });
  await camera.show(<Resume resume={resume} theme={plain} />, paper);
  await add(camera, { css: `${themeCss(plain)} [data-recto-theme="plain"] ${font}`, first: false });
  const classic = await camera.picture();
  await camera.show(<Resume resume={resume} theme="harbour" layout={themes.classic.layout} />, paper);
  await add(camera, { css: `[data-recto-theme="harbour"] ${font}`, first: false });
  expect(await differingPixels(classic, await camera.picture())).toBe(0);
});

test('what hides or describes an element still does: hidden, lang, and attributes of pictures', async () => {
  const sheet = (
    <Page theme="classic" locale="tr">
      <p hidden>Not shown</p>
      <p lang="ja">日本語</p>
      <svg width="20" height="30" fill="red" aria-hidden="true">
        <path d="M0 0h9v9z" strokeWidth="3" />
      </svg>
      <table>
        <tbody>
          <tr>
            <td align="right">1</td>
          </tr>
        </tbody>
      </table>
    </Page>
  );
  await camera.show(sheet, view, 'classic');
  const styleOf = (selector: string, property: string) =>
    camera.page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect(await styleOf('p[hidden]', 'display')).toBe('none');
  expect(await styleOf('article', '-webkit-locale')).toBe('"tr"');
  expect(await styleOf('p[lang]', '-webkit-locale')).toBe('"ja"');
  expect(await styleOf('svg', 'fill')).toBe('rgb(255, 0, 0)');
  expect(await styleOf('path', 'stroke-width')).toBe('3px');
});
