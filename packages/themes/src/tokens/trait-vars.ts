import { defaultTraits, traitDeclarations, traitDefinitions } from './traits.ts';

type Definitions = typeof traitDefinitions;
type PropertyOf<Bundles> = Bundles extends Record<string, infer Bundle> ? keyof Bundle & string : never;

/** A custom property that a trait sets: `--recto-heading-case`. */
type TraitProperty = { [Trait in keyof Definitions]: PropertyOf<Definitions[Trait]> }[keyof Definitions];

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

type Short<Property extends string> = Property extends `--recto-${infer Name}` ? CamelCase<Name> : never;

/** Every custom property that a trait sets, as `var(…)`. */
export type TraitContract = { readonly [Property in TraitProperty as Short<Property>]: `var(${Property}${string})` };

const properties = Object.values<Record<string, Record<string, string>>>(traitDefinitions).flatMap((choices) =>
  Object.values(choices).flatMap((bundle) => Object.keys(bundle)),
);

const camelCase = (property: string) =>
  property.replace('--recto-', '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

const defaults = traitDeclarations(defaultTraits);

/** Values that a CSS property has without a declaration, so that they need no fallback. */
const INITIAL = new Set(['transparent', 'inherit', 'row', '0 solid']);

/** Properties for `content` of a box before text, for grid templates and for weights: without a value they are as here. */
const UNSET = new Set([
  '--recto-entry-separator',
  '--recto-heading-band',
  '--recto-number',
  '--recto-columns',
  '--recto-ground',
  '--recto-entry-weight',
  '--recto-dates-start',
  '--recto-dates-weight',
  '--recto-section-drop',
]);

function reference(property: string): string {
  const fallback = defaults[property];
  return fallback === undefined || INITIAL.has(fallback) || UNSET.has(property)
    ? `var(${property})`
    : `var(${property}, ${fallback})`;
}

/**
 * `traitVars.headingCase` is `var(--recto-heading-case, uppercase)`: names, for stylesheets written in TypeScript, and
 * what applies where no theme sets the trait.
 */
export const traitVars = Object.fromEntries(
  properties.map((property) => [camelCase(property), reference(property)]),
) as TraitContract;
