import { readZip } from '../archive/read-zip.ts';
import { FormatError } from '../reading/format-error.ts';

/** The parts of a Word file that are read, as XML. */
export interface WordPackage {
  document: string;
  styles: string;
  /** The addresses of links. */
  relationships: string;
  /** Title, author and language. */
  core: string;
}

const PARTS = {
  document: 'word/document.xml',
  styles: 'word/styles.xml',
  relationships: 'word/_rels/document.xml.rels',
  core: 'docProps/core.xml',
} as const;

const PATHS = new Set<string>(Object.values(PARTS));

/**
 * Reads the parts of a Word file.
 *
 * @throws {FormatError}
 */
export async function readPackage(bytes: Uint8Array): Promise<WordPackage> {
  // The old format of Word, and every Word file with a password, is an OLE file.
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new FormatError(
      'encrypted',
      'The Word file has a password, or is an old .doc. Save it as .docx without a password.',
    );
  }
  const { files } = await readZip(bytes, {
    isWanted: (path) => PATHS.has(path),
    largestArchive: 30_000_000,
    largestContent: 10_000_000,
    mostFiles: 2_000,
  });
  const decoder = new TextDecoder();
  const part = (path: string) => decoder.decode(files.get(path) ?? new Uint8Array());
  const document = part(PARTS.document);
  if (document === '')
    throw new FormatError(
      'wrong-format',
      'The file is no Word document (.docx). Open it in Word and save it as .docx.',
    );
  return { document, styles: part(PARTS.styles), relationships: part(PARTS.relationships), core: part(PARTS.core) };
}
