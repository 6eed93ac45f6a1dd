import { extname } from 'node:path';
import type { Imported as FormatImport, ImportIssue } from '@recto/formats';
import { type Diagnostic, formatDiagnostics, JSON_SCHEMA_URL, type ResumeDocument, readResume } from '@recto/schema';
import { stringify } from 'yaml';
import type { Context } from '../context.ts';
import { decoded, openDocument, readBytes } from '../document/open-document.ts';
import { Failure } from '../failure.ts';
import type { Terminal } from '../output/terminal.ts';

/** A résumé that was read from another file, as a YAML document. */
export interface Imported {
  text: string;
  diagnostics: readonly Diagnostic[];
  /** What was not understood in a file of another format. */
  issues?: readonly ImportIssue[];
}

/**
 * Reads a résumé in any form that is known: YAML, JSON (Recto, JSON Resume of any version), a PDF of ours, or another
 * format of `fromFormat`; and says what was mended. YAML that needs nothing stays as it was written, comments included.
 *
 * @throws {Failure} when the file cannot be read or is no résumé
 */
export async function fromFile(file: string, context: Context, terminal: Terminal): Promise<Imported> {
  const { fromFormat } = await import('./from-format.ts');
  const other = await fromFormat(file);
  if (other) return importedFrom(file, other, terminal);
  const { name, text } =
    extname(file).toLowerCase() === '.pdf' ? await sourceIn(file) : await openDocument(file, context);
  const { resume, diagnostics } = readResume(text, { path: name });
  if (diagnostics.length > 0) terminal.say(formatDiagnostics(diagnostics, { text, color: terminal.color }));
  if (!resume)
    throw new Failure(`${file} is not a résumé that Recto can read; nothing was written.`, 1, {
      details: { diagnostics },
    });
  const asWritten = /\.ya?ml$/i.test(name) && diagnostics.every(({ severity }) => severity === 'info');
  return { text: asWritten ? text : yamlOf(resume, file), diagnostics };
}

/** The document of a file of another format. What was not understood is said. */
function importedFrom(file: string, { resume, issues }: FormatImport, terminal: Terminal): Imported {
  for (const { message, hint, location } of issues) {
    const place = location ? `${location.file}${location.row === undefined ? '' : `, row ${location.row}`}: ` : '';
    terminal.warn(`${place}${message}${hint ? ` ${hint}` : ''}`);
  }
  const text = yamlOf(resume, file);
  return { text, diagnostics: readResume(text, { path: 'resume.yaml' }).diagnostics, issues };
}

/** The document that a PDF of ours carries. */
async function sourceIn(file: string): Promise<{ name: string; text: string }> {
  const { extractSource } = await import('@recto/pdf');
  const source = await extractSource(await readBytes(file));
  if (!source) {
    throw new Failure(`${file} carries no document: only a PDF that Recto printed does, and not with --no-source.`, 1);
  }
  return { name: source.name, text: decoded(source.name, source.content).text };
}

function yamlOf({ $schema, ...resume }: ResumeDocument & { $schema?: unknown }, file: string): string {
  const body = stringify(resume, { lineWidth: 110, aliasDuplicateObjects: false });
  return `# yaml-language-server: $schema=${JSON_SCHEMA_URL}\n# Made from ${file.replaceAll(/\s/g, ' ')}.\n\n${body}`;
}
