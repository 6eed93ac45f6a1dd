import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classic, defineTheme, type Traits } from '../index.ts';
import type { PartialTokens } from '../tokens/tokens.ts';
import { checkTheme, type ThemeIssue, type ThemeRule } from './check-theme.ts';

const issues = (tokens: PartialTokens) => checkTheme(defineTheme({ name: 'own', extends: classic, tokens }));
const tokensOf = (found: ThemeIssue[]) => found.map(({ location }) => location.token);
const faulty = (tokens: PartialTokens) => tokensOf(issues(tokens));

test('a theme of ten lines that changes colour and size passes', () => {
  expect(issues({ color: { accent: { light: '#15544b', dark: '#8fd6c9' } }, size: { name: 26 } })).toEqual([]);
});

test('text that cannot be read is reported with background, scheme and contrast', () => {
  expect(issues({ color: { muted: { light: '#999', dark: '#bbbbbb' } } })).toEqual([
    {
      rule: 'contrast',
      message: expect.stringMatching(/^#999 on #\w+ \(color\.paper, light\) is 2\.\d+ : 1, and text needs 4\.5 : 1\.$/),
      location: { token: 'color.muted' },
    },
  ]);
});

test('large headings need 3 : 1, small ones 4.5', () => {
  const heading = '#8a8a8a';
  const tokens = { color: { heading, paper: '#ffffff', fill: '#ffffff', ink: '#000', muted: '#000', accent: '#000' } };
  expect(faulty({ ...tokens, size: { heading: 18 } })).toEqual([]);
  expect(faulty({ ...tokens, size: { heading: 12 } })).toContain('color.heading');
});

test('every text is checked on the background of an aside', () => {
  const color = { fill: { light: '#777777', dark: '#777777' } };
  const theme = defineTheme({ name: 'own', extends: classic, asideBackground: true, tokens: { color } });
  expect(tokensOf(checkTheme(theme))).toContain('color.ink');
});

test('a colour of another form is reported', () => {
  expect(issues({ color: { ink: 'oklch(40% 0.1 200)' } })[0]).toEqual({
    rule: 'color-form',
    message: expect.stringMatching(
      /^The contrast of oklch\(40% 0\.1 200\) on #\w+ \(color\.paper, light\) is unknown\.$/,
    ),
    hint: 'Write colours as #rrggbb.',
    location: { token: 'color.ink' },
  });
});

test('a token outside its range, wide letter-spacing, small text and a small name are reported', () => {
  const found = issues({
    size: { body: 8, name: 17, heading: 18 },
    tracking: { name: 0.1 },
    weight: { name: 600, heading: 700 },
  });
  expect(found.map(({ rule, location }) => [rule, location.token])).toEqual([
    ['range', 'size.body'],
    ['range', 'tracking.name'],
    ['name-weight', 'weight.name'],
    ['name-size', 'size.name'],
    ['tracking', 'tracking.name'],
  ]);
});

test.each<[ThemeRule, PartialTokens, Partial<Traits>]>([
  ['tracking', { tracking: { heading: 0.07 } }, {}],
  ['heading-case', {}, { case: 'none' }],
  ['heading-weight', { weight: { heading: 500 } }, {}],
  ['heading-rail', { size: { heading: 12 } }, { heading: 'rail' }],
  ['bullet', {}, { bullet: 'dash' }],
  ['bullet', {}, { bullet: 'triangle' }],
  ['date-column', { font: { body: ['IBM Plex Mono', 'monospace'] } }, { dates: 'start' }],
  ['highlight-gap', { space: { highlight: 5 } }, {}],
])('what parsers read wrongly is reported: %s', (rule, tokens, traits) => {
  const found = checkTheme(defineTheme({ name: 'own', extends: classic, tokens, traits }));
  expect(found).toEqual([
    {
      rule,
      message: expect.stringMatching(/^\S.*\.$/),
      hint: expect.stringMatching(/^Use /),
      location: expect.anything(),
    },
  ]);
});

test('a rail with small headings, dates at the start and small bullets pass', () => {
  const traits: Partial<Traits> = { heading: 'rail', dates: 'start', bullet: 'small' };
  expect(checkTheme(defineTheme({ name: 'own', extends: classic, tokens: { size: { heading: 9 } }, traits }))).toEqual(
    [],
  );
});

test('the example of the README compiles to a theme that passes', () => {
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const source = /^export const forest = (defineTheme\(.*?^\}\));$/ms.exec(readme)?.[1];
  const forest = new Function('classic', 'defineTheme', `return ${source}`)(classic, defineTheme);
  expect(forest).toMatchObject({ name: 'forest', traits: { heading: 'bar' } });
  expect(checkTheme(forest)).toEqual([]);
});
