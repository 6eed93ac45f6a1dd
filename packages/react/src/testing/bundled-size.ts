import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A file that exists only in the bundler. */
const ENTRY = `${root}entry.js`;

/** The size of a bundle with one export of the built package: bytes, minified and compressed. */
export async function bundledSize(name: string, external: readonly string[]): Promise<number> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === ENTRY ? id : undefined),
    load: (id: string) => (id === ENTRY ? `export { ${name} } from '@recto/react';` : undefined),
  };
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
  const code = bundle.output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('');
  return gzipSync(code).length;
}
