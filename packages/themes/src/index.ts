import { classic } from './classic.ts';
import { placement } from './placement.ts';

export { vars } from './contract.css.ts';
export type { FontFace } from './fonts.ts';
export {
  defineTheme,
  LAYERS,
  type SectionLayout,
  type Theme,
  type ThemeDefinition,
  themeCss,
  themeDeclarations,
} from './theme.ts';
export { customProperty, type PartialTokens, type Tokens, tokenDefinitions } from './tokens.ts';
export { type Traits, traitAttributes, traitDeclarations, traitDefinitions } from './traits.ts';
export { classic, placement };

/** The themes of this package by name. */
export const themes = { placement, classic } as const;
export type ThemeName = keyof typeof themes;
