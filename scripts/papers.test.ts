import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { paperSizes } from '../packages/formats/src/word/page-size.ts';
import { papers } from '../packages/print/src/paper/papers.ts';
import { paperNames } from '../packages/schema/src/document/paper-names.ts';

test('a document can name the papers that print has sizes of, and no others', () => {
  assert.deepEqual([...paperNames], Object.keys(papers));
});

test('a Word file has the sizes that print has', () => {
  assert.deepEqual(
    { ...paperSizes },
    Object.fromEntries(Object.entries(papers).map(([name, { width, height }]) => [name, { width, height }])),
  );
});

test('a sheet on the screen is as wide as its paper', async () => {
  const css = await readFile(new URL('../packages/react/src/resume/page/page.css.ts', import.meta.url), 'utf8');
  const [basic, ...others] = css.split(/(?='&)/);
  for (const name of paperNames) {
    const rule = others.find((selector) => selector.includes(`data-recto-paper="${name}"`)) ?? basic;
    assert.equal(millimetres(rule), papers[name].width, name);
  }
});

function millimetres(rule: string | undefined): number {
  const [, length, unit] = /'--recto-paper-width': '([\d.]+)(mm|in)'/.exec(rule ?? '') ?? [];
  return Math.round(Number(length) * (unit === 'in' ? 2540 : 100)) / 100;
}
