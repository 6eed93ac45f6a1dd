import type { FontFace } from '../fonts/font-face.ts';
import type { ColorTokens, FontTokens, Tokens } from '../tokens/token-types.ts';
import type { PartialTokens } from '../tokens/tokens.ts';
import type { Traits } from '../tokens/trait-types.ts';
import { defaultTraits } from '../tokens/traits.ts';

/** How sections are built, where the markup differs. The choice of a document wins over that of the theme. */
export interface SectionLayout {
  /** A boxed table, or an entry each. */
  education: 'table' | 'entries';
  /** A table of areas with a box for each course, or a labelled list. */
  coursework: 'matrix' | 'list';
  /** Labelled lines, words in boxes, or a table. */
  skills: 'list' | 'tags' | 'table';
  /** A table of label and line, or a line each. */
  awards: 'table' | 'list';
  /** Title and bullets side by side, or an entry each. */
  projects: 'table' | 'entries';
}

/** The variants of a theme: what changes its colours, and what changes its font families. */
export interface Variants<Palette extends string = string, Pairing extends string = string> {
  /** Colours to choose from, by name: lower-case letters, digits and hyphens. What changes nothing is that of the theme. */
  palettes?: Readonly<Record<Palette, Partial<ColorTokens>>>;
  /** Font families to choose from, by name. No palette has the same name. */
  pairings?: Readonly<Record<Pairing, Partial<FontTokens>>>;
}

/** A theme: token values, traits, layouts. Plain data, made by {@link defineTheme}. */
export interface Theme<Palette extends string = string, Pairing extends string = string>
  extends Variants<Palette, Pairing> {
  /** Value of `data-recto-theme`: lower-case letters, digits and hyphens. */
  name: string;
  /** What it is for, in a sentence. */
  description: string;
  /** A value for every token. */
  tokens: Tokens;
  /** A choice for every trait. */
  traits: Traits;
  /** How sections are built. */
  layout: SectionLayout;
  /** Section keys, and ids of custom sections, first to last, for documents without an order. */
  order?: readonly string[];
  /** Section keys, and ids of custom sections, that stand in the aside. */
  aside?: readonly string[];
  /** Whether the aside has `color.fill` as background, from the head of every page to its foot. */
  asideBackground?: boolean;
  /** Magnification of the sheet on wide screens and on phones; 1 is the size on paper. */
  zoom: number;
  /** Further font faces, in addition to the bundled fonts. */
  fonts: readonly FontFace[];
}

/**
 * What a sheet has to know of a theme: how sections are built and placed, and the names of its variants. Not its tokens,
 * which are in its stylesheet: a page would have those of twelve themes.
 */
export interface ThemeSettings extends Pick<Theme, 'name' | 'layout' | 'order' | 'aside'> {
  /** The names of its palettes. */
  palettes?: readonly string[];
  /** The names of its pairings of fonts. */
  pairings?: readonly string[];
}

/** What a theme changes in the one it extends. Its variants stay, unless the theme has colours or families of its own. */
export interface ThemeDefinition<Palette extends string = string, Pairing extends string = string>
  extends Variants<Palette, Pairing> {
  /** Value of `data-recto-theme`: lower-case letters, digits and hyphens. */
  name: string;
  /** What it is for, in a sentence. */
  description?: string;
  /** The theme that has all other values. */
  extends: Theme;
  /** Values that differ from those of the extended theme. */
  tokens?: PartialTokens;
  /** Choices that differ from those of the extended theme. */
  traits?: Partial<Traits>;
  /** Layouts that differ from those of the extended theme. */
  layout?: Partial<SectionLayout>;
  /** Section keys, and ids of custom sections, first to last, for documents without an order. */
  order?: readonly string[];
  /** Section keys, and ids of custom sections, that stand in the aside. */
  aside?: readonly string[];
  /** Whether the aside has `color.fill` as background, from the head of every page to its foot. */
  asideBackground?: boolean;
  /** Magnification of the sheet on wide screens and on phones; 1 is the size on paper. */
  zoom?: number;
  /** Further font faces, in addition to the bundled fonts. */
  fonts?: readonly FontFace[];
}

/** What `defineTheme` takes: what differs from another theme, or a whole one. */
export type ThemeInput<Palette extends string = string, Pairing extends string = string> =
  | ThemeDefinition<Palette, Pairing>
  | (Omit<Theme<Palette, Pairing>, 'traits'> & { traits?: Partial<Traits>; extends?: undefined });

/** A theme out of another one and what differs, without the checks of `defineTheme`: the compiler has made them. */
export function composeTheme<Palette extends string = never, Pairing extends string = never>(
  definition: ThemeInput<Palette, Pairing>,
): Theme<Palette, Pairing> {
  if (definition.extends === undefined) return { ...definition, traits: { ...defaultTraits, ...definition.traits } };
  const { extends: base, tokens = {}, traits, layout, ...rest } = definition;
  const { palettes, pairings, ...kept } = base as Theme<Palette, Pairing>;
  const groups = Object.entries(base.tokens).map(([group, values]) => [
    group,
    { ...values, ...tokens[group as keyof Tokens] },
  ]);
  return {
    ...kept,
    ...(tokens.color === undefined && palettes && { palettes }),
    ...(tokens.font === undefined && pairings && { pairings }),
    ...rest,
    tokens: Object.fromEntries(groups) as Tokens,
    traits: { ...base.traits, ...traits },
    layout: { ...base.layout, ...layout },
  };
}
