import { sectionKeys } from '@recto/schema';
import { expect, it } from 'vitest';
import * as exported from '../index.ts';
import { sectionComponents, sectionNames } from './registry.ts';

it('names each component as it is imported', () => {
  expect(Object.keys(sectionNames)).toEqual([...sectionKeys]);
  const found = Object.entries(sectionNames).map(([key, name]) => [key, (exported as Record<string, unknown>)[name]]);
  expect(Object.fromEntries(found)).toEqual(sectionComponents);
});
