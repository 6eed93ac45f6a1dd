import { customProperty, type Theme, themeDeclarations, tokenDefinitions, withVariant } from '@recto/themes';

/** What a person changed in a theme, beside the document: it has no field for these. */
export interface Appearance {
  /** Values of tokens by their name: `{ 'color.accent': '#7a1f2b', 'size.body': 10.5 }`. */
  tokens: Readonly<Record<string, string | number>>;
  /** The density, where no number of pages is asked. @default that of the theme */
  density?: number | undefined;
}

export const NO_CHANGES: Appearance = { tokens: {} };

/** A token as the panel lists it. */
export interface TokenOfTheme {
  /** `color.accent` */
  name: string;
  unit: string;
  description: string;
  minimum?: number | undefined;
  maximum?: number | undefined;
}

/** Every token, in the order of the contract. */
export const tokensOfThemes: readonly TokenOfTheme[] = Object.entries(tokenDefinitions).flatMap(
  ([group, definitions]) =>
    Object.entries(definitions).map(([name, definition]) => ({ name: `${group}.${name}`, ...definition })),
);

/** The value of a token in a theme: a colour as on paper, a font as its first family. `undefined` where it has none. */
export function tokenOf(theme: Theme, name: string): string | number | undefined {
  const [group = '', key = ''] = name.split('.');
  const value = (theme.tokens as unknown as Record<string, Record<string, unknown>>)[group]?.[key];
  if (Array.isArray(value)) return value[0];
  if (typeof value === 'object' && value !== null) return (value as { light: string }).light;
  return value as string | number | undefined;
}

/** The theme with a person's changes, under its own name. */
function themeWith(theme: Theme, { tokens }: Appearance): Theme {
  const groups = structuredClone(theme.tokens) as unknown as Record<string, Record<string, unknown>>;
  for (const [name, value] of Object.entries(tokens)) {
    const [group = '', key = ''] = name.split('.');
    const target = groups[group];
    if (!target || !tokensOfThemes.some((token) => token.name === name)) continue;
    target[key] = Array.isArray(target[key]) ? [value, ...target[key].slice(1)] : value;
  }
  return { ...theme, tokens: groups as unknown as Theme['tokens'] };
}

/** The custom properties of a sheet for a person's changes: only those that differ from the theme. */
export function propertiesOf(
  theme: Theme,
  variant: string | undefined,
  appearance: Appearance,
): Record<string, string> {
  const changed = Object.keys(appearance.tokens);
  if (changed.length === 0) return {};
  const known = safeVariant(theme, variant);
  const declarations = themeDeclarations(themeWith(known, appearance));
  const names = changed.map((name) => customProperty(...(name.split('.') as [string, string])));
  return Object.fromEntries(Object.entries(declarations).filter(([name]) => names.includes(name)));
}

/** A theme with a variant that it has; without it otherwise. */
export function safeVariant(theme: Theme, variant: string | undefined): Theme {
  try {
    return variant ? withVariant(theme, variant) : theme;
  } catch {
    return theme;
  }
}
