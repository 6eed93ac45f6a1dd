import { extname } from 'node:path';
import type { Imported } from '@recto/formats';
import { decoded, readBytes } from '../document/open-document.ts';
import { Failure } from '../failure.ts';

type Read = (bytes: Buffer, file: string) => Promise<Imported>;

const textOf = (bytes: Buffer, file: string) => decoded(file, bytes).text;

/** The readers of files that are no documents of Recto, by their extension. */
const READERS: Readonly<Record<string, Read>> = {
  '.txt': async (bytes, file) => (await import('@recto/formats/text')).fromText(textOf(bytes, file)),
  '.md': async (bytes, file) => (await import('@recto/formats/markdown')).fromMarkdown(textOf(bytes, file)),
  '.docx': async (bytes) => (await import('@recto/formats/docx')).fromDocx(bytes),
  '.doc': async (bytes) => (await import('@recto/formats/docx')).fromDocx(bytes),
  '.vcf': async (bytes, file) => (await import('@recto/formats/vcard')).fromVcard(textOf(bytes, file)),
  '.zip': async (bytes) => (await import('@recto/formats/linkedin')).fromLinkedin(bytes),
};

/**
 * Reads a résumé out of a file of another format: text, Markdown or Word that Recto wrote, a vCard, or the archive of
 * LinkedIn. `undefined` for other extensions.
 *
 * @throws {Failure} when the file cannot be read
 */
export async function fromFormat(file: string): Promise<Imported | undefined> {
  const read = READERS[extname(file).toLowerCase()];
  if (!read) return undefined;
  const bytes = await readBytes(file);
  try {
    return await read(bytes, file);
  } catch (error) {
    // By name, so that no format is loaded to tell its errors.
    if (!(error instanceof Error) || error.name !== 'FormatError') throw error;
    throw new Failure(`${file}: ${error.message.replace(/^Recto: /, '')}`, 1, { cause: error });
  }
}
