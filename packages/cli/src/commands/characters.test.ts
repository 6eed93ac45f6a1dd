import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto, reference } from '../testing/recto.ts';

const resume = `basics:
  name: Ida Sund 🇳🇴
  label: Keeper of \uf09b timetables
  phone: "+47 🚢"
work:
  - company: Ferry 🇳🇴
    highlights: [One \u0378, { text: Secret 🚢, tags: [private] }]
references: [{ name: 🚢 }]
meta: { recto: { hidden: [references] } }
`;

/** No machine has a font for a sign of an icon font and for what is no character; some have one for flags. */
const lacking = (issues: { rule: string; location: { characters: { codePoints: string }[] } }[]) =>
  issues.map(({ rule, location }) => [rule, ...location.characters.map(({ codePoints }) => codePoints)]);

test('recto pdf says which characters the sheet lacks, by name and place, with the way out', async () => {
  const cwd = await folderWith({ 'resume.yaml': resume });
  const { code, stderr } = await recto(['pdf', 'resume.yaml'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /^resume\.yaml:2:18 warning 🇳🇴 \(flag of Norway, U\+1F1F3 U\+1F1F4\) is in none of the fonts: .* The same in one other place\. /m,
  );
  expect(stderr).toContain('   2 |   name: Ida Sund 🇳🇴\n     |                  ^^');
  expect(stderr).toContain(
    '(private-use-f09b, U+F09B) is in none of the fonts: an empty box is printed in its place. (no-glyph)',
  );
  expect(stderr).toContain('It is a sign of an icon font: write it in words, or leave it out.');
  const { stdout } = await recto(['pdf', 'resume.yaml', '--json'], { cwd });
  const { characters } = JSON.parse(stdout);
  expect(lacking(characters).map(([, ...codes]) => codes)).toEqual([
    ['U+1F1F3 U+1F1F4'],
    ['U+F09B'],
    ['U+1F6A2'],
    ['U+0378'],
  ]);
  expect(characters[1]).toMatchObject({
    severity: 'warning',
    rule: 'no-glyph',
    location: { file: 'resume.yaml', path: ['basics', 'label'], range: { start: { line: 3, column: 20 } } },
  });
});

test('recto build says it too, and only of what its audience sees', async () => {
  const cwd = await folderWith({ 'resume.yaml': resume });
  const { stdout } = await recto(['build', 'resume.yaml', '--json'], { cwd });
  const { characters } = JSON.parse(stdout);
  expect(lacking(characters).map(([, ...codes]) => codes)).toEqual([['U+1F1F3 U+1F1F4'], ['U+F09B'], ['U+0378']]);
});

test('a theme of somebody else is asked for its own fonts', async () => {
  const font = createRequire(import.meta.url).resolve('@recto/themes/fonts/libertinus-serif-cyrillic-400-normal.woff2');
  const cwd = await folderWith({
    'resume.yaml': 'basics: { name: Ида 🜛 }\nmeta: { recto: { locale: ru } }',
    'own.css':
      '@font-face { font-family: Own; font-weight: 100 900; src: url(own.woff2) }\n[data-recto-theme="classic"] { --recto-font-name: Own }',
    'own.woff2': await readFile(font),
  });
  const { stdout } = await recto(['pdf', 'resume.yaml', '--theme', 'own.css', '--json'], { cwd });
  expect(lacking(JSON.parse(stdout).characters).map(([, ...codes]) => codes)).toEqual([['U+1F71B']]);
});

test('a document in the characters of its fonts has nothing to say', async () => {
  const cwd = await folderWith({});
  const { stdout, stderr } = await recto(['pdf', reference, '-o', join(cwd, 'a.pdf'), '--json'], { cwd });
  expect(JSON.parse(stdout).characters).toEqual([]);
  expect(stderr).toBe('');
});
