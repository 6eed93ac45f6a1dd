import { type ThemeName, themes } from '@recto/themes';

/**
 * What the page around a sheet takes from the sheet's theme, as CSS: the fitted density, the typeface, the width. One
 * rule for each theme, chosen by the theme's attribute, so that all follows when the attribute changes.
 */
export function themeRules(densities: Record<ThemeName, number>): string {
  return Object.values(themes)
    .map(({ name, tokens, zoom }) => {
      const theme = `[data-recto-theme="${name}"]`;
      const faces = tokens.font.body.map((face) => (/\s/.test(face) ? `"${face}"` : face)).join(',');
      return (
        `${theme}{--recto-density:${densities[name as ThemeName].toFixed(3)}}` +
        `:root:has(${theme}){--site-face:${faces};--site-width:calc(210mm * ${zoom})}`
      );
    })
    .join('');
}
