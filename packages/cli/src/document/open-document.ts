import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import {
  type DecodedText,
  type Diagnostic,
  decodeText,
  formatDiagnostics,
  type ResumeDocument,
  readResume,
} from '@recto/schema';
import type { Context } from '../context.ts';
import { Failure, systemCode, systemReason } from '../failure.ts';
import type { Terminal } from '../output/terminal.ts';
import { readDevice, readPipe, readStream } from './read-stream.ts';

/** A document as it was read. */
export interface OpenedDocument {
  /** As it was given; `<stdin>` when it came from there. */
  name: string;
  /** The file; none when it came from stdin. */
  path?: string;
  /** Where the pictures it names are looked for: its own folder. */
  folder: string;
  text: string;
  /** Absent when the text is no résumé. */
  resume?: ResumeDocument;
  diagnostics: Diagnostic[];
}

/**
 * Reads a document from a file, or from stdin for `-`.
 *
 * @throws {Failure} when the file cannot be read or is no text
 */
export async function openDocument(file: string, { stdin }: Context, locale?: string): Promise<OpenedDocument> {
  const fromStdin = file === '-';
  const name = fromStdin ? '<stdin>' : file;
  const { text, encoding } = decoded(name, fromStdin ? await readStream(name, stdin) : await readBytes(file));
  const { resume, diagnostics } = readResume(text, { path: name, locale, encoding });
  return {
    name,
    ...(fromStdin ? {} : { path: resolve(file) }),
    folder: fromStdin ? process.cwd() : dirname(resolve(file)),
    text,
    ...(resume ? { resume } : {}),
    diagnostics,
  };
}

/**
 * The résumé of a document that is sound; what is to say about it is said.
 *
 * @throws {Failure} when it has errors: a page with a hole in it is not what anybody wants to send
 */
export function soundResume({ name, text, resume, diagnostics }: OpenedDocument, terminal: Terminal): ResumeDocument {
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length > 0) terminal.say(formatDiagnostics(told, { text, color: terminal.color }));
  if (!resume || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Failure(`${name} has errors; nothing was written.`, 1, { details: { diagnostics } });
  }
  return resume;
}

/**
 * The bytes of a file that somebody named.
 *
 * @throws {Failure} when it is an address or a folder, or cannot be read
 */
export async function readBytes(file: string): Promise<Buffer> {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(file)) {
    throw new Failure(`${file} is an address. Recto reads files only: save it to a file, and give its name.`, 2);
  }
  try {
    const kind = await stat(file);
    if (kind.isFIFO()) return await readPipe(file);
    return kind.isCharacterDevice() ? await readDevice(file) : await readFile(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (systemCode(error) === 'EISDIR') throw new Failure(await folderHint(file), 2, { cause: error });
    throw new Failure(`${file} cannot be read: ${systemReason(error) ?? String(error)}.`, 2, { cause: error });
  }
}

/** What to give instead of a folder. */
async function folderHint(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => /^[^.].*\.(ya?ml|jsonc?)$/i.test(name) && name !== 'package.json').sort();
  const [first] = found.filter((name) => /resume|cv/i.test(name)).concat(found);
  return `${folder} is a folder. Give the file with the résumé, such as ${join(folder, first ?? 'resume.yaml')}.`;
}

/**
 * The text of a file, and how it is encoded.
 *
 * @throws {Failure} when the bytes are no text
 */
export function decoded(name: string, bytes: Uint8Array): DecodedText {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (start === '%PDF-') {
    throw new Failure(
      `${name} is a PDF. "recto init --from ${name}" takes the document out of a PDF that Recto printed.`,
      2,
    );
  }
  if (start.startsWith('PK\u0003\u0004')) {
    throw new Failure(`${name} is an archive, such as a Word document. Give a résumé in YAML or JSON.`, 2);
  }
  const text = decodeText(bytes);
  if (text === undefined) throw new Failure(`${name} is not text in UTF-8. Save it as UTF-8 and try again.`, 2);
  return text;
}
