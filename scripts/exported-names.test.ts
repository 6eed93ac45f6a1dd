import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The names that an index file exports: `export { a, type B as C } from …`, `export const d`. */
function exportedNames(file: string): string[] {
  const source = readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const listed = [...source.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, list = '']) => list.split(','));
  const declared = [...source.matchAll(/export (?:declare )?(?:const|function|class|interface|type) (\w+)/g)];
  return [...listed.flatMap((item) => /(\w+)\s*$/.exec(item)?.[1] ?? []), ...declared.map(([, name = '']) => name)];
}

/** Names with one meaning and one shape in both packages, of which neither may import the other. */
const SAME = new Set(['PaperName', 'PaperSize']);

test('no two packages export one name: all of them can be imported in one file', () => {
  const packagesOf = new Map<string, string[]>();
  for (const file of globSync('packages/*/src/index.ts', { cwd: root })) {
    const [, folder = ''] = file.split(/[\\/]/);
    const names = exportedNames(file);
    assert.ok(names.length > 0, file);
    for (const name of new Set(names)) packagesOf.set(name, [...(packagesOf.get(name) ?? []), folder]);
  }
  assert.ok(packagesOf.size > 150);
  const clashes = [...packagesOf].filter(([name, folders]) => folders.length > 1 && !SAME.has(name));
  assert.deepEqual(clashes, []);
});
