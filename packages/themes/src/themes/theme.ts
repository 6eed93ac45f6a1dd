import { groundCss } from '../css/ground.ts';
import { scriptsCss } from '../css/scripts.ts';
import { type FontFace, fontFaceCss } from '../fonts/fonts.ts';
import { type PartialTokens, type Tokens, tokenDeclarations } from '../tokens/tokens.ts';
import { type Traits, traitDeclarations } from '../tokens/traits.ts';

/** How sections are built, where the markup differs. The document's own choice goes before the theme's. */
export interface SectionLayout {
  education: 'table' | 'entries';
  coursework: 'matrix' | 'list';
  skills: 'list' | 'tags' | 'table';
  awards: 'table' | 'list';
  projects: 'table' | 'entries';
}

/** A theme: token values, traits, layouts. Plain data, made by {@link defineTheme}. */
export interface Theme {
  /** Value of `data-recto-theme`: lower-case letters, digits and hyphens. */
  name: string;
  /** What it is for, in a sentence. */
  description: string;
  tokens: Tokens;
  traits: Traits;
  layout: SectionLayout;
  /** Section keys, and ids of custom sections, first to last, for documents that say nothing of order. */
  order?: readonly string[];
  /** Section keys, and ids of custom sections, that stand in the aside. */
  aside?: readonly string[];
  /** Whether the aside stands on `color.fill`, from the head of every page to its foot. */
  ground?: boolean;
  /** How much larger than on paper the sheet stands on a screen that has room for it, or is too narrow for columns. */
  zoom: number;
  /** Faces of its own, beside those that the package bundles. */
  fonts: readonly FontFace[];
}

/** What a theme changes in the one it extends. */
export interface ThemeDefinition {
  name: string;
  description?: string;
  extends: Theme;
  tokens?: PartialTokens;
  traits?: Partial<Traits>;
  layout?: Partial<SectionLayout>;
  order?: readonly string[];
  aside?: readonly string[];
  ground?: boolean;
  zoom?: number;
  fonts?: readonly FontFace[];
}

const FURNITURE = /^--recto-(?:page-margin-|font-body$|color-muted$|color-fill$)/;
const NAME = /^[a-z][a-z0-9-]*$/;

/**
 * A theme out of another one and what differs. An unknown token, trait or layout does not compile.
 *
 * @throws {TypeError} when the name could not stand in an attribute selector
 */
export function defineTheme(definition: ThemeDefinition | Theme): Theme {
  const { name } = definition;
  if (!NAME.test(name)) {
    throw new TypeError(
      `Recto: "${name}" is no name for a theme. Use lower-case letters, digits and hyphens, such as "my-theme".`,
    );
  }
  if (!('extends' in definition)) return definition;
  const { extends: base, tokens = {}, traits, layout, ...rest } = definition;
  const groups = Object.entries(base.tokens).map(([group, values]) => [
    group,
    { ...values, ...tokens[group as keyof Tokens] },
  ]);
  return {
    ...base,
    ...rest,
    tokens: Object.fromEntries(groups) as Tokens,
    traits: { ...base.traits, ...traits },
    layout: { ...base.layout, ...layout },
  };
}

/** The cascade layers of every Recto stylesheet, weakest first. A consumer's own rules, in no layer, always win. */
export const LAYERS = '@layer recto.reset, recto.tokens, recto.base, recto.components, recto.theme, recto.print;';

const block = (declarations: Record<string, string>) =>
  Object.entries(declarations)
    .map(([property, value]) => `    ${property}: ${value};\n`)
    .join('');

/** The custom properties of a theme: set them inline or in a rule, and everything inside follows. */
export function themeDeclarations(theme: Theme): Record<string, string> {
  return { ...tokenDeclarations(theme.tokens), ...traitDeclarations(theme.traits) };
}

/**
 * A theme as a stylesheet, to be written to a file or into a `<style>` at run time. One attribute,
 * `data-recto-theme`, carries all of it; faces that the package bundles come with its own stylesheets.
 */
export function themeCss(theme: Theme): string {
  const page = `[data-recto-theme="${theme.name}"]`;
  const declarations = themeDeclarations(theme);
  // `@page` reads the root only, so what margins and page numbers need is set there too.
  const root = Object.fromEntries(Object.entries(declarations).filter(([property]) => FURNITURE.test(property)));
  return `${LAYERS}
${fontFaceCss(theme.fonts)}@layer recto.tokens {
  ${page} {
    color-scheme: light dark;
${block(declarations)}  }
${scriptsCss(page, theme.tokens)}  @media screen {
    ${page} { --recto-zoom: ${theme.zoom}; }
  }
  @media screen and (45rem <= width < 68rem) {
    ${page} { --recto-zoom: 1; }
  }
  @media print {
    ${page} { color-scheme: light; }
    :root:has(${page}) {
${block(root)}    }
  }
}
${theme.ground && theme.traits.columns !== 'one' ? groundCss(page, theme.traits.columns) : ''}`;
}
