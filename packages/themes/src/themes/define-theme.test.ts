import { describe, expect, test } from 'vitest';
import { classic, defineTheme, themes } from '../index.ts';
import { themeNames } from './theme-names.ts';

/** The message of the error, as somebody reads it who writes JavaScript. */
function message(definition: unknown): string {
  try {
    defineTheme(definition as Parameters<typeof defineTheme>[0]);
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return (error as Error).message;
  }
  return 'no error';
}

const own = (parts: object) => message({ name: 'own', extends: classic, ...parts });

describe('a mistake in a theme is named with what is right', () => {
  test.each([
    ['a part', own({ token: {} }), 'Recto: "token" is not a part of a theme. Did you mean "tokens"?'],
    [
      'a group of tokens',
      own({ tokens: { colour: {} } }),
      'Recto: "colour" is not a group of tokens. Did you mean "color"?',
    ],
    [
      'a token',
      own({ tokens: { color: { acent: '#000' } } }),
      'Recto: "color.acent" is not a token. Did you mean "color.accent"?',
    ],
    [
      'a token that is near to none',
      own({ tokens: { leading: { quotation: 1.2 } } }),
      'Recto: "leading.quotation" is not a token. Use one of leading.body, leading.heading.',
    ],
    [
      'a unit',
      own({ tokens: { size: { body: '10.5pt' } } }),
      'Recto: "size.body" is "10.5pt". It takes a number of points, such as 10.5.',
    ],
    [
      'millimetres',
      own({ tokens: { page: { marginBlock: '2cm' } } }),
      'Recto: "page.marginBlock" is "2cm". It takes a number of millimetres, such as 2.',
    ],
    [
      'a ratio',
      own({ tokens: { leading: { body: null } } }),
      'Recto: "leading.body" is null. It takes a number, such as 1.1.',
    ],
    [
      'a colour',
      own({ tokens: { color: { ink: { light: '#000' } } } }),
      'Recto: "color.ink" is {"light":"#000"}. It takes a colour of CSS, or one for light and one for dark: { light: "#0b5d3b", dark: "#86d4ad" }.',
    ],
    [
      'fonts',
      own({ tokens: { font: { body: 'Inter' } } }),
      'Recto: "font.body" is "Inter". It takes a list of font families, first choice first, such as ["Inter", "sans-serif"].',
    ],
    ['a trait', own({ traits: { headings: 'bar' } }), 'Recto: "headings" is not a trait. Did you mean "heading"?'],
    [
      'a choice',
      own({ traits: { heading: 'underlined' } }),
      'Recto: "underlined" is not a choice of heading. Use one of bar, rule, over, rail, between, plain, band, station, ruled-rail.',
    ],
    [
      'a misspelt choice',
      own({ traits: { heading: 'ruel' } }),
      'Recto: "ruel" is not a choice of heading. Did you mean "rule"?',
    ],
    ['a layout', own({ layout: { skills: 'tag' } }), 'Recto: "tag" is not a choice of skills. Did you mean "tags"?'],
    ['a zoom', own({ zoom: '1.2' }), 'Recto: "zoom" is "1.2". It takes a number above 0, such as 1.2.'],
    [
      'the name of a theme for a theme',
      own({ extends: 'clasic' }),
      `Recto: "extends" is "clasic". It takes a theme, not its name: import { classic } from '@recto/themes', and write extends: classic.`,
    ],
    [
      'nothing to extend',
      message({ name: 'own', tokens: {} }),
      'Recto: "tokens.color.ink" has no value. Give it one, or extend a theme that has: { extends: classic }.',
    ],
    [
      'a theme without layouts',
      message({ ...classic, layout: {} }),
      'Recto: "layout.education" has no value. Give it one, or extend a theme that has: { extends: classic }.',
    ],
    [
      'no name',
      message({ extends: classic }),
      'Recto: undefined is not a valid theme name. Use lower-case letters, digits and hyphens, such as "my-theme".',
    ],
    [
      'a text',
      message('forest'),
      'Recto: defineTheme takes an object, such as { name: "my-theme", extends: classic }.',
    ],
  ])('%s', (_what, said, expected) => {
    expect(said).toBe(expected);
  });
});

test.each(['red; } body { display: none', '</style><script>', 'a\\', ''])(
  'the colour %j cannot end its declaration',
  (colour) => {
    expect(own({ tokens: { color: { ink: colour } } })).toContain('"color.ink" is ');
  },
);

test('words of every object are no tokens, traits or parts', () => {
  expect(own({ tokens: { constructor: {} } })).toContain('"constructor" is not a group of tokens');
  expect(own({ tokens: { color: { toString: '#000' } } })).toContain('"color.toString" is not a token');
  expect(own({ traits: { hasOwnProperty: 'bar' } })).toContain('"hasOwnProperty" is not a trait');
});

test('every theme of the package is right, and so is what CSS allows', () => {
  expect(Object.keys(themes)).toEqual([...themeNames]);
  for (const theme of Object.values(themes)) expect(defineTheme(theme)).toEqual(theme);
  const color = {
    accent: 'color-mix(in oklch, var(--brand, #123456) 80%, white)',
    ink: { light: 'black', dark: '#eee' },
  };
  expect(own({ description: undefined, tokens: { color }, order: ['work'], aside: [], fonts: [] })).toBe('no error');
});
