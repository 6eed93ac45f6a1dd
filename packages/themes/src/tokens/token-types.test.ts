import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, test } from 'vitest';
import { themeSettingsModule } from '../../scripts/theme-settings.ts';
import { tokenTypes, traitTypes } from '../../scripts/token-types.ts';
import type { Color, Tokens } from './token-types.ts';
import type { tokenDefinitions } from './tokens.ts';
import { traitDescriptions } from './trait-descriptions.ts';
import type { Traits } from './trait-types.ts';
import { traitDefinitions } from './traits.ts';

type Definitions = typeof tokenDefinitions;
type ValueOf<Unit> = Unit extends 'colour' ? Color : Unit extends 'family' ? readonly string[] : number;

test('the types are those of the tables', () => {
  expectTypeOf<{
    [Group in keyof Tokens]: { [Name in keyof Tokens[Group]]-?: Tokens[Group][Name] };
  }>().toEqualTypeOf<{
    -readonly [Group in keyof Definitions]: {
      -readonly [Name in keyof Definitions[Group]]: Definitions[Group][Name] extends { unit: infer Unit }
        ? ValueOf<Unit>
        : never;
    };
  }>();
  expectTypeOf<{ [Trait in keyof Traits]: Traits[Trait] }>().toEqualTypeOf<{
    -readonly [Trait in keyof typeof traitDefinitions]: keyof (typeof traitDefinitions)[Trait];
  }>();
});

test.each([
  ['token-types.ts', tokenTypes()],
  ['trait-types.ts', traitTypes()],
  ['../themes/theme-settings.ts', await themeSettingsModule()],
])('%s is as the build writes it', (file, text) => {
  expect(readFileSync(new URL(file, import.meta.url), 'utf8')).toBe(text);
});

test('every choice of every trait is described, and nothing else', () => {
  const choices = (table: Record<string, object>) =>
    Object.entries(table).map(([trait, options]) => [trait, Object.keys(options)]);
  const described = Object.fromEntries(
    Object.entries(traitDescriptions).map(([trait, { choices }]) => [trait, choices]),
  );
  expect(choices(described)).toEqual(choices(traitDefinitions));
  for (const { description } of Object.values(traitDescriptions)) expect(description).toMatch(/^[A-Z].*\.$/);
});
