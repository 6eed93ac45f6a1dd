import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type AnyFontFace, fontFaceCss, fontsFor, type Theme, themeCss, themes, withVariant } from '@recto/themes';
import { themeFonts } from '@recto/themes/theme-fonts';
import type { JsonResumeThemeOptions } from './options.ts';
import type { ThemeChoice } from './theme-choice.ts';

const require = createRequire(import.meta.url);

/** Files of the packages, read once: three stylesheets at most, and the fonts of the themes that were shown. */
const files = new Map<string, string>();

function read(path: string, encoding: 'utf8' | 'base64'): string {
  const known = files.get(path);
  if (known !== undefined) return known;
  const text = readFileSync(path, encoding);
  files.set(path, text);
  return text;
}

/**
 * The whole stylesheet of a page: components, fonts, theme, print.
 *
 * @param text all that the page shows, by which the fonts are chosen
 */
export function stylesheetFor(
  { theme, variant }: ThemeChoice,
  fonts: NonNullable<JsonResumeThemeOptions['fonts']>,
  text: string,
): string {
  const css = [
    read(require.resolve('@recto/react/styles.css'), 'utf8'),
    fontFaceCss(fontsOf(theme, variant, text, fonts)),
    themeCss(withVariantsOf(themes[theme], variant)),
    read(require.resolve('@recto/print/print.css'), 'utf8'),
  ].join('\n');
  // An end tag in a string of CSS would end the element.
  return css.replaceAll('</', '<\\/');
}

/** The fonts of a theme in its variant. With fonts of the system, only rules that name none of our files. */
function fontsOf(
  theme: ThemeChoice['theme'],
  variant: string,
  text: string,
  source: NonNullable<JsonResumeThemeOptions['fonts']>,
): AnyFontFace[] {
  const families = new Set(Object.values(withVariant(themes[theme], variant).tokens.font).flat());
  const fonts = fontsFor(
    themeFonts[theme].filter(({ family }) => families.has(family)),
    text,
  );
  return fonts.flatMap((face): AnyFontFace[] => {
    if ('local' in face) return [face];
    return source === 'system' ? [] : [{ ...face, src: inside(face.src) }];
  });
}

/** A font file as an address that contains it. */
function inside(src: string): string {
  const path = join(dirname(require.resolve('@recto/themes/classic.css')), src);
  return `data:font/woff2;base64,${read(path, 'base64')}`;
}

/** A theme with the rules of the variant that the page has, and of no other. */
function withVariantsOf(theme: Theme, variant: string): Theme {
  const asked = variant.split(/[\s,]+/);
  const only = <Value>(group: Readonly<Record<string, Value>> = {}) =>
    Object.fromEntries(Object.entries(group).filter(([name]) => asked.includes(name)));
  return { ...theme, palettes: only(theme.palettes), pairings: only(theme.pairings) };
}
