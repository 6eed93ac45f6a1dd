import { traitDefinitions } from './traits.ts';

type Definitions = typeof traitDefinitions;
type PropertyOf<Bundles> = Bundles extends Record<string, infer Bundle> ? keyof Bundle & string : never;

/** A custom property that a trait sets: `--recto-heading-case`. */
type TraitProperty = { [Trait in keyof Definitions]: PropertyOf<Definitions[Trait]> }[keyof Definitions];

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type Short<Property extends string> = Property extends `--recto-${infer Name}` ? CamelCase<Name> : never;

/** Every custom property that a trait sets, as `var(…)`. */
export type TraitContract = { readonly [Property in TraitProperty as Short<Property>]: `var(${Property})` };

const properties = Object.values<Record<string, Record<string, string>>>(traitDefinitions).flatMap((choices) =>
  Object.values(choices).flatMap((bundle) => Object.keys(bundle)),
);

const camelCase = (property: string) =>
  property.replace('--recto-', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** `traitVars.headingCase` is `var(--recto-heading-case)`: names only, for stylesheets written in TypeScript. */
export const traitVars = Object.fromEntries(
  properties.map((property) => [camelCase(property), `var(${property})`]),
) as TraitContract;
