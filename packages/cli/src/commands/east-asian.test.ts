import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentText, folderWithFonts } from '../testing/east-asian/east-asian-folder.ts';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';

const characters = (stdout: string) => JSON.parse(stdout).characters as { hint: string; rule: string }[];

// A Japanese résumé is printed in `east-asian.all.test.ts`.

test('a page in Latin letters has the ideographs of the language that its other letters are of', async () => {
  const resume = `basics: { name: Yui Sasaki, label: 佐々木 結衣, summary: バックエンドエンジニア }
work: [{ name: 株式会社みなと計算, position: 은하수 }]`;
  const cwd = await folderWithFonts({ 'a.yaml': resume });
  const { stdout } = await recto(['build', 'a.yaml', '--no-pdf', '--out', 'site', '--json'], { cwd });
  expect(JSON.parse(stdout)).toBeDefined();
  const css = await readFile(join(cwd, 'site/themes.css'), 'utf8');
  const rules = css.split('\n').filter((rule) => /noto-\w+-(?:jp|sc|tc|kr)/.test(rule));
  const rangeOf = (letter: string) => `U+${(letter.codePointAt(0) as number).toString(16).toUpperCase()}`;
  const fontsOf = (letter: string) =>
    rules
      .filter((rule) => new RegExp(`U\\${rangeOf(letter).slice(1)}\\b`).test(rule))
      .map((rule) => /noto-\w+-\w\w/.exec(rule)?.[0]);
  expect(new Set(fontsOf('結'))).toEqual(new Set(['noto-serif-jp']));
  expect(new Set(fontsOf('은'))).toEqual(new Set(['noto-sans-kr']));
  // Both weights, and none in other languages of the same ideographs.
  expect(fontsOf('結')).toHaveLength(2);
});

test('without a font, the package to install is named', async () => {
  const cwd = await folderWith({ 'a.yaml': await documentText('korean') });
  const { stdout } = await recto(['pdf', 'a.yaml', '--theme', 'swiss', '-o', 'a.pdf', '--json'], { cwd });
  const hints = new Set(characters(stdout).map(({ hint }) => hint));
  expect(hints).toContain('Install their font once, beside the document: npm install @fontsource/noto-sans-kr');
});

test('a page without such letters looks for no font', async () => {
  const cwd = await folderWithFonts({});
  await writeFile(join(cwd, 'a.yaml'), 'basics: { name: Ada “Lace” — Okoye… }');
  await recto(['build', 'a.yaml', '--no-pdf', '--out', 'site'], { cwd });
  const css = await readFile(join(cwd, 'site/themes.css'), 'utf8');
  expect(css).not.toMatch(/noto-\w+-(?:jp|sc|tc|kr)/);
});
