import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aside, classic, defineTheme } from '../index.ts';
import type { PartialTokens } from '../tokens/tokens.ts';
import { checkTheme } from './check-theme.ts';

const findings = (tokens: PartialTokens) => checkTheme(defineTheme({ name: 'own', extends: classic, tokens }));
const places = (tokens: PartialTokens) => findings(tokens).map(({ token }) => token);

test('a theme of ten lines that changes colour and size passes', () => {
  expect(findings({ color: { accent: { light: '#15544b', dark: '#8fd6c9' } }, size: { name: 26 } })).toEqual([]);
});

test('text that cannot be read is reported with background, scheme and contrast', () => {
  expect(findings({ color: { muted: { light: '#999', dark: '#bbbbbb' } } })).toEqual([
    {
      token: 'color.muted',
      message: expect.stringMatching(/^#999 on #\w+ \(color\.paper, light\) is 2\.\d+ : 1, and text needs 4\.5 : 1\.$/),
    },
  ]);
});

test('large headings need 3 : 1, small ones 4.5', () => {
  const heading = '#8a8a8a';
  const tokens = { color: { heading, paper: '#ffffff', fill: '#ffffff', ink: '#000', muted: '#000', accent: '#000' } };
  expect(places({ ...tokens, size: { heading: 18 } })).toEqual([]);
  expect(places({ ...tokens, size: { heading: 12 } })).toContain('color.heading');
});

test('every text is checked on the background of an aside', () => {
  const color = { fill: { light: '#777777', dark: '#777777' } };
  const theme = defineTheme({ name: 'own', extends: aside, tokens: { color } });
  expect(new Set(checkTheme(theme).map(({ token }) => token))).toContain('color.ink');
});

test('a colour of another form is reported', () => {
  expect(findings({ color: { ink: 'oklch(40% 0.1 200)' } })[0]?.message).toContain('Write colours as #rrggbb.');
});

test('a token outside its range, wide letter-spacing, small text and a small name are reported', () => {
  expect(
    places({ size: { body: 8, name: 17, heading: 18 }, tracking: { name: 0.1 }, weight: { name: 600, heading: 700 } }),
  ).toEqual(['size.body', 'tracking.name', 'weight.name', 'size.name']);
});

test('the example of the README compiles to a theme that passes', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const source = /^export const forest = (defineTheme\(.*?^\}\));$/ms.exec(readme)?.[1];
  const forest = new Function('classic', 'defineTheme', `return ${source}`)(classic, defineTheme);
  expect(forest).toMatchObject({ name: 'forest', traits: { heading: 'bar' } });
  expect(checkTheme(forest)).toEqual([]);
});
