import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { matchesGlob } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

test('check:root runs again when any file of the repository changes', () => {
  const text = readFileSync(`${root}turbo.json`, 'utf8').replace(/^\s*\/\/.*$/gm, '');
  const { inputs } = JSON.parse(text).tasks['//#check:root'] as { inputs: string[] };
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  assert.ok(files.length > 500);
  // Node matches no names that begin with a dot, turbo does: the files at the root are all in `*`, folders are named.
  const undotted = (path: string) => path.replaceAll(/(^|[/{,])\./g, '$1');
  const globs = inputs.map(undotted);
  const isInput = (file: string) => !file.includes('/') || globs.some((glob) => matchesGlob(undotted(file), glob));
  assert.deepEqual(
    files.filter((file) => !isInput(file)),
    [],
  );
});
