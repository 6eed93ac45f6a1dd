import { readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { themeFonts } from '../../dist/theme-fonts.js';
import { fontFaceCss, type Theme, type ThemeName, themeCss, themes, withVariant } from '../index.ts';
import { alphabets } from '../testing/alphabets.ts';
import { type BundledFace, fontFacesOf, fontIn, isAskedFor } from '../testing/bundled-font-faces.ts';
import { exampleCharacters, type Place, scriptCharacters } from '../testing/example-documents.ts';

/** Each theme in each of its pairings of fonts. */
const all = Object.values<Theme>(themes).flatMap((theme): [string, Theme][] =>
  Object.keys(theme.pairings ?? { '': {} }).map((pairing) => [`${theme.name} ${pairing}`, withVariant(theme, pairing)]),
);
const characters = exampleCharacters();
const cssOf = (theme: string) => readFileSync(new URL(`../../dist/${theme}.css`, import.meta.url), 'utf8');

/** The font face of a family that a browser chooses for a character: the nearest weight that is declared for it. */
const pick = (faces: BundledFace[], family: string, weight: number, style: string, character: number) =>
  faces
    .filter((face) => face.family === family && face.style === style && isAskedFor(face, character))
    .sort((one, other) => distance(one, weight) - distance(other, weight))[0];

const distance = ({ weights: [light, heavy] }: BundledFace, weight: number) =>
  Math.max(light - weight, weight - heavy, 0);

/** Characters that no font face of a theme has, in text, bold text, headings or the name, with their places. */
function uncovered(theme: Theme, places: readonly Place[]): string[] {
  const { font, weight } = theme.tokens;
  const faces = fontFacesOf(theme.name);
  const uses = [
    ['text', font.body, 400],
    ['bold', font.body, weight.strong],
    ['headings', font.heading, weight.heading],
    ['name', font.name, weight.name],
  ] as const;
  return places.flatMap(({ character, place }) => {
    const code = character.codePointAt(0) as number;
    return uses
      .filter(
        ([, stack, value]) =>
          !stack.some((family) => {
            const face = pick(faces, family, value, 'normal', code);
            return face && fontIn(face).hasGlyphForCodePoint(code);
          }),
      )
      .map(([use]) => `${character} (U+${code.toString(16)}) at ${place}, ${use}`);
  });
}

test.each(all)('%s has a glyph of its own for every character of the example documents', (_name, theme) => {
  expect(uncovered(theme, characters)).toEqual([]);
});

test.each(all)('%s has a glyph for every character of résumés in other scripts', (_name, theme) => {
  expect(uncovered(theme, scriptCharacters())).toEqual([]);
});

test.each(all)('%s has a glyph for every letter of the languages of these scripts', (_name, theme) => {
  const letters = Object.entries(alphabets).flatMap(([place, text]) =>
    [...text.replaceAll(' ', '')].map((character) => ({ character, place })),
  );
  expect(uncovered(theme, letters)).toEqual([]);
});

test.each(Object.entries<Theme>(themes))(
  'the stylesheet of %s declares these font faces and the theme',
  (name, theme) => {
    expect(cssOf(name)).toBe(fontFaceCss(themeFonts[name as ThemeName]) + themeCss(theme));
  },
);

test('a character that no font face has is reported with its place', () => {
  expect(uncovered(themes.classic, [{ character: '漢', place: 'a.yaml:3:7' }])).toEqual([
    '漢 (U+6f22) at a.yaml:3:7, text',
    '漢 (U+6f22) at a.yaml:3:7, bold',
    '漢 (U+6f22) at a.yaml:3:7, headings',
    '漢 (U+6f22) at a.yaml:3:7, name',
  ]);
});

const share = (percentage = '') => Number.parseFloat(percentage) / 100;

test.each(all)(
  '%s keeps its line height with a word of another script in a Latin text',
  (_name, { name, tokens: { font } }) => {
    const families = new Set([font.body[0], font.heading[0], font.name[0]] as string[]);
    for (const family of families) {
      const latin = fontFacesOf(name).find((face) => face.family === family && isAskedFor(face, 0x41)) as BundledFace;
      const { ascent, descent, unitsPerEm } = fontIn(latin);
      const scripts = themeFonts[name as ThemeName].filter((face) => face.family === `${family} Scripts`);
      expect(scripts.length).toBeGreaterThanOrEqual(8);
      for (const { metrics } of scripts) {
        const size = share(metrics?.sizeAdjust);
        expect(share(metrics?.ascentOverride) * size).toBeCloseTo(ascent / unitsPerEm, 3);
        expect(share(metrics?.descentOverride) * size).toBeCloseTo(-descent / unitsPerEm, 3);
      }
    }
  },
);

test.each(all)('%s has the weights and the italics that it names, and no synthetic ones', (_name, { name, tokens }) => {
  const { font, weight } = tokens;
  const faces = fontFacesOf(name);
  const wanted = [
    [font.body[0], 400, 'normal'],
    [font.body[0], 400, 'italic'],
    [font.body[0], weight.strong, 'normal'],
    [font.body[0], weight.strong, 'italic'],
    [font.heading[0], weight.heading, 'normal'],
    [font.name[0], weight.name, 'normal'],
  ] as const;
  for (const [family, value, style] of wanted) {
    const face = pick(faces, family as string, value, style, 0x41);
    expect(face && distance(face, value), `${family} ${value} ${style}`).toBe(0);
  }
});

test.each(all)('%s has static font faces only: a variable one becomes Type 3 in a PDF', (_name, { name }) => {
  for (const face of fontFacesOf(name)) expect(Object.keys(fontIn(face).variationAxes), face.file.pathname).toEqual([]);
});

test.each(all)('%s loads under 150 kB of fonts for a Latin résumé', (_name, { name, tokens: { font, weight } }) => {
  const faces = fontFacesOf(name);
  const latin = characters.filter(({ character }) => !/\p{Script=Devanagari}/u.test(character));
  const styles = [
    [font.body, 400, 'normal'],
    [font.body, 400, 'italic'],
    [font.body, weight.strong, 'normal'],
    [font.heading, weight.heading, 'normal'],
    [font.name, weight.name, 'normal'],
  ] as const;
  const files = new Set<string>();
  for (const [stack, value, style] of styles) {
    for (const { character, place } of latin) {
      if (!place.startsWith('vasudev-gupta')) continue;
      const code = character.codePointAt(0) as number;
      for (const family of stack) {
        const face = pick(faces, family, value, style, code) ?? pick(faces, family, value, 'normal', code);
        if (!face) continue;
        files.add(face.file.pathname);
        if (fontIn(face).hasGlyphForCodePoint(code)) break;
      }
    }
  }
  const bytes = [...files].reduce((sum, file) => sum + statSync(file).size, 0);
  expect(bytes, `${files.size} files`).toBeLessThan(150_000);
  expect([...files].filter((file) => file.includes('/noto-'))).toEqual([]);
});

test.each(all)('%s has a system font of the same metrics until its own is loaded', (_name, { name, tokens }) => {
  const [face] = tokens.font.body;
  expect(tokens.font.body).toContain(`${face} Fallback`);
  expect(cssOf(name)).toMatch(new RegExp(`"${face} Fallback"[^}]*local\\([^}]*size-adjust: \\d+`));
});
