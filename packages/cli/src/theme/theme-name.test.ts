import { expect, test } from 'vitest';
import { camelCase, parseThemeName, titleCase } from './theme-name.ts';

test.each(['forest', 'deep-sea', 'a', 'mono-2', 'new', 'x'.repeat(202)])('%s is a name', (name) => {
  expect(parseThemeName(name)).toBe(name);
});

test.each([
  ['', 'A theme is named with lower-case letters, digits and hyphens.'],
  ['-', 'A theme is named with lower-case letters, digits and hyphens.'],
  ['../x', 'Did you mean "x"?'],
  ['A B', 'Did you mean "a-b"?'],
  ['DeepSea', 'Did you mean "deep-sea"?'],
  ['café_noir', 'Did you mean "cafe-noir"?'],
  ['2tone', 'Did you mean "tone"?'],
  ['deep--sea', 'Did you mean "deep-sea"?'],
  ['forest\n', 'Did you mean "forest"?'],
  ['"><script>', 'Did you mean "script"?'],
  ['classic', 'It is one of ours. To change it: recto theme new my-classic --extends classic.'],
  ['x'.repeat(300), 'npm takes names of 214 characters'],
])('%j is none, and it says why', (name, message) => {
  expect(() => parseThemeName(name)).toThrow(message);
});

test('a name as a constant and as a title', () => {
  expect(camelCase('deep-sea-2')).toBe('deepSea2');
  expect(titleCase('deep-sea-2')).toBe('Deep sea 2');
});
