import { fileURLToPath } from 'node:url';
import { type OutputChunk, rolldown } from 'rolldown';

/** What a bundler makes of an entry of this package for a page: the chunks, the entry first. */
export async function bundleFor(entry: string, format: 'es' | 'iife'): Promise<OutputChunk[]> {
  const build = await rolldown({
    input: fileURLToPath(new URL(`../${entry}`, import.meta.url)),
    platform: 'browser',
    resolve: { conditionNames: ['@recto/source', 'browser', 'import', 'default'] },
    onLog(level, { code, message }) {
      if (level === 'warn' && code === 'UNRESOLVED_IMPORT') throw new Error(message);
    },
  });
  const { output } = await build.generate({
    format,
    minify: true,
    ...(format === 'iife' && { name: 'RectoFormats', codeSplitting: false }),
  });
  const chunks = output.filter((chunk) => chunk.type === 'chunk');
  return chunks.sort((one, other) => Number(other.isEntry) - Number(one.isEntry));
}

/** The chunks that are loaded with the entry. */
export function loadedWith(chunks: readonly OutputChunk[]): OutputChunk[] {
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const loaded = new Set<OutputChunk>();
  const load = (chunk: OutputChunk | undefined) => {
    if (!chunk || loaded.has(chunk)) return;
    loaded.add(chunk);
    for (const name of chunk.imports) load(named.get(name));
  };
  load(chunks[0]);
  return [...loaded];
}
