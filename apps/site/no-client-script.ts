import { readdir, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Takes out scripts that no page loads, such as the React runtime for browsers, which is written whether or not a page asks
 * for it. A script is loaded if a page, a worker, or a script that is loaded has its name.
 */
export function noClientScript(): AstroIntegration {
  return {
    name: 'no-client-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).map((file) => join(folder, file));
        const scripts = files.filter((file) => /\.m?js$/.test(file));
        const pages = files.filter((file) => /\.(?:html|webmanifest)$/.test(file));
        const loaded = await loadedFrom(pages, scripts);
        await Promise.all(scripts.filter((file) => !loaded.has(file)).map((file) => rm(file)));
      },
    },
  };
}

/** The scripts that some files load, and those load, and so on. */
async function loadedFrom(files: readonly string[], scripts: readonly string[]): Promise<Set<string>> {
  const loaded = new Set<string>();
  let asking = files;
  while (asking.length > 0) {
    const texts = await Promise.all(asking.map((file) => readFile(file, 'utf8')));
    const named = scripts.filter(
      (script) => !loaded.has(script) && texts.some((text) => text.includes(basename(script))),
    );
    for (const script of named) loaded.add(script);
    asking = named;
  }
  return loaded;
}
