import { join } from 'node:path';
import { classic, defineTheme, themeCss } from '@recto/themes';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { readOwnTheme } from './own-theme.ts';

const forest = defineTheme({ name: 'forest', extends: classic });

test('a stylesheet says which theme it is of', async () => {
  const css = themeCss(forest);
  const folder = await folderWith({ 'my theme.css': css });
  expect(await readOwnTheme(join(folder, 'my theme.css'))).toEqual({
    name: 'forest',
    css,
    file: join(folder, 'my theme.css'),
    folder,
  });
});

test.each(['classic', 'forest'])('a stylesheet for "%s" may set a single token', async (name) => {
  const folder = await folderWith({ 'a.css': `[data-recto-theme=${name}] { --recto-color-accent: #0b5d3b }` });
  expect(await readOwnTheme(join(folder, 'a.css'))).toMatchObject({ name });
});

test('a module brings its layouts along', async () => {
  const folder = await folderWith({
    'forest.mjs': `export const forest = ${JSON.stringify(forest)};\nexport default forest;`,
  });
  expect(await readOwnTheme(join(folder, 'forest.mjs'))).toEqual({
    name: 'forest',
    css: themeCss(forest),
    file: join(folder, 'forest.mjs'),
    folder,
    definition: forest,
  });
});

test('so does one in TypeScript', async () => {
  const folder = await folderWith({ 'forest.ts': `export const forest: object = ${JSON.stringify(forest)};` });
  expect(await readOwnTheme(join(folder, 'forest.ts'))).toMatchObject({ name: 'forest', definition: forest });
});

test.each([
  ['a.css', 'p { color: red }', 'has no rule for [data-recto-theme="…"], so it is no theme.'],
  ['a.css', '[data-recto-theme="a"] {} [data-recto-theme="b"] {}', 'has rules for several themes: a, b. Keep one'],
  ['a.css', '@import "b.css"; [data-recto-theme="classic"] {}', 'imports another stylesheet. Copy its rules'],
  ['a.css', '/* [data-recto-theme="a"] */ p { content: "[data-recto-theme=b]" }', 'has no rule for'],
  ['a.css', '[data-recto-theme="../a"] {}', 'has rules for "../a", which is no name.'],
  ['a.css', '[data-recto-theme="classic"] {}\n@\\69mport "b.css";', 'a.css:2:1: the theme "classic" imports another'],
  [
    'a.mjs',
    `export const one = ${JSON.stringify({ ...forest, tokens: { ...forest.tokens, color: { ...forest.tokens.color, ink: 'image-set(var(--a) 1x)' } } })};`,
    'a.mjs: the theme "forest" puts an address together (var(…)). Write the address itself.',
  ],
  ['a.mjs', 'export const one = 1;', 'exports no theme. Export what defineTheme'],
  [
    'a.mjs',
    'export const one = { name: "../x", tokens: {}, traits: {} };',
    'is not a complete theme: "../x" is not a valid theme name',
  ],
  ['a.mjs', 'export const one = { name: "x", tokens: {}, traits: {} };', 'is not a complete theme: '],
  ['a.mjs', 'throw new Error("no such colour");', 'cannot be loaded: no such colour'],
  ['a.mjs', 'import "nowhere-to-be-found";', "cannot be loaded: Cannot find module 'nowhere-to-be-found'"],
])('%s with %j is refused', async (name, text, message) => {
  const folder = await folderWith({ [name]: text });
  await expect(readOwnTheme(join(folder, name))).rejects.toThrow(message);
  await expect(readOwnTheme(join(folder, name))).rejects.toMatchObject({ name: 'Failure', exitCode: 2 });
});

test('a file that is not there is named', async () => {
  await expect(readOwnTheme('nowhere.css')).rejects.toThrow(
    'nowhere.css cannot be read: there is no such file or folder.',
  );
});
