import { type ThemeName, themes } from '@recto/themes';

/** The font stack of the text of a theme, as CSS. */
export const fontStack = (theme: ThemeName) =>
  themes[theme].tokens.font.body.map((face) => (/\s/.test(face) ? `"${face}"` : face)).join(',');

/**
 * What the page around a sheet takes from the sheet's theme, as CSS: the fitted density, the typeface, the width. One
 * rule for each theme, chosen by the theme's attribute, so that all follows when the attribute changes.
 */
export function themeRules(densities: Record<ThemeName, number>): string {
  return Object.values(themes)
    .map(({ name, zoom }) => {
      const theme = `[data-recto-theme="${name}"]`;
      return (
        `${theme}{--recto-density:${densities[name as ThemeName].toFixed(3)}}` +
        `:root:has(${theme}){--site-face:${fontStack(name as ThemeName)};--site-width:calc(210mm * ${zoom})}`
      );
    })
    .join('');
}
