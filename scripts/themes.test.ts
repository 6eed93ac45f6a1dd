import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const [, list = ''] = /export const themes = \{([^}]+)\}/.exec(read('packages/themes/src/index.ts')) ?? [];
const names = list.split(',').flatMap((name) => /[\w-]+/.exec(name)?.[0] ?? []);

for (const page of ['apps/storybook/.storybook/preview.tsx', 'apps/site/src/pages/[...sheet].astro'])
  test(`${page} imports the stylesheet of every theme`, () => {
    assert.ok(names.length > 5);
    const imported = [...read(page).matchAll(/^import '@recto\/themes\/([\w-]+)\.css';$/gm)].map(([, name]) => name);
    assert.deepEqual(imported.sort(), names.toSorted());
  });

test('the README of the themes has a row for each', () => {
  const [before = ''] = read('packages/themes/README.md').split('\n## ');
  const rows = [...before.matchAll(/^\| `([\w-]+)` +\|/gm)].map(([, name]) => name);
  assert.deepEqual(rows.sort(), names.toSorted());
});
