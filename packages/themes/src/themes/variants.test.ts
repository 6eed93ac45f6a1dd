import { expect, test } from 'vitest';
import {
  checkTheme,
  classic,
  defineTheme,
  type Theme,
  themeCss,
  themes,
  variantProblem,
  withVariant,
} from '../index.ts';

const varied = Object.entries<Theme>(themes).filter(([, { palettes }]) => palettes);

test.each(varied)('%s has palettes and pairings, the first of which change nothing', (_, theme) => {
  const { palettes = {}, pairings = {} } = theme;
  expect(Object.keys(palettes).length).toBeGreaterThanOrEqual(4);
  expect(Object.keys(pairings).length).toBeGreaterThanOrEqual(2);
  expect([Object.values(palettes)[0], Object.values(pairings)[0]]).toEqual([{}, {}]);
  for (const name of [...Object.keys(palettes).slice(1), ...Object.keys(pairings).slice(1)]) {
    expect(withVariant(theme, name).tokens, name).not.toEqual(theme.tokens);
  }
});

test('a variant changes its colours or its font families, and nothing else', () => {
  const both = withVariant(classic, 'maroon crimson');
  expect(both.tokens.color).toEqual({ ...classic.tokens.color, ...classic.palettes?.maroon });
  expect(both.tokens.font.body[0]).toBe('Crimson Pro');
  expect({ ...both, tokens: { ...both.tokens, color: 0, font: 0 } }).toEqual({
    ...classic,
    tokens: { ...classic.tokens, color: 0, font: 0 },
  });
  expect(withVariant(classic, undefined)).toEqual(classic);
  expect(withVariant(classic, 'crimson,maroon')).toEqual(both);
});

test.each([
  ['maron', 'The theme classic has no variant "maron". Did you mean "maroon"?'],
  ['maroon zzzzzz', /no variant "zzzzzz"\. It has black, .* and crimson\.$/],
  ['maroon pine', '"maroon" and "pine" are both palettes of the theme classic. Keep one.'],
])('%j is refused with what is right', (variant, message) => {
  expect(variantProblem(classic, variant)).toEqual(
    typeof message === 'string' ? message : expect.stringMatching(message),
  );
  expect(() => withVariant(classic, variant)).toThrow(RangeError);
});

test('a page has a variant by one attribute, on paper too', () => {
  const css = themeCss(classic);
  const page = '[data-recto-theme="classic"]';
  expect(css).toContain(
    `  ${page}:where([data-recto-variant~="maroon"]) {\n    color-scheme: light dark;\n    --recto-color-accent: light-dark(#6e1423, #ea9dab);`,
  );
  expect(css).toContain(
    `    :root:has(${page}:where([data-recto-variant~="crimson"])) {\n    --recto-font-body: "Crimson Pro"`,
  );
});

test('variants stay in a theme that extends one, unless it has colours of its own', () => {
  const larger = defineTheme({ name: 'larger', extends: classic, tokens: { size: { body: 11 } } });
  expect(larger.palettes).toEqual(classic.palettes);
  const green = defineTheme({ name: 'green', extends: classic, tokens: { color: { accent: '#0b5d3b' } } });
  expect(green).not.toHaveProperty('palettes');
  expect(green.pairings).toEqual(classic.pairings);
});

test('a variant that cannot be read is reported with its name', () => {
  const pale = defineTheme({ name: 'pale', extends: classic, palettes: { mist: { muted: '#999999' } } });
  expect(checkTheme(pale).map(({ rule, location }) => [rule, location])).toContainEqual([
    'contrast',
    { token: 'color.muted', variant: 'mist' },
  ]);
});

test.each<[object, string]>([
  [{ palettes: { Mist: {} } }, '"Mist" is not a valid name of a variant.'],
  [{ palettes: { mist: { mutd: '#999999' } } }, 'Did you mean "color.muted"?'],
  [{ pairings: { mist: { body: 'Inter' } } }, '"font.body" is "Inter".'],
  [{ palettes: { mist: {} }, pairings: { mist: {} } }, '"mist" is the name of a palette and of a pairing.'],
])('%j is refused', (parts, message) => {
  expect(() => defineTheme({ name: 'own', extends: classic, ...parts })).toThrow(message);
});
