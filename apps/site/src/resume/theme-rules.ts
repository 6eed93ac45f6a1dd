import { copyfitCss } from '@recto/print';
import { type ThemeName, themes } from '@recto/themes';
import type { Fit } from './print.ts';

/** The font stack of the text of a theme, as CSS. */
export const fontStack = (theme: ThemeName) =>
  themes[theme].tokens.font.body.map((face) => (/\s/.test(face) ? `"${face}"` : face)).join(',');

/** How a sheet is fitted, as CSS for the theme that it was fitted in. */
export function fitRules(theme: ThemeName, { density, size, spread, paragraphs }: Fit): string {
  const sheet = `[data-part="page"][data-recto-theme="${theme}"]`;
  const factors = [
    `--recto-density:${density.toFixed(3)}`,
    ...(size === undefined ? [] : [`--recto-size:${size}`]),
    ...(spread === 1 ? [] : [`--recto-spread:${spread}`]),
  ];
  return `${sheet}{${factors.join(';')}}${copyfitCss(paragraphs, sheet)}`;
}

/**
 * What the page around a sheet takes from the sheet's theme, as CSS: its fit, the typeface, the width. One
 * rule for each theme, chosen by the theme's attribute, so that all follows when the attribute changes.
 */
export function themeRules(fits: Record<ThemeName, Fit>): string {
  return Object.values(themes)
    .map(({ name, zoom }) => {
      const theme = `[data-recto-theme="${name}"]`;
      return (
        fitRules(name as ThemeName, fits[name as ThemeName]) +
        `:root:has(${theme}){--site-face:${fontStack(name as ThemeName)};--site-width:calc(210mm * ${zoom})}`
      );
    })
    .join('');
}
