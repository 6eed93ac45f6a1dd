import { expect, test } from 'vitest';
import { aliasesAmong, currentThemeName, themeNames } from './theme-names.ts';

test('an earlier name is understood once its theme is there under the new one only', () => {
  expect(aliasesAmong(['classic', 'minimal'])).toEqual([]);
  expect(aliasesAmong(['classic', 'minimal', 'developer'])).toEqual([]);
  expect(aliasesAmong(['classic', 'developer', 'rail'])).toEqual([
    ['aside', 'rail'],
    ['minimal', 'developer'],
  ]);
});

test('a name of today, and one that nobody has, stay as they are', () => {
  for (const name of [...themeNames, 'unheard-of']) expect(currentThemeName(name)).toBe(name);
});
