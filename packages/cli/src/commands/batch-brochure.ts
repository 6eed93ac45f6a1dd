import { readFile } from 'node:fs/promises';
import { type BatchDocument, readRecord, type Store } from '@recto/batch';
import { type BrochurePart, mergePdfs, readStamps, type StampRows, StampsError } from '@recto/batch/brochure';
import { Failure, systemReason } from '../failure.ts';
import type { JobPool } from '../jobs/job-pool.ts';
import type { Terminal } from '../output/terminal.ts';
import { writeFiles } from '../output/write-files.ts';
import type { BatchCommandOptions } from '../program/batch-command.ts';
import type { BatchWork } from './batch.ts';

/** Reads the stamps, before anything is made: a misspelt column is said at once. */
export async function readBatchStamps(
  { stamps: file, stampColumns, merge }: BatchCommandOptions,
  documents: readonly BatchDocument[],
  terminal: Terminal,
): Promise<StampRows | undefined> {
  if (file === undefined) return undefined;
  if (merge === undefined) throw new Failure('--stamps are for a brochure: give --merge a file too.', 2);
  const text = await readFile(file, 'utf8').catch((error) => {
    throw new Failure(`${file} cannot be read: ${systemReason(error) ?? String(error)}.`, 2, { cause: error });
  });
  try {
    const columns = stampColumns?.split(',');
    const rows = readStamps(text, documents, { columns });
    if (rows.unknown.length > 0)
      terminal.warn(`${file} has a row for ${listed(rows.unknown)}, and the batch has no such document.`);
    if (rows.missing.length > 0)
      terminal.warn(`${file} has no row for ${listed(rows.missing)}: pages without a stamp.`);
    return rows;
  } catch (error) {
    if (error instanceof StampsError) throw new Failure(`${file}: ${error.message}`, 2, { cause: error });
    throw error;
  }
}

/** Some names of many. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `"${name}"`);
  const more = names.length - shown.length;
  return new Intl.ListFormat('en').format([...shown, ...(more > 0 ? [`${more} more`] : [])]);
}

/** Puts the PDFs of a batch into one file. */
export async function mergeBatch(
  { store, documents, options, asked, terminal }: BatchWork,
  file: string,
  stamps: StampRows | undefined,
  pool: JobPool,
): Promise<{ file: string; pages: number }> {
  const texts = documents.map(({ id }) => stamps?.texts.get(id) ?? '');
  terminal.progress('Putting the brochure together …');
  const printed = stamps && (await pool.printStamps({ stamps: texts, locale: options.locale ?? 'en' }));
  for (const font of printed?.missingFonts ?? []) {
    terminal.warn(
      `No font has ${font.characters} of the stamps. Install it in this folder: npm install ${font.package}`,
    );
  }
  let pages = 0;
  const pdf = await mergePdfs(counted(partsOf(store, documents, texts)), {
    title: asked.title ?? 'Résumés',
    locale: (asked.title && options.locale) ?? 'en',
    stamps: printed?.stamps,
  });
  await writeFiles(new Map([[file, pdf]]));
  return { file, pages };

  async function* counted(parts: AsyncIterable<BrochurePart>) {
    for await (const part of parts) {
      pages += 1;
      yield part;
    }
  }
}

/** One after the other, so that no two of them are read at once. */
async function* partsOf(
  store: Store,
  documents: readonly BatchDocument[],
  texts: readonly string[],
): AsyncGenerator<BrochurePart> {
  for (const [index, { id }] of documents.entries()) {
    const record = await readRecord(store, id);
    const path = record?.files.find((one) => one.path.endsWith('.pdf'))?.path;
    const pdf = path === undefined ? undefined : await store.get(path);
    if (!pdf) continue;
    yield { title: record?.summary.name ?? id, pdf, ...(texts[index] === '' ? {} : { stamp: index }) };
  }
}
