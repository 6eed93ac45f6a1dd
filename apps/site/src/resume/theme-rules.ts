import { copyfitCss, gapsCss } from '@recto/print';
import { type ThemeName, themes } from '@recto/themes';
import type { Fit } from './print.ts';

/** How a sheet is fitted, as CSS for the theme that it was fitted in. */
export function fitRules(theme: ThemeName, { density, size, spread, paragraphs, gaps }: Fit): string {
  const sheet = `[data-part="page"][data-recto-theme="${theme}"]`;
  const factors = [
    `--recto-density:${density.toFixed(3)}`,
    ...(size === undefined ? [] : [`--recto-size:${size}`]),
    ...(spread === 1 ? [] : [`--recto-spread:${spread}`]),
  ];
  return `${sheet}{${factors.join(';')}}${copyfitCss(paragraphs, sheet)}${gapsCss(gaps, sheet)}`;
}

/** How a résumé is fitted in each theme, chosen by the theme's attribute, so that it follows when the attribute changes. */
export const themeRules = (fits: Record<ThemeName, Fit>): string =>
  Object.values(themes)
    .map(({ name }) => fitRules(name as ThemeName, fits[name as ThemeName]))
    .join('');
