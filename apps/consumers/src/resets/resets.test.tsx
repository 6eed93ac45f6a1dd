/** The sheet beside the stylesheets of others, pixel by pixel. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Experience, Header, Highlights, Link, Page, Resume } from '@recto/react';
import { type ResumeDocument, readResume } from '@recto/schema';
import { themes } from '@recto/themes';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { View } from '../pictures/camera.ts';
import { differingPixels } from '../pictures/differing-pixels.ts';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';
import { type Neighbour, neighbours } from './stylesheets.ts';

const require = createRequire(import.meta.url);
const example = require.resolve('@recto/schema/examples/vasudev-gupta.yaml');

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7';
const UTILITIES = ['mt-10', 'pl-3', 'text-red-700', 'font-normal'];

/** Tables with boxes, and a background that is generated content. */
const THEMES = ['placement', 'aside'];
const VIEWS: View[] = [
  { width: 1000, media: 'screen' },
  { width: 420, media: 'screen' },
  { width: 794, media: 'print' },
];

let camera: SheetPage;
let resume: ResumeDocument;

beforeAll(async () => {
  camera = await openSheetPage();
  const document = readResume(await readFile(example, 'utf8')).resume ?? {};
  // Small pictures, of every section.
  const short = Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, 2) : value]);
  resume = Object.fromEntries(short);
  // A picture whose edges are those of pixels: the browser smooths the edge of a drawing in one of two ways, by chance.
  if (resume.basics?.logo) resume.basics.logo.src = PIXEL;
});
afterAll(() => camera?.close());

/** Adds another stylesheet to the page, in place of the one that was added last. */
async function add({ css, first }: Pick<Neighbour, 'css' | 'first'>): Promise<void> {
  await camera.page.evaluate(
    ({ css, place }) => {
      document.querySelector('#other')?.remove();
      document.head.insertAdjacentHTML(place, '<style id="other"></style>');
      document.head.querySelector('#other')?.append(css);
    },
    { css, place: first ? 'afterbegin' : 'beforeend' } as const,
  );
  await camera.settle();
}

const others = await neighbours(UTILITIES);

describe.each(THEMES)('the sheet in the theme %s', (theme) => {
  test.each(VIEWS)('is the same beside every other stylesheet, in $width px of $media', async (view) => {
    await camera.show(<Resume resume={resume} theme={theme} />, view, theme);
    const alone = await camera.picture();
    const pixels: Record<string, number> = {};
    for (const other of others) {
      await add(other);
      pixels[other.name] = await differingPixels(alone, await camera.picture());
    }
    expect(pixels).toEqual(Object.fromEntries(others.map(({ name }) => [name, 0])));
    // A sheet that differs is seen.
    await add({ css: '[data-part="section-title"] { letter-spacing: 0.06em; }', first: false });
    expect(await differingPixels(alone, await camera.picture())).toBeGreaterThan(100);
  });
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
    await add({ css: rule + css, first });
    expect(await stylesOfMine(), name).toEqual(Array(6).fill(MINE));
  }
  await camera.show(withClass('mine', { ...MINE, fontWeight: 400 }), view, 'classic');
  for (const other of others) {
    await add(other);
    expect(await stylesOfMine(), other.name).toEqual(Array(6).fill(MINE));
  }
});

test('utilities of Tailwind win on every part', async () => {
  const utilities = { marginTop: '40px', paddingLeft: '12px', color: expect.stringMatching(/^oklch\(0\.505 /) };
  await camera.show(withClass(UTILITIES.join(' ')), view, 'classic');
  for (const other of others.filter(({ name }) => name.startsWith('Tailwind'))) {
    await add(other);
    expect(await stylesOfMine(), other.name).toEqual(Array(6).fill({ ...utilities, fontWeight: '400' }));
  }
});

test('without the stylesheet of a theme, the sheet is that of classic', async () => {
  const font = '{ --recto-font-body: serif; --recto-font-heading: serif; --recto-font-name: serif; }';
  const paper: View = { width: 794, media: 'print' };
  await camera.show(<Resume resume={resume} theme="classic" />, paper, 'classic');
  await add({ css: `[data-recto-theme="classic"] ${font}`, first: false });
  const classic = await camera.picture();
  await camera.show(<Resume resume={resume} theme="harbour" layout={themes.classic.layout} />, paper);
  await add({ css: `[data-recto-theme="harbour"] ${font}`, first: false });
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
