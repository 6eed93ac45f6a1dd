import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { LAYERS } from '../packages/themes/src/css/layers.ts';

test('print.css, which is written by hand, declares the layers as LAYERS does', async () => {
  const css = await readFile(new URL('../packages/print/src/print.css', import.meta.url), 'utf8');
  const statements = [...css.matchAll(/^@layer ([^{;]+);/gm)].map(([, names = '']) => names.replace(/\s+/g, ' '));
  assert.equal(`@layer ${statements.join(', ')};`, LAYERS);
});
