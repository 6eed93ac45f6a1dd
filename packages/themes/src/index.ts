import { banking } from './themes/banking.ts';
import { banner } from './themes/banner.ts';
import { classic } from './themes/classic.ts';
import { developer } from './themes/developer.ts';
import { editorial } from './themes/editorial.ts';
import { executive } from './themes/executive.ts';
import { placement } from './themes/placement.ts';
import { rail } from './themes/rail.ts';
import { scholar } from './themes/scholar.ts';
import { sidebarDark } from './themes/sidebar-dark.ts';
import { swiss } from './themes/swiss.ts';
import type { Theme } from './themes/theme.ts';
import type { ThemeName } from './themes/theme-names.ts';

import { timeline } from './themes/timeline.ts';

export { LAYERS, type LayerName, layerNames, layerPath, WEAKER_LAYERS } from './css/layers.ts';
export { themeCss, themeDeclarations } from './css/theme-css.ts';
export {
  type EastAsianFonts,
  type EastAsianLanguage,
  eastAsianCharacters,
  eastAsianFonts,
  wideMarks,
} from './fonts/east-asian-fonts.ts';
export {
  type AnyFontFace,
  type FontFace,
  type FontMetrics,
  fontFaceCss,
  type SystemFontFace,
} from './fonts/font-face.ts';
export { fontsFor, fontsToPreload, withoutCharacters } from './fonts/page-fonts.ts';
export { checkTheme, type ThemeIssue, type ThemeRule } from './themes/check-theme.ts';
export { defineTheme } from './themes/define-theme.ts';
export type { SectionLayout, Theme, ThemeDefinition, ThemeInput, ThemeSettings, Variants } from './themes/theme.ts';
export { currentThemeName, type ThemeName } from './themes/theme-names.ts';
export { themeSettings } from './themes/theme-settings.ts';
export { namesIn as variantNames, variantProblem, withVariant } from './themes/variants.ts';
export { vars } from './tokens/contract.css.ts';
export type { Color, ColorTokens, Colour, FontTokens, Tokens } from './tokens/token-types.ts';
export { customProperty, type PartialTokens, tokenDefinitions } from './tokens/tokens.ts';
export { traitDescriptions } from './tokens/trait-descriptions.ts';
export type { Traits } from './tokens/trait-types.ts';
export { traitVars } from './tokens/trait-vars.ts';
export { traitAttributes, traitDeclarations, traitDefinitions } from './tokens/traits.ts';
export {
  banking,
  banner,
  classic,
  developer,
  editorial,
  executive,
  placement,
  rail,
  scholar,
  sidebarDark,
  swiss,
  timeline,
};
/**
 * The theme `scholar` under its earlier name.
 *
 * @deprecated until 1.0
 */
export const academic = scholar;
/**
 * The theme `developer` under its earlier name.
 *
 * @deprecated until 1.0
 */
export const minimal = developer;

/**
 * The theme `rail` under its earlier name.
 *
 * @deprecated until 1.0
 */
export const aside = rail;
/**
 * The theme `timeline` under its earlier name.
 *
 * @deprecated until 1.0
 */
export const ledger = timeline;
/**
 * The theme `banner` under its earlier name.
 *
 * @deprecated until 1.0
 */
export const modern = banner;

/** The themes of this package by name. */
export const themes = {
  placement,
  classic,
  swiss,
  developer,
  executive,
  banking,
  scholar,
  'sidebar-dark': sidebarDark,
  rail,
  timeline,
  banner,
  editorial,
} as const satisfies Record<ThemeName, Theme>;

type Themes = typeof themes;

/** The name of a palette or of a pairing of a theme of this package: `VariantName<'classic'>`, or of any of them. */
export type VariantName<Name extends ThemeName = ThemeName> = {
  [Each in Name]: keyof NonNullable<Themes[Each]['palettes']> | keyof NonNullable<Themes[Each]['pairings']>;
}[Name];
