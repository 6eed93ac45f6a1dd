import { fontFaceCss } from '../fonts/font-face.ts';
import type { Theme } from '../themes/theme.ts';
import { tokenDeclarations } from '../tokens/tokens.ts';
import { traitDeclarations } from '../tokens/traits.ts';
import { asideBackgroundCss } from './aside-background.ts';
import { languageCss } from './language-css.ts';
import { LAYERS, layerPath } from './layers.ts';

/** The custom properties that `@page` and its margin boxes read. */
const MARGIN_BOX_PROPERTIES = /^--recto-(?:page-margin-|font-body$|color-muted$|color-fill$)/;

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
function marginBoxDeclarations({ tokens }: Theme): Record<string, string> {
  const light = Object.entries(tokens.color).map(([name, colour]) => [
    name,
    typeof colour === 'string' ? colour : colour.light,
  ]);
  const onPaper = tokenDeclarations({ ...tokens, color: Object.fromEntries(light) });
  return Object.fromEntries(Object.entries(onPaper).filter(([property]) => MARGIN_BOX_PROPERTIES.test(property)));
}

/**
 * A theme as a stylesheet, for a file or a `<style>` at run time. All its rules are for one attribute, `data-recto-theme`.
 * The bundled fonts are in the stylesheets of the package.
 */
export function themeCss(theme: Theme): string {
  const page = `[data-recto-theme="${theme.name}"]`;
  // `@page` reads the root only, so the properties of margins and page numbers are set there too.
  const root = marginBoxDeclarations(theme);
  return `${LAYERS}
${fontFaceCss(theme.fonts)}@layer ${layerPath('tokens')} {
  ${page} {
${block(themeDeclarations(theme))}  }
${languageCss(page, theme.tokens)}  @media screen {
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
${theme.asideBackground && theme.traits.columns !== 'one' ? asideBackgroundCss(page, theme.traits.columns) : ''}`;
}
