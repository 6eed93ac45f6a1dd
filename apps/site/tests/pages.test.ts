import { expect, test } from 'vitest';
import { expectPages } from './expect-pages.ts';
import { others } from './site.ts';
import { someOthers, somePages } from './some-pages.ts';

test('there is a page of each kind, and of each résumé', () => {
  expect(somePages.length).toBeGreaterThan(3);
  expect(new Set(someOthers.map(({ document }) => document))).toEqual(new Set(others.map(({ document }) => document)));
});

expectPages(somePages, someOthers);
