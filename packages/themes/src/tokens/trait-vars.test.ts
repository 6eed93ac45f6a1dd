import { expect, test } from 'vitest';
import { type Traits, traitDefinitions, traitVars } from '../index.ts';
import { defaultTraits } from './traits.ts';

test('every property of a trait has a name, and every name has a property', () => {
  const set = Object.values<Record<string, Record<string, string>>>(traitDefinitions)
    .flatMap((choices) => Object.values(choices))
    .flatMap((bundle) => Object.keys(bundle));
  const names = Object.values<string>(traitVars).map((reference) => /^var\((--[\w-]+)/.exec(reference)?.[1]);
  expect(new Set(names)).toEqual(new Set(set));
  expect(traitVars.headingFill).toBe('var(--recto-heading-fill)');
});

test('without a theme, every trait has one of its choices', () => {
  for (const [trait, choices] of Object.entries(traitDefinitions)) {
    expect(Object.keys(choices)).toContain(defaultTraits[trait as keyof Traits]);
  }
  expect(traitVars.headingCase).toBe('var(--recto-heading-case, uppercase)');
  expect(traitVars.columnsDisplay).toBe('var(--recto-columns-display, block)');
});

test('a misspelt property does not compile', () => {
  // @ts-expect-error no trait sets it
  expect(traitVars.headingCaze).toBeUndefined();
});
