import { expect, test } from 'vitest';
import { pnpm } from '../install/run.ts';
import { root } from './packages.ts';

/** They ask for their text to go along, and for nothing else of those who use the packages. */
const PERMISSIVE = [
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'],
  ...['Python-2.0', 'Zlib'],
];

/** MPL-2.0 is about changes of its own files; OFL-1.1 is for fonts. */
const ALLOWED = new Set([...PERMISSIVE, 'MPL-2.0', 'OFL-1.1']);

/** Packages with another licence, and why each may be used. */
const EXCEPTIONS: readonly { name: RegExp; licence: string; reason: string }[] = [
  { name: /^@img\/sharp-/, licence: 'LGPL-3.0-or-later', reason: 'A library of its own, which sharp loads.' },
  { name: /^@img\/sharp-/, licence: 'Apache-2.0 AND LGPL-3.0-or-later', reason: 'The same, in one package.' },
  { name: /^caniuse-lite$/, licence: 'CC-BY-4.0', reason: 'Data for builds, which no package contains.' },
  { name: /^duck$/, licence: 'BSD', reason: 'Two clauses in its LICENSE; reads Word files in tests.' },
  { name: /^require-like$/, licence: 'Unknown', reason: 'MIT in its README; builds stylesheets.' },
];

/** @param expression of SPDX, such as `(MIT OR GPL-3.0-or-later)` */
const isAllowed = (expression: string) =>
  expression
    .replaceAll(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => ALLOWED.has(licence)));

const isException = (name: string, licence: string) =>
  EXCEPTIONS.some((exception) => exception.licence === licence && exception.name.test(name));

test('the licence of every dependency is allowed', async () => {
  const output = await pnpm(root, 'licenses', 'list', '--recursive', '--json');
  const packages: Record<string, { name: string }[]> = JSON.parse(output);
  const count = Object.values(packages).flat().length;
  expect(count).toBeGreaterThan(400);
  const others = Object.entries(packages)
    .filter(([licence]) => !isAllowed(licence))
    .flatMap(([licence, list]) => list.map(({ name }) => ({ name, licence })))
    .filter(({ name, licence }) => !isException(name, licence));
  expect(others).toEqual([]);
});

test('a licence that asks for more is seen', () => {
  expect(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)'].map(isAllowed)).toEqual([true, true, true]);
  expect(['GPL-3.0-only', 'MIT AND AGPL-3.0-only', 'Unknown'].map(isAllowed)).toEqual([false, false, false]);
});
