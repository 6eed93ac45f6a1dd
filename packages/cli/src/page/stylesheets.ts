import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ThemeName } from '@recto/themes';
import { facesFor } from './faces.ts';

const require = createRequire(import.meta.url);

/** The stylesheets of a page with the fonts they name, by their path beside the page. */
export interface Stylesheets {
  /** In the order to link them. */
  links: string[];
  files: Map<string, Uint8Array>;
}

/**
 * Reads the stylesheets of a page. Themes share one, so that `data-recto-theme` can be switched between them on the live
 * page; of their font files come only those that have characters of the page.
 *
 * @param text all that the page shows
 */
export async function readStylesheets(themes: readonly ThemeName[], text: string): Promise<Stylesheets> {
  const files = new Map<string, Uint8Array>();
  files.set('styles.css', await readFile(require.resolve('@recto/react/styles.css')));
  const sheets: string[] = [];
  for (const theme of themes) {
    const path = require.resolve(`@recto/themes/${theme}.css`);
    const css = facesFor(text, await readFile(path, 'utf8'));
    sheets.push(css);
    for (const address of addressesIn(css)) files.set(address, await readFile(join(dirname(path), address)));
  }
  // A face that two themes share is declared once.
  files.set('themes.css', Buffer.from(withoutRepeats(sheets)));
  files.set('print.css', await readFile(require.resolve('@recto/print/print.css')));
  return { links: ['styles.css', 'themes.css', 'print.css'], files };
}

function withoutRepeats(sheets: readonly string[]): string {
  const seen = new Set<string>();
  return sheets
    .join('\n')
    .split('\n')
    .filter((line) => !line.startsWith('@font-face') || (!seen.has(line) && seen.add(line)))
    .join('\n');
}

/** What `url(…)` names in our own stylesheets: plain paths beneath the stylesheet. */
function addressesIn(css: string): Set<string> {
  const addresses = [...css.matchAll(/url\((["']?)(?!data:)(?:\.\/)?([^"')]+)\1\)/g)].map(([, , path = '']) => path);
  return new Set(addresses);
}
