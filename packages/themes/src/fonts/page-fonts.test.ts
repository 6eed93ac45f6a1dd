import { expect, test } from 'vitest';
import { themeFonts } from '../../dist/theme-fonts.js';
import {
  type AnyFontFace,
  classic,
  developer,
  eastAsianCharacters,
  type FontFace,
  fontsFor,
  fontsToPreload,
  type Theme,
  wideMarks,
  withoutCharacters,
} from '../index.ts';

const faces = themeFonts.classic;
const filesFor = (text: string) => fontsFor(faces, text).flatMap((face) => ('local' in face ? [] : face.src));

test('a page brings the font files of its characters and no others', () => {
  const latin = filesFor('Ada Okoye – engineer').join(' ');
  expect(latin).toContain('libertinus-serif-latin-400-normal');
  expect(latin).not.toMatch(/libertinus-serif-(greek|cyrillic)|arabic|hebrew|tamil|devanagari|recto-symbols/);
  expect(filesFor('נועה').join(' ')).toContain('noto-serif-hebrew-hebrew-700-normal');
});

test('the fonts of the system, which stand in until a file is there, always stay', () => {
  const system = (all: readonly AnyFontFace[]) => all.filter((face) => 'local' in face);
  expect(system(fontsFor(faces, ''))).toEqual(system(faces));
  expect(system(faces).length).toBeGreaterThan(1);
});

// Scripts share dashes, joiners and currency signs: these must not load the font of a script.
test.each(['\u200c\u200d\u200e\u200f', '₹ 500 – € 80', '‐ ‑ — …', 'naïve e\u0308'])(
  '%j fetches no other script',
  (text) => {
    expect(filesFor(text).join(' ')).not.toMatch(/noto-/);
  },
);

test('bullets and numbers of stylesheets have a font face on a page without Latin', () => {
  expect(filesFor('').join(' ')).toContain('libertinus-serif-latin-400-normal');
});

test('a face without a range stays', () => {
  const own: FontFace = { family: 'Own', weight: 400, style: 'normal', src: 'own.woff2' };
  expect(fontsFor([own], 'ä')).toEqual([own]);
});

test('a page preloads the fonts of its text, bold text, headings and name', () => {
  expect(fontsToPreload(faces, classic, 'Ada Okoye, engineer, Łódź and Birmingham')).toEqual([
    './fonts/libertinus-serif-latin-400-normal.woff2',
    './fonts/libertinus-serif-latin-600-normal.woff2',
    './fonts/libertinus-serif-latin-700-normal.woff2',
  ]);
  expect(fontsToPreload(themeFonts.developer, developer, 'Ada')).toContain(
    './fonts/ibm-plex-mono-latin-400-normal.woff2',
  );
});

test('a page preloads its own script, and Latin for its addresses', () => {
  expect(fontsToPreload(faces, classic, 'ليلى بنت هارون layla@example.com')).toEqual([
    './fonts/noto-naskh-arabic-arabic-400-normal.woff2',
    './fonts/libertinus-serif-latin-400-normal.woff2',
    './fonts/noto-naskh-arabic-arabic-700-normal.woff2',
    './fonts/libertinus-serif-latin-600-normal.woff2',
    './fonts/libertinus-serif-latin-700-normal.woff2',
  ]);
  expect(fontsToPreload(faces, classic, 'Анна')).toContain('./fonts/libertinus-serif-cyrillic-400-normal.woff2');
  expect(fontsToPreload(faces, classic, '')).toEqual([]);
});

test('marks that a language sets wide are left to another family', () => {
  const own: FontFace = { family: 'Own', weight: 400, style: 'normal', src: 'a', unicodeRange: 'U+0-FF,U+2010-201D' };
  const [left] = withoutCharacters([own], wideMarks('zh-CN'));
  expect(left?.unicodeRange).toBe('U+0-FF,U+2010-2013,U+2015-201B');
  expect(withoutCharacters([own], wideMarks('en'))).toEqual([own]);
});

test.each([
  ['ja', '職務経歴、Go', [['ja', '職務経歴、']]],
  ['zh-TW', '「學歷」…', [['zh-Hant', '「學歷」…']]],
  [
    'ko',
    '한국 電算 カナ',
    [
      ['ko', '한국電算'],
      ['ja', 'カナ'],
    ],
  ],
  ['en', 'Naïve – “so” …', []],
  // On pages in other languages, other letters say whose the ideographs are.
  ['en', '佐々木、カナ', [['ja', '佐々木、カナ']]],
  ['de', '学习', [['zh-Hans', '学习']]],
  ['fr', '學習', [['zh-Hant', '學習']]],
])('on a page in %s, %j is of these languages', (locale, text, languages) => {
  const found = eastAsianCharacters(text, locale);
  expect(new Map([...found].map(([language, letters]) => [language, [...letters].sort().join('')]))).toEqual(
    new Map(languages.map(([language, letters]) => [language, [...(letters as string)].sort().join('')])),
  );
});

// The order of CSS Fonts 4, font-weight matching.
test.each([
  [400, [300, 500], 500],
  [400, [300, 600], 300],
  [500, [400, 600], 400],
  [600, [500, 900], 900],
  [600, [300, 500], 500],
  [300, [200, 400], 200],
])('for weight %i, of %j a browser takes %i', (strong, weights, served) => {
  const own = weights.map((weight): FontFace => ({ family: 'Own', weight, style: 'normal', src: `${weight}.woff2` }));
  const { tokens } = classic;
  const all = { ...tokens.weight, strong, heading: strong, name: strong };
  const theme: Theme = {
    ...classic,
    tokens: { ...tokens, weight: all, font: { body: ['Own'], heading: ['Own'], name: ['Own'] } },
  };
  expect(fontsToPreload(own, theme, 'A').at(-1)).toBe(`${served}.woff2`);
});
