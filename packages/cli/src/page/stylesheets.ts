import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, normalize } from 'node:path';
import { facesFor, openingFaces, type Theme, type ThemeName, themes } from '@recto/themes';
import type { OwnTheme } from '../document/own-theme.ts';
import { isThemeName, type Settings } from '../document/settings.ts';
import { Failure, systemReason } from '../failure.ts';
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
  const own = typeof looks === 'string' ? undefined : looks;
  const files = new Map<string, Uint8Array>();
  files.set('styles.css', await readFile(require.resolve('@recto/react/styles.css')));
  const sheets: string[] = [];
  for (const theme of Object.keys(themes) as ThemeName[]) {
    if (!own && !names.includes(theme)) continue;
    const path = require.resolve(`@recto/themes/${theme}.css`);
    const whole = facesFor(await readFile(path, 'utf8'), text);
    const css = names.includes(theme) ? whole : facesNamedIn(own?.css ?? '', whole);
    sheets.push(css);
    for (const address of addressesIn(css)) files.set(address, await readFile(join(dirname(path), address)));
  }
  // A face that two themes share is declared once.
  const themesCss = withoutRepeats(sheets);
  files.set('themes.css', Buffer.from(themesCss));
  for (const [path, content] of own ? await ownFiles(own) : []) files.set(`theme/${path}`, content);
  files.set('print.css', await readFile(require.resolve('@recto/print/print.css')));
  const theme = definitionOf(looks);
  return {
    links: [...files.keys()].filter((path) => path.endsWith('.css')),
    fonts: theme ? openingFaces(themesCss, theme, text).map((address) => address.replace(/^\.\//, '')) : [],
    files,
  };
}

/** A stylesheet of somebody's own over none of ours says nothing that could be asked for its fonts. */
function definitionOf(looks: Settings['theme']): Theme | undefined {
  if (typeof looks !== 'string' && looks.definition) return looks.definition;
  const name = typeof looks === 'string' ? looks : looks.name;
  return isThemeName(name) ? themes[name] : undefined;
}

/** The stylesheet of somebody's own theme and what it names, by their path in a folder of their own. */
async function ownFiles({ name, css, folder }: OwnTheme): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>([[`${name}.css`, Buffer.from(css)]]);
  for (const address of addressesIn(css)) {
    const path = normalize(address);
    if (/^([a-z][\w+.-]*:|[\\/]|\.\.([\\/]|$))/i.test(path)) {
      throw new Failure(
        `The theme "${name}" names ${address}. A theme brings its files along: put it in the folder of the stylesheet, or beneath.`,
        2,
      );
    }
    const content = await readFile(join(folder, path)).catch((error) => {
      throw new Failure(`The theme "${name}" names ${address}: ${systemReason(error) ?? String(error)}.`, 2);
    });
    files.set(path.replaceAll('\\', '/'), content);
  }
  return files;
}

function withoutRepeats(sheets: readonly string[]): string {
  const seen = new Set<string>();
  return sheets
    .join('\n')
    .split('\n')
    .filter((line) => !line.startsWith('@font-face') || (!seen.has(line) && seen.add(line)))
    .join('\n');
}

/** What `url(…)` names in a stylesheet: files beneath it, in ours. */
function addressesIn(css: string): Set<string> {
  const addresses = [...css.matchAll(/url\((["']?)(?!data:|#)(?:\.\/)?([^"')]+)\1\)/g)].map(([, , path = '']) => path);
  return new Set(addresses);
}
