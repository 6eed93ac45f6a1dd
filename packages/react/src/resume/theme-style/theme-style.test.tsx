import { classic, defineTheme, type Theme, themeCss } from '@recto/themes';
import { expect, it } from 'vitest';
import { markup } from '../../testing/markup.ts';
import { ThemeStyle } from './theme-style.tsx';

const forest = defineTheme({ name: 'forest', extends: classic, tokens: { font: { body: ['Inter & Co', 'serif'] } } });

it('is the stylesheet of the theme as it is: quotes and signs are not escaped', () => {
  expect(themeCss(forest)).toMatch(/"Inter & Co".*width < 68rem/s);
  expect(markup(<ThemeStyle theme={forest} nonce="abc" />)).toBe(`<style nonce="abc">${themeCss(forest)}</style>`);
});

it('cannot be ended by a value of a theme that defineTheme has not seen', () => {
  const attack = '</style><script>alert(1)</script><!--';
  const { color, font } = forest.tokens;
  const hostile: Theme = {
    ...forest,
    name: attack,
    tokens: { ...forest.tokens, color: { ...color, ink: attack }, font: { ...font, body: [attack] } },
    fonts: [{ family: attack, weight: 400, style: 'normal', src: attack }],
  };
  const html = markup(<ThemeStyle theme={hostile} />);
  expect(html.match(/<\/style/g)).toHaveLength(1);
  expect(html).not.toContain('<!--');
  expect(html.endsWith('</style>')).toBe(true);
});
