/** The names of the themes of this package, in the order of menus. */
export const themeNames = [
  'placement',
  'classic',
  'modern',
  'aside',
  'ledger',
  'editorial',
  'minimal',
  'academic',
] as const;

/** The name of a theme of this package. */
export type ThemeName = (typeof themeNames)[number];
