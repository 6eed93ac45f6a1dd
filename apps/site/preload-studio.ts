import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Names the scripts of the studio in its page, so that a browser asks for all of them at once, not one after another. */
export function preloadStudio(): AstroIntegration {
  return {
    name: 'preload-studio',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const file = join(folder, 'studio/index.html');
        const page = await readFile(file, 'utf8');
        const [script, at, name] = /<script type="module" src="([^"]*?)([^"/]+\.js)"/.exec(page) ?? [];
        if (!script || at === undefined || !name) throw new Error('The page of the studio has no script.');
        const scripts = await importedBy(name, join(folder, '_astro'));
        const links = [...scripts].map((each) => `<link rel="modulepreload" href="${at}${each}">`);
        await writeFile(file, page.replace(script, links.join('') + script));
      },
    },
  };
}

/** A script and all that it needs before it runs, by their names in the folder. What it loads later is not among them. */
async function importedBy(name: string, folder: string, known = new Set<string>()): Promise<Set<string>> {
  if (known.has(name)) return known;
  known.add(name);
  const code = await readFile(join(folder, name), 'utf8');
  for (const [, imported] of code.matchAll(/(?:\bfrom|\bimport)\s*"\.\/([^"]+\.js)"/g))
    if (imported) await importedBy(imported, folder, known);
  return known;
}
