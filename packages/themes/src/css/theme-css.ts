import { fontFaceCss } from '../fonts/font-face.ts';
import type { Theme } from '../themes/theme.ts';
import { variantsOf } from '../themes/variants.ts';
import { type PartialTokens, tokenDeclarations } from '../tokens/tokens.ts';
import { traitDeclarations } from '../tokens/traits.ts';
import { asideBackgroundCss } from './aside-background.ts';
import { groundCss } from './ground.ts';
import { languageCss } from './language-css.ts';
import { LAYERS, layerPath } from './layers.ts';
import { layoutCss } from './layouts.ts';

/** The custom properties that `@page` and its margin boxes read. */
const MARGIN_BOX_PROPERTIES = /^--recto-(?:page-margin-|font-body$|color-muted$|color-fill$|color-ground$)/;

const block = (declarations: Record<string, string>) =>
  Object.entries(declarations)
    .map(([property, value]) => `    ${property}: ${value};\n`)
    .join('');

/**
 * The declarations of a theme for a rule of your own: `color-scheme`, and the custom properties of its tokens and traits.
 * They apply to everything inside. Both belong together: a bundler that replaces `light-dark()` for older browsers finds
 * the scheme in the same rule, and without one its page has both colours of a token at once.
 */
export function themeDeclarations(theme: Theme): Record<string, string> {
  return {
    'color-scheme': 'light dark',
    ...tokenDeclarations(theme.tokens),
    ...traitDeclarations(theme.traits),
  };
}

/** The properties that `@page` and its margin boxes read, in the colours of paper. */
function marginBoxDeclarations(tokens: PartialTokens): Record<string, string> {
  const light = Object.entries(tokens.color ?? {}).map(([name, colour]) => [
    name,
    typeof colour === 'object' ? colour.light : colour,
  ]);
  const onPaper = tokenDeclarations({ ...tokens, color: Object.fromEntries(light) });
  return Object.fromEntries(Object.entries(onPaper).filter(([property]) => MARGIN_BOX_PROPERTIES.test(property)));
}

/**
 * The rules of the variants of a theme, each for a word of the attribute `data-recto-variant`. They are as strong as those of
 * the theme, and after them.
 */
function variantRules(page: string, theme: Theme): { page: string; root: string } {
  const rules = variantsOf(theme).map(([name, { color = {}, font = {} }]) => {
    const variant = `${page}:where([data-recto-variant~="${name}"])`;
    const declarations = tokenDeclarations({ color, font });
    const root = block(marginBoxDeclarations({ color, font }));
    return {
      page: Object.keys(declarations).length
        ? `  ${variant} {\n${block({ 'color-scheme': 'light dark', ...declarations })}  }\n`
        : '',
      root: root && `    :root:has(${variant}) {\n${root}    }\n`,
    };
  });
  return { page: rules.map((rule) => rule.page).join(''), root: rules.map((rule) => rule.root).join('') };
}

/**
 * A theme as a stylesheet, for a file or a `<style>` at run time. All its rules are for one attribute, `data-recto-theme`.
 * The bundled fonts are in the stylesheets of the package.
 */
export function themeCss(theme: Theme): string {
  const page = `[data-recto-theme="${theme.name}"]`;
  // `@page` reads the root only, so the properties of margins and page numbers are set there too.
  const root = marginBoxDeclarations(theme.tokens);
  const variants = variantRules(page, theme);
  return `${LAYERS}
${fontFaceCss(theme.fonts)}@layer ${layerPath('tokens')} {
  ${page} {
${block(themeDeclarations(theme))}  }
${variants.page}${languageCss(page, theme.tokens)}  @media screen {
    ${page} { --recto-zoom: ${theme.zoom}; }
  }
  @media screen and (45rem <= width < 68rem) {
    ${page} { --recto-zoom: 1; }
  }
  @media print {
    ${page} { color-scheme: light; }
    :root:has(${page}) {
${block(root)}    }
${variants.root}  }
}
${layoutCss(page, theme)}${groundCss(page, theme)}${asideBackgroundCss(page, theme)}`;
}
