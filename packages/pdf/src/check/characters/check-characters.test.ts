import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { convert } from 'fontverter';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { openPrinter } from '../../testing/printer.ts';
import { checkCharacters } from './check-characters.ts';
import { describeCharacter, hintFor } from './describe-character.ts';
import { fontCharacters } from './font-characters.ts';
import { missingCharacters } from './missing-characters.ts';

const require = createRequire(import.meta.url);
const fileOf = (name: string) => readFileSync(require.resolve(`@fontsource/${name}-400-normal.woff2`));
const latin = fileOf('source-serif-4/files/source-serif-4-latin');
const devanagari = fileOf('noto-sans-devanagari/files/noto-sans-devanagari-devanagari');

describe('the characters of a font file', () => {
  const characters = fontCharacters(latin);

  it('are those of its cmap table', () => {
    for (const letter of 'Az09é–“€') expect(characters.has(letter.codePointAt(0) as number), letter).toBe(true);
    for (const letter of 'Łज漢🚀\u0378') expect(characters.has(letter.codePointAt(0) as number), letter).toBe(false);
    expect(characters.size).toBeGreaterThan(200);
  });

  test.each(['woff', 'sfnt'] as const)('are the same in %s', async (format) => {
    expect(fontCharacters(await convert(latin, format))).toEqual(characters);
    const other = fileOf('noto-sans-devanagari/files/noto-sans-devanagari-devanagari');
    expect(fontCharacters(await convert(other, format))).toEqual(fontCharacters(devanagari));
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['no font', new TextEncoder().encode('basics:\n  name: Ida\n')],
    ['a font that is cut off', latin.subarray(0, 400)],
    ['a font whose data is damaged', latin.map((byte, at) => (at > 500 ? byte ^ 255 : byte))],
  ])('are none in %s', (_, bytes) => {
    expect(fontCharacters(bytes).size).toBe(0);
  });
});

describe('the characters that fonts do not have', () => {
  test.each([
    ['Zoë Müller – 5 €\u00a0\u2009\u200b\t\n', []],
    // A soft hyphen, and an accent that is a code point of its own.
    ['co\u00adop e\u0301', []],
    ['Ida 🇮🇳🇮🇳 🚀', ['🇮🇳', '🚀']],
    ['👨‍👩‍👧 ❤️ \u0378 \uf09b', ['👨‍👩‍👧', '❤️', '\u0378', '\uf09b']],
    ['नमस्ते', []],
    ['ኢትዮጵያ', ['ኢ', 'ት', 'ዮ', 'ጵ', 'ያ']],
  ])('%j', (text, missing) => {
    expect(missingCharacters(text, [latin, devanagari])).toEqual(missing);
  });

  it('are looked for in no more fonts than needed', () => {
    function* fonts() {
      yield latin;
      throw new Error('more fonts than needed');
    }
    expect(missingCharacters('Ida Sund', fonts())).toEqual([]);
  });
});

test.each([
  ['🇮🇳', 'flag of India', 'U+1F1EE U+1F1F3', /emoji/],
  ['🇨🇮', 'flag of Côte D’Ivoire', 'U+1F1E8 U+1F1EE', /emoji/],
  ['🚀', 'rocket', 'U+1F680', /emoji/],
  ['ኢ', 'ethiopic syllable glottal i', 'U+12A2', /^Install a font/],
  ['∰', 'volume integral', 'U+2230', /another sign/],
  ['\uf09b', 'private-use-f09b', 'U+F09B', /icon font/],
  ['\u0378', 'reserved-0378', 'U+0378', /no character yet/],
])('%s in words', (character, name, codePoints, hint) => {
  expect(describeCharacter(character)).toEqual({ name, codePoints });
  expect(hintFor(character, 'no-glyph')).toMatch(hint);
});

describe('what a printed page shows', () => {
  let printer: Awaited<ReturnType<typeof openPrinter>>;
  beforeAll(async () => {
    printer = await openPrinter();
  });

  it('names characters without a glyph, also the first one', async () => {
    // No machine has fonts for these: U+0378 is no character, and U+F0000 is for private use.
    const text = 'Ida \u0378 \u{f0000} \u0378 é';
    const { pdf } = await printer.print(`<p>${text}</p>`);
    const issues = await checkCharacters(pdf, { text, fonts: [latin] });
    expect(issues.map(({ rule, location }) => [rule, location.codePoints])).toEqual([
      ['no-glyph', 'U+0378'],
      ['no-glyph', 'U+F0000'],
    ]);
    expect(issues[0]?.message).toBe(
      '\u0378 (reserved-0378, U+0378) is in none of the fonts: an empty box is printed in its place.',
    );
  });

  it('has no issue with a character that is not printed', async () => {
    const { pdf } = await printer.print('<p>Ida</p><p hidden>\u0379</p>');
    expect(await checkCharacters(pdf, { text: 'Ida \u0379', fonts: [latin] })).toEqual([]);
  });

  it('names the font of the machine that is used instead', async () => {
    const { pdf } = await printer.print('<p>Ида</p>');
    const issues = await checkCharacters(pdf, { text: 'Ида', fonts: [latin] });
    expect(issues).toHaveLength(3);
    // A machine has a font with Cyrillic letters, or boxes are printed.
    for (const { rule, location, message } of issues) {
      expect(rule).toBe(location.font === undefined ? 'no-glyph' : 'system-font');
      expect(message).toContain(location.font ?? 'an empty box');
      expect(location).toMatchObject({ name: expect.stringMatching(/^cyrillic (?:small|capital) letter/) });
    }
  });

  it('has no issue where the fonts have all characters', async () => {
    const { pdf } = await printer.print('<p>Ida Sund</p>');
    expect(await checkCharacters(pdf, { text: 'Ida Sund', fonts: [latin] })).toEqual([]);
  });
});
