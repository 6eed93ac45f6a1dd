import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkAccessibility } from '@recto/pdf';
import { expect, test } from 'vitest';
import { exampleLetter, expectLetter } from '../testing/expect-letter.ts';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto } from '../testing/recto.ts';

const resume = 'basics: { name: Ada Example, email: ada@example.com }\nwork: [{ name: Works, position: Analyst }]\n';

test('prints the example in a theme on a paper, as PDF/UA asks', () => expectLetter('swiss', 'letter'));

test('prints the résumé behind the letter, on the pages that are asked of it', async () => {
  const cwd = await folderWith({});
  const args = ['letter', exampleLetter, '--with-resume', '--pages', '1', '-o', 'both.pdf', '--json'];
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
