import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAccessibility } from '@recto/pdf';
import { themes } from '@recto/themes';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto } from '../testing/recto.ts';

const example = fileURLToPath(new URL('../../../schema/examples/letters/graduate.yaml', import.meta.url));
const resume = 'basics: { name: Ada Example, email: ada@example.com }\nwork: [{ name: Works, position: Analyst }]\n';

test.each(Object.keys(themes))('prints the example in %s, as PDF/UA asks', async (theme) => {
  const cwd = await folderWith({});
  const papers = ['a4', 'letter'] as const;
  const paper = papers[theme.length % 2] as (typeof papers)[number];
  const args = ['letter', example, '--theme', theme, '--paper', paper, '-o', 'letter.pdf', '--json'];
  const { code, stdout } = await recto(args, { cwd });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, theme, paper, pdf: { pages: 1 }, warnings: [] });
  expect(await checkAccessibility(await readFile(join(cwd, 'letter.pdf')))).toEqual([]);
});

test('prints the résumé behind the letter, on the pages that are asked of it', async () => {
  const cwd = await folderWith({});
  const args = ['letter', example, '--with-resume', '--pages', '1', '-o', 'both.pdf', '--json'];
  const { code, stdout } = await recto(args, { cwd });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, pdf: { pages: 2 }, warnings: [] });
  const pdf = await readFile(join(cwd, 'both.pdf'));
  const { title, text } = await inspectPdf(pdf);
  // Lines of the file go on in the next one.
  expect(text.replace(/\s+/g, ' ')).toContain('I would like to work where both are normal.');
  expect(title).toContain('Your position for a wind farm engineer');
  expect(await checkAccessibility(pdf)).toEqual([]);
});

test.each([
  ['subject: A place\n', 'letter.yaml:1:1 error This is no letter'],
  ['body: Hello\n', 'does not say which résumé it belongs to'],
  ['body: Hello\nresume: other.yaml\n', 'other.yaml cannot be read: there is no such file or folder.'],
])('refuses %j in a sentence', async (letter, message) => {
  const cwd = await folderWith({ 'letter.yaml': letter, 'resume.yaml': resume });
  const { code, stderr } = await recto(['letter', 'letter.yaml'], { cwd });
  expect(code).toBeGreaterThan(0);
  expect(stderr).toContain(message);
});
