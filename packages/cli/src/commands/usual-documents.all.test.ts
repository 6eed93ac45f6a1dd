import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainText, readResume, shownTexts } from '@recto/schema';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto } from '../testing/recto.ts';

/** A document of the tests of the reader, as they have it. */
interface Shape {
  data?: object;
  document?: object;
  text?: string;
  path?: string;
}

/** The shapes that the reader is tested with: exports of other programs, public files, slips of people who write by hand. */
const shapes = new URL('../../../schema/src/testing/', import.meta.url);

async function shapesOf(module: string, name: string): Promise<[name: string, path: string, text: string][]> {
  const { [name]: all } = (await import(new URL(module, shapes).href)) as Record<string, Record<string, Shape>>;
  return Object.entries(all ?? {}).map(([title, { data, document, text, path = 'resume.json' }]) => [
    title,
    path,
    text ?? JSON.stringify(data ?? document),
  ]);
}

/** The documents of a folder. */
function filesOf(folder: string): [name: string, path: string, text: string][] {
  const names = readdirSync(folder).filter((name) => /\.(?:ya?ml|json)$/.test(name));
  return names.map((name) => [name, name, readFileSync(join(folder, name), 'utf8')]);
}

// More documents: RECTO_DOCUMENTS names a folder.
const documents = [
  ...filesOf(fileURLToPath(new URL('../../../schema/examples', import.meta.url))),
  ...(process.env.RECTO_DOCUMENTS ? filesOf(process.env.RECTO_DOCUMENTS) : []),
  ...(await shapesOf('other-programs.ts', 'otherPrograms')),
  ...(await shapesOf('slips.ts', 'slips')),
  ...(await shapesOf('real-world-shapes.ts', 'realWorldShapes')),
];

/** Paths of what a reader looks for first: employers, titles, schools, degrees and dates. */
const FIELDS = /^(?:work|education|volunteer|projects|awards|publications)$/;
const NAMES = /^(?:name|position|organization|institution|area|studyType|title)$/;

/** Letters and digits alone: typography changes marks and spaces, and a line may divide a word. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');

/** The names and the years that a document has, and that its page must have. */
function wantedOf(text: string, path: string): string[] {
  const { resume = {} } = readResume(text, { path });
  const { dateFormat = 'yyyy' } = resume.meta?.recto ?? {};
  const wanted = [...shownTexts(resume)].flatMap(({ path: [section, ...rest], text: shown }) => {
    const field = String(rest.at(-1));
    if (!FIELDS.test(String(section))) return [];
    if (NAMES.test(field)) return [plainText(shown)];
    return /date$/i.test(field) && dateFormat.includes('yyyy') ? (shown.match(/\b(?:19|20)\d\d\b/g) ?? []) : [];
  });
  return [...new Set(wanted)];
}

test.each(documents)('%s is printed with its names and years', async (_, path, text) => {
  const cwd = await folderWith({ [path]: text });
  const { code, stderr } = await recto(['pdf', path, '--theme', 'classic', '-o', 'out.pdf'], { cwd });
  expect(code, stderr).toBe(0);
  const words = lettersOf((await inspectPdf(readFileSync(join(cwd, 'out.pdf')))).text);
  expect(wantedOf(text, path).filter((name) => !words.includes(lettersOf(name)))).toEqual([]);
});
