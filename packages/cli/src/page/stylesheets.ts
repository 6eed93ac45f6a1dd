import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { ThemeName } from '@recto/themes';

const require = createRequire(import.meta.url);

/** The stylesheets of a page with the fonts they name, by their path beside the page. */
export interface Stylesheets {
  /** In the order to link them. */
  links: string[];
  files: Map<string, Uint8Array>;
}

/** Reads the stylesheets that a theme needs, and those font files that it names and no others. */
export async function readStylesheets(theme: ThemeName): Promise<Stylesheets> {
  const sources = {
    'styles.css': require.resolve('@recto/react/styles.css'),
    [`${theme}.css`]: require.resolve(`@recto/themes/${theme}.css`),
    'print.css': require.resolve('@recto/print/print.css'),
  };
  const files = new Map<string, Uint8Array>();
  for (const [name, path] of Object.entries(sources)) {
    const css = await readFile(path);
    files.set(name, css);
    for (const address of addressesIn(css.toString())) {
      files.set(address, await readFile(join(dirname(path), address)));
    }
  }
  return { links: Object.keys(sources), files };
}

/** What `url(…)` names in our own stylesheets: plain paths beneath the stylesheet. */
function addressesIn(css: string): Set<string> {
  const addresses = [...css.matchAll(/url\((["']?)(?!data:)(?:\.\/)?([^"')]+)\1\)/g)].map(([, , path = '']) => path);
  return new Set(addresses);
}
