import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkFonts } from '@recto/pdf';
import { expect, test } from 'vitest';
import { documentText, folderWithFonts } from '../testing/east-asian/east-asian-folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto } from '../testing/recto.ts';

test('a Japanese résumé is printed in an installed font, text and bold, with its rare characters', async () => {
  const cwd = await folderWithFonts({ 'a.yaml': await documentText('japanese') }, ['noto-sans-jp']);
  const { stdout, code } = await recto(['pdf', 'a.yaml', '--theme', 'swiss', '-o', 'a.pdf', '--json'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout).characters).toEqual([]);
  const pdf = await readFile(join(cwd, 'a.pdf'));
  expect(await checkFonts(pdf)).toEqual([]);
  const { text } = await inspectPdf(pdf);
  const words = text.replaceAll(/\s/g, '');
  // A rare form of a letter in names, and emphasis beside marks.
  for (const part of ['髙橋情報研究所', '応答時間を45%短縮', '、「読めるコード」の勉強会', '神奈川県、日本'])
    expect(words).toContain(part);
});
