import { readFile, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
  type AnyFontFace,
  customProperty,
  fontFaceCss,
  fontsFor,
  fontsToPreload,
  type Theme,
  type ThemeName,
  themeCss,
  themes,
  variantNames,
  withoutCharacters,
} from '@recto/themes';
import { themeFonts } from '@recto/themes/theme-fonts';
import { definitionOf, type Settings } from '../document/settings.ts';
import { isThemeName } from '../document/theme-choice.ts';
import { themeFiles } from '../stylesheet/theme-files.ts';
import { fontsOfPage, type MissingFont } from './east-asian-fonts.ts';

const require = createRequire(import.meta.url);
const themeFolder = dirname(require.resolve('@recto/themes/classic.css'));

/** The stylesheets of a page with the fonts they name, by their path beside the page. */
export interface Stylesheets {
  /** In the order to link them. */
  links: string[];
  /** The fonts that the page opens with, to be preloaded. */
  fonts: string[];
  /** The fonts that the page may use in its own theme; those that it opens with come first. */
  themeFonts: string[];
  files: Map<string, Uint8Array>;
  /** Fonts that the page needs, and that are not installed. */
  missingFonts: MissingFont[];
}

/** What a page can be switched to. */
export interface Switches {
  /** Themes of ours, that of the page among them. */
  themes: readonly ThemeName[];
  /** Pairings of fonts. That of the page is there in any case. */
  pairings: 'all' | readonly string[];
}

/**
 * Reads the stylesheets of a page. Themes share one, so that `data-recto-theme` can be switched between them on the live
 * page; of their font files come only those that have characters of the page. A theme of somebody's own is in a
 * folder of its own with the files it names; the fonts that our themes bundle come for whatever it calls them by.
 *
 * @param settings the theme that the page is shown in, its variant, and the language of the page
 * @param switches the themes of ours, and the pairings of fonts, that it can be switched between
 * @param text all that the page shows
 * @param folder that of the document
 * @throws {Failure} when a theme of somebody's own names a file that a page cannot have
 */
export async function readStylesheets(
  settings: Pick<Settings, 'theme' | 'variant' | 'locale'>,
  { themes: names, pairings }: Switches,
  text: string,
  folder: string,
): Promise<Stylesheets> {
  const { theme: asked, variant = '', locale } = settings;
  const shownThemes = names.map((name) =>
    withPairings(themes[name], pairings === 'all' ? 'all' : [...variantNames(variant), ...pairings]),
  );
  const theme = typeof asked === 'string' ? undefined : asked;
  const own = theme && (await themeFiles(theme));
  const files = new Map<string, Uint8Array>();
  files.set('styles.css', await readOnce(require.resolve('@recto/react/styles.css')));
  const fonts = own ? fontsOfOwnTheme(own.css, shownThemes) : fontsOf(shownThemes);
  const eastAsian = await fontsOfPage(new Set(fonts.map(({ family }) => family)), { text, locale, folder });
  const shown = [...withoutCharacters(fontsFor(fonts, text), eastAsian.marks), ...eastAsian.declared];
  const themesCss = shownThemes.map(themeCss).join('\n');
  files.set('themes.css', Buffer.from(fontFaceCss(shown) + themesCss));
  for (const path of filesOf(shown))
    files.set(path, eastAsian.files.get(path) ?? (await readOnce(join(themeFolder, path))));
  if (theme && own) files.set(`theme/${theme.name}.css`, Buffer.from(own.css));
  for (const [path, content] of own?.files ?? []) files.set(`theme/${path}`, content);
  files.set('print.css', await readOnce(require.resolve('@recto/print/print.css')));
  const definition = definitionOf(settings) ?? ofOurName(asked);
  const opening = definition ? fontsToPreload(shown, definition, text).map(withoutDot) : [];
  const usable =
    typeof asked === 'string'
      ? [
          ...filesOf(fontsFor(fontsOf([withPairings(themes[asked], variantNames(variant))]), text)),
          ...eastAsian.files.keys(),
        ]
      : files.keys();
  return {
    links: [...files.keys()].filter((path) => path.endsWith('.css')),
    fonts: opening,
    themeFonts: [...new Set([...opening, ...usable])].filter((path) => /\.(?:woff2?|[ot]tf)$/.test(path)),
    files,
    missingFonts: eastAsian.missing,
  };
}

const known = new Map<string, { version: string; content: Buffer }>();

/** Reads a file of our packages again only if it has changed. Documents with the same bytes are printed faster. */
async function readOnce(path: string): Promise<Buffer> {
  const { size, mtimeMs } = await stat(path);
  const version = `${size} ${mtimeMs}`;
  const before = known.get(path);
  if (before?.version === version) return before.content;
  const content = await readFile(path);
  known.set(path, { version, content });
  return content;
}

/** A stylesheet of somebody's own may stand over one of ours. */
const ofOurName = (asked: Settings['theme']): Theme | undefined =>
  typeof asked !== 'string' && isThemeName(asked.name) ? themes[asked.name] : undefined;

/** A theme with those of its pairings whose fonts come along. Its palettes cost nothing. */
function withPairings(theme: Theme, names: Switches['pairings']): Theme {
  const all = Object.entries(theme.pairings ?? {});
  return { ...theme, pairings: Object.fromEntries(all.filter(([name]) => names === 'all' || names.includes(name))) };
}

/** The families of a theme, in all its pairings. */
const familiesOf = ({ tokens, pairings = {} }: Theme) =>
  new Set([tokens.font, ...Object.values(pairings)].flatMap((font) => Object.values(font).flat()));

/** The font faces of some of our themes. One that two themes share is declared once. */
function fontsOf(shown: readonly Theme[]): AnyFontFace[] {
  const faces = shown.flatMap((theme) => {
    const families = familiesOf(theme);
    return themeFonts[theme.name as ThemeName].filter(({ family }) => families.has(family));
  });
  return [...new Map(faces.map((face) => [fontFaceCss([face]), face])).values()];
}

/**
 * Those of the themes beside it, of all of ours those that the stylesheet names, and those of `classic`, whose tokens a
 * theme has that does not set its own.
 */
function fontsOfOwnTheme(css: string, shown: readonly Theme[]): AnyFontFace[] {
  const wanted = new Set(fontsOf(shown).map(({ family }) => family));
  for (const [name, families] of Object.entries(themes.classic.tokens.font)) {
    if (css.includes(`${customProperty('font', name)}:`)) continue;
    for (const family of families) wanted.add(family);
  }
  return fontsOf(Object.values(themes)).filter(({ family }) => wanted.has(family) || css.includes(family));
}

/** The files of font faces of ours, by their path beside the stylesheet. */
const filesOf = (faces: readonly AnyFontFace[]) =>
  new Set(faces.flatMap((face) => ('local' in face ? [] : withoutDot(face.src))));

const withoutDot = (address: string) => address.replace(/^\.\//, '');
