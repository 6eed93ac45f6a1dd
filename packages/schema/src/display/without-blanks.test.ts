import { expect, test } from 'vitest';
import { withoutBlankFields, withoutBlanks } from './without-blanks.ts';

test('entries without anything to show are left out, and blank fields of the others', () => {
  const entries = [
    { id: 'one', tags: ['a'], break: 'page', name: ' ' },
    { name: 'Two', url: '', highlights: ['', { text: ' ', tags: ['a'] }, 'Three'], positions: [{}] },
    null,
  ];
  expect(withoutBlanks<unknown>(entries)).toEqual([{ name: 'Two', highlights: ['Three'] }]);
  expect(withoutBlanks(undefined)).toEqual([]);
});

test('numbers and flags are never blank', () => {
  expect(withoutBlankFields({ credits: 0, shown: false, name: '\n' })).toEqual({ credits: 0, shown: false });
  expect(withoutBlankFields({ name: '' })).toEqual({});
});
