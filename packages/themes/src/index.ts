import { academic } from './academic.ts';
import { aside } from './aside.ts';
import { classic } from './classic.ts';
import { editorial } from './editorial.ts';
import { ledger } from './ledger.ts';
import { minimal } from './minimal.ts';
import { modern } from './modern.ts';
import { placement } from './placement.ts';

export { checkTheme, type ThemeFinding } from './check-theme.ts';
export { vars } from './contract.css.ts';
export type { FontFace } from './fonts.ts';
export { facesFor, openingFaces } from './page-faces.ts';
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
export { academic, aside, classic, editorial, ledger, minimal, modern, placement };

/** The themes of this package by name. */
export const themes = { placement, classic, modern, aside, ledger, editorial, minimal, academic } as const;
export type ThemeName = keyof typeof themes;
