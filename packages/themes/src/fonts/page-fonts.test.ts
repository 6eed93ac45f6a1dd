import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classic, fontsFor, fontsToPreload, minimal, type Theme } from '../index.ts';

const cssOf = ({ name }: Theme) => readFileSync(new URL(`../../dist/${name}.css`, import.meta.url), 'utf8');
const css = cssOf(classic);

test('a page has the font faces of its characters and no others', () => {
  const latin = fontsFor(css, 'Ada Okoye – engineer');
  expect(latin).toContain('libertinus-serif-latin-400-normal');
  expect(latin).not.toMatch(/libertinus-serif-(greek|cyrillic)|arabic|hebrew|tamil|devanagari|recto-symbols/);
  expect(latin).toContain('[data-recto-theme="classic"]');
  expect(fontsFor(css, 'נועה')).toContain('noto-serif-hebrew-hebrew-700-normal');
});

// Scripts share dashes, joiners and currency signs: these must not load the font of a script.
test.each(['\u200c\u200d\u200e\u200f', '₹ 500 – € 80', '‐ ‑ — …', 'naïve e\u0308'])(
  '%j fetches no other script',
  (text) => {
    expect(fontsFor(css, text)).not.toMatch(/noto-/);
  },
);

test('bullets and numbers of stylesheets have a font face on a page without Latin', () => {
  expect(fontsFor(css, '')).toContain('libertinus-serif-latin-400-normal');
});

test('a font face without a range stays', () => {
  const own = '@font-face { font-family: "Own"; src: url("own.woff2") }\n.a { color: red }';
  expect(fontsFor(own, 'ä')).toBe(own);
});

test('a page preloads the fonts of its text, bold text, headings and name', () => {
  expect(fontsToPreload(css, classic, 'Ada Okoye, engineer, Łódź and Birmingham')).toEqual([
    './fonts/libertinus-serif-latin-400-normal.woff2',
    './fonts/libertinus-serif-latin-600-normal.woff2',
    './fonts/libertinus-serif-latin-700-normal.woff2',
  ]);
  expect(fontsToPreload(cssOf(minimal), minimal, 'Ada')).toContain('./fonts/ibm-plex-mono-latin-500-normal.woff2');
});

test('a page preloads its own script, and Latin for its addresses', () => {
  expect(fontsToPreload(css, classic, 'ليلى بنت هارون layla@example.com')).toEqual([
    './fonts/noto-naskh-arabic-arabic-400-normal.woff2',
    './fonts/libertinus-serif-latin-400-normal.woff2',
    './fonts/noto-naskh-arabic-arabic-700-normal.woff2',
    './fonts/libertinus-serif-latin-600-normal.woff2',
    './fonts/libertinus-serif-latin-700-normal.woff2',
  ]);
  expect(fontsToPreload(css, classic, 'Анна')).toContain('./fonts/libertinus-serif-cyrillic-400-normal.woff2');
  expect(fontsToPreload(css, classic, '')).toEqual([]);
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
  const own = weights.map(
    (weight) => `@font-face { font-family: "Own"; font-weight: ${weight}; src: url("${weight}.woff2") }`,
  );
  const { tokens } = classic;
  const all = { ...tokens.weight, strong, heading: strong, name: strong };
  const theme: Theme = {
    ...classic,
    tokens: { ...tokens, weight: all, font: { body: ['Own'], heading: ['Own'], name: ['Own'] } },
  };
  expect(fontsToPreload(own.join('\n'), theme, 'A').at(-1)).toBe(`${served}.woff2`);
});
