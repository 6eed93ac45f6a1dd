import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const MOST_LINES = 300;
const CODE = /^(?:packages\/[^/]+\/(?:src|scripts)|apps|scripts)\/.*\.(?:tsx?|js|mjs|css|astro)$/;

const root = fileURLToPath(new URL('..', import.meta.url));
const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((path) => CODE.test(path) && existsSync(root + path));

test(`no file of code has more than ${MOST_LINES} lines`, () => {
  assert.ok(files.length > 500);
  const long = files
    .map((path) => ({
      path,
      lines: readFileSync(root + path, 'utf8')
        .trimEnd()
        .split('\n').length,
    }))
    .filter(({ lines }) => lines > MOST_LINES);
  assert.deepEqual(long, []);
});
