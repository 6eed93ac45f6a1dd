import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkAccessibility } from '@recto/pdf';
import { expect } from 'vitest';
import { folderWith } from './folder.ts';
import { recto } from './recto.ts';

/** The letter of an example, as the schema package ships it. */
export const exampleLetter = fileURLToPath(new URL('../../../schema/examples/letters/graduate.yaml', import.meta.url));

/** Expects that the letter of an example takes one page, warns of nothing, and is as PDF/UA asks. */
export async function expectLetter(theme: string, paper: string): Promise<void> {
  const cwd = await folderWith({});
  const args = ['letter', exampleLetter, '--theme', theme, '--paper', paper, '-o', 'letter.pdf', '--json'];
  const { code, stdout } = await recto(args, { cwd });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({ code: 0, theme, paper, pdf: { pages: 1 }, warnings: [] });
  expect(await checkAccessibility(await readFile(join(cwd, 'letter.pdf')))).toEqual([]);
}
