import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Takes out the React runtime for browsers, which is written whether or not a page asks for it. None here does. */
export function noClientScript(): AstroIntegration {
  return {
    name: 'no-client-script',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        await Promise.all(files.filter((file) => file.endsWith('.js')).map((file) => rm(join(folder, file))));
      },
    },
  };
}
