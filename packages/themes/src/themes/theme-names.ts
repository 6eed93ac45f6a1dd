/** The names of the themes of this package, in the order of menus. */
export const themeNames = [
  'placement',
  'classic',
  'swiss',
  'developer',
  'executive',
  'banking',
  'scholar',
  'sidebar-dark',
  'rail',
  'timeline',
  'banner',
  'editorial',
] as const;

/** The name of a theme of this package. */
export type ThemeName = (typeof themeNames)[number];

/** Earlier names of themes, with the names of today. */
const renamed: Readonly<Record<string, string>> = {
  aside: 'rail',
  modern: 'banner',
  ledger: 'timeline',
  minimal: 'developer',
  academic: 'scholar',
};

/**
 * The earlier names that are understood, each with the name of today, among the names of themes: those whose theme is there
 * under its new name only.
 */
export function aliasesAmong<Name extends string>(names: readonly Name[]): [earlier: string, today: Name][] {
  return Object.entries(renamed).flatMap(([earlier, today]) => {
    const name = names.find((known) => known === today);
    return name === undefined || names.some((known) => known === earlier) ? [] : [[earlier, name] as [string, Name]];
  });
}

/** The themes that have an earlier name, which is understood until version 1.0. */
export const themeAliases = aliasesAmong(themeNames);

/**
 * The name that a theme has today, for an earlier one: `minimal` is now `developer`. Every other name comes back as it
 * is.
 */
export function currentThemeName(name: string): string {
  return themeAliases.find(([earlier]) => earlier === name)?.[1] ?? name;
}
