import { expect, test } from 'vitest';
import { traitDefinitions, traitVars } from '../index.ts';

test('every property of a trait has a name, and every name has a property', () => {
  const set = Object.values<Record<string, Record<string, string>>>(traitDefinitions)
    .flatMap((choices) => Object.values(choices))
    .flatMap((bundle) => Object.keys(bundle));
  expect(new Set(Object.values<string>(traitVars))).toEqual(new Set(set.map((property) => `var(${property})`)));
  expect(traitVars.headingCase).toBe('var(--recto-heading-case)');
  expect(traitVars.columnsDisplay).toBe('var(--recto-columns-display)');
});

test('a misspelt property does not compile', () => {
  // @ts-expect-error no trait sets it
  expect(traitVars.headingCaze).toBeUndefined();
});
