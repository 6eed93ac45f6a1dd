import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fontsFor, fontsToPreload, type Theme, type ThemeName, themes } from '@recto/themes';
import { isThemeName, type Settings } from '../document/settings.ts';
import { scanCss } from '../stylesheet/css-addresses.ts';
import { themeFiles } from '../stylesheet/theme-files.ts';
import { facesNamedIn } from './faces.ts';

const require = createRequire(import.meta.url);

/** The stylesheets of a page with the fonts they name, by their path beside the page. */
export interface Stylesheets {
  /** In the order to link them. */
  links: string[];
  /** The fonts that the page opens with, to be preloaded. */
  fonts: string[];
  files: Map<string, Uint8Array>;
}

/**
 * Reads the stylesheets of a page. Themes share one, so that `data-recto-theme` can be switched between them on the live
 * page; of their font files come only those that have characters of the page. A theme of somebody's own stands in a
 * folder of its own with the files it names; the faces that our themes bundle come for whatever it calls them by.
 *
 * @param looks the theme that the page is shown in
 * @param names those of ours that it can be switched between
 * @param text all that the page shows
 * @throws {Failure} when a theme of somebody's own names a file that a page cannot have
 */
export async function readStylesheets(
  looks: Settings['theme'],
  names: readonly ThemeName[],
  text: string,
): Promise<Stylesheets> {
  const theme = typeof looks === 'string' ? undefined : looks;
  const own = theme && (await themeFiles(theme));
  const files = new Map<string, Uint8Array>();
  files.set('styles.css', await readFile(require.resolve('@recto/react/styles.css')));
  const sheets: string[] = [];
  for (const theme of Object.keys(themes) as ThemeName[]) {
    if (!own && !names.includes(theme)) continue;
    const path = require.resolve(`@recto/themes/${theme}.css`);
    const whole = fontsFor(await readFile(path, 'utf8'), text);
    const css = names.includes(theme) ? whole : facesNamedIn(own?.css ?? '', whole);
    sheets.push(css);
    for (const address of addressesIn(css)) files.set(address, await readFile(join(dirname(path), address)));
  }
  // A face that two themes share is declared once.
  const themesCss = withoutRepeats(sheets);
  files.set('themes.css', Buffer.from(themesCss));
  if (theme && own) files.set(`theme/${theme.name}.css`, Buffer.from(own.css));
  for (const [path, content] of own?.files ?? []) files.set(`theme/${path}`, content);
  files.set('print.css', await readFile(require.resolve('@recto/print/print.css')));
  const definition = definitionOf(looks);
  return {
    links: [...files.keys()].filter((path) => path.endsWith('.css')),
    fonts: definition ? fontsToPreload(themesCss, definition, text).map((address) => address.replace(/^\.\//, '')) : [],
    files,
  };
}

/** A stylesheet of somebody's own over none of ours says nothing that could be asked for its fonts. */
function definitionOf(looks: Settings['theme']): Theme | undefined {
  if (typeof looks !== 'string' && looks.definition) return looks.definition;
  const name = typeof looks === 'string' ? looks : looks.name;
  return isThemeName(name) ? themes[name] : undefined;
}

function withoutRepeats(sheets: readonly string[]): string {
  const seen = new Set<string>();
  return sheets
    .join('\n')
    .split('\n')
    .filter((line) => !line.startsWith('@font-face') || (!seen.has(line) && seen.add(line)))
    .join('\n');
}

/** The files beneath a stylesheet of ours that it names. */
function addressesIn(css: string): Set<string> {
  const named = scanCss(css).addresses.map(({ address }) => address);
  return new Set(
    named.filter((address) => !/^(?:data:|#)/.test(address)).map((address) => address.replace(/^\.\//, '')),
  );
}
