import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that exists only in the bundler. */
const ENTRY = `${root}entry.js`;

/** What a bundler writes for production with one export of the built package, minified. */
export async function bundled(name: string, external: readonly string[]): Promise<string> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `export { ${name} } from '@recto/react';` : undefined),
  };
  const environment = process.env.NODE_ENV;
  // Vite keeps that of tests, with which some packages have a larger build.
  process.env.NODE_ENV = 'production';
  try {
    const result = await build({
      configFile: false,
      logLevel: 'silent',
      root,
      plugins: [entry],
      build: {
        write: false,
        modulePreload: false,
        rollupOptions: {
          input: ENTRY,
          preserveEntrySignatures: 'strict',
          external: (id) => external.some((outer) => id === outer || id.startsWith(`${outer}/`)),
        },
      },
    });
    const [bundle] = Array.isArray(result) ? result : [result];
    if (!bundle || !('output' in bundle)) throw new Error('Recto: nothing was bundled.');
    return bundle.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  } finally {
    process.env.NODE_ENV = environment;
  }
}

/** The size of that, compressed, in bytes. */
export const bundledSize = async (name: string, external: readonly string[]): Promise<number> =>
  gzipSync(await bundled(name, external)).length;
