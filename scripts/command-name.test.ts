import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** On npm, the name `recto` without a scope is a package of somebody else. */
const OTHER_PACKAGE =
  /\b(?:npx|bunx|(?:pnpm|yarn) dlx|npm exec|npm (?:i|install)|pnpm add|yarn add)(?: -{1,2}[\w-]+)* recto(?![\w/-])/;

test('what people type in a terminal names @recto/cli', () => {
  for (const wrong of ['npx recto init', 'npx -y recto', 'npm install -g recto', 'pnpm dlx recto pdf'])
    assert.match(wrong, OTHER_PACKAGE);
  for (const right of ['npx @recto/cli init', 'npx recto-other', 'npm create recto', 'pnpm recto pdf'])
    assert.doesNotMatch(right, OTHER_PACKAGE);
  const files = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' })
    .split('\0')
    .filter((path) => /\.(?:md|mdx|tsx?|m?js|astro|json|ya?ml)$/.test(path) && existsSync(root + path))
    .filter((path) => path !== 'scripts/command-name.test.ts');
  assert.ok(files.length > 500);
  assert.deepEqual(
    files.filter((path) => OTHER_PACKAGE.test(readFileSync(root + path, 'utf8'))),
    [],
  );
});
