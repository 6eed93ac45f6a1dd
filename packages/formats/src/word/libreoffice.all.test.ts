import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import mammoth from 'mammoth';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { example, exampleNames } from '../testing/examples.ts';
import { toDocx } from './to-docx.ts';

const program = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'soffice'));
const soffice = program.find((path) => existsSync(path));

/** A Word file as LibreOffice prints it: the text of all pages in the order of drawing. */
async function printedText(docx: Uint8Array): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'recto-libreoffice-'));
  try {
    await writeFile(join(folder, 'resume.docx'), docx);
    // A profile of its own, so that it starts beside an open LibreOffice.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'resume.docx')];
    await promisify(execFile)(soffice as string, args);
    return await textOf(new Uint8Array(await readFile(join(folder, 'resume.pdf'))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function textOf(pdf: Uint8Array): Promise<string> {
  const task = getDocument({ data: pdf, verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await task.destroy();
  return pages.join('');
}

/** Letters and digits alone, because lines break where a program likes; without case, because headings are in capitals. */
const lettersOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}•]/gu, '');

/** The headings, paragraphs, cells and bullets of a Word file, first to last. */
async function blocksOf(docx: Uint8Array): Promise<{ kind: string; text: string }[]> {
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(docx) });
  const blocks = value.split(/<(?=(?:h\d|p|li|td|th)\b)/).slice(1);
  return blocks
    .map((block) => ({
      kind: block.match(/^\w+/)?.[0] ?? '',
      text: lettersOf(`<${block}`.replace(/<[^>]+>/g, '').replaceAll('&amp;', '&')),
    }))
    .filter(({ text }) => text !== '');
}

describe.skipIf(soffice === undefined)('LibreOffice prints, if it is installed,', () => {
  test.each(exampleNames)('the headings, tables and bullets of %s in their order', async (name) => {
    const { content } = await toDocx(example(name));
    const printed = lettersOf(await printedText(content));
    let place = 0;
    const lost = [];
    for (const { kind, text } of await blocksOf(content)) {
      const found = printed.indexOf(kind === 'li' ? `•${text}` : text, place);
      if (found < 0) lost.push({ kind, text });
      else place = found + text.length;
    }
    expect(lost).toEqual([]);
    expect(place).toBeGreaterThan(500);
  });
});
