import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Diagnostic, formatDiagnostics, type Resume, readResume } from '@recto/schema';
import type { Context } from '../context.ts';
import { Failure, systemReason } from '../failure.ts';
import type { Terminal } from '../output/terminal.ts';

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
  resume?: Resume;
  diagnostics: Diagnostic[];
}

/**
 * Reads a document from a file, or from stdin for `-`.
 *
 * @throws {Failure} when the file cannot be read or is no UTF-8 text
 */
export async function openDocument(file: string, { stdin }: Context, locale?: string): Promise<OpenedDocument> {
  const fromStdin = file === '-';
  const name = fromStdin ? '<stdin>' : file;
  const text = decode(name, fromStdin ? await buffer(stdin) : await bytesOf(file));
  const { resume, diagnostics } = readResume(text, { path: name, locale });
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
export function soundResume({ name, text, resume, diagnostics }: OpenedDocument, terminal: Terminal): Resume {
  const told = diagnostics.filter(({ severity }) => severity !== 'info');
  if (told.length > 0) terminal.say(formatDiagnostics(told, { text, color: terminal.color }));
  if (!resume || diagnostics.some(({ severity }) => severity === 'error')) {
    throw new Failure(`${name} has errors; nothing was written.`, 1, { details: { diagnostics } });
  }
  return resume;
}

async function bytesOf(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new Failure(`${file} cannot be read: ${systemReason(error) ?? String(error)}.`, 2, { cause: error });
  }
}

function decode(name: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Failure(`${name} is not text in UTF-8. Save it as UTF-8 and try again.`, 2);
  }
}
