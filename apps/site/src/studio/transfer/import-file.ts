import type { Imported as FormatImport } from '@recto/formats';
import { decodeText, type ResumeDocument, readResume } from '@recto/schema';
import type { Appearance } from '../state/appearance.ts';
import { yamlOf } from './export-files.ts';

/** What was read out of a file, before anything is replaced. */
export interface ImportPreview {
  /** Name of the file that it is from. */
  from: string;
  resume: ResumeDocument;
  /** The document as text, as it was written where nothing had to be mended. */
  text: string;
  file: string;
  appearance?: Appearance | undefined;
  /** What was not understood, in sentences. */
  notes: string[];
}

/** A file that is no résumé, in a sentence. */
export class ImportFailure extends Error {}

/** The text of bytes in any encoding that is known. */
function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  if (!decoded) throw new ImportFailure('This is no text: its bytes are in no encoding that Recto knows.');
  return decoded.text;
}

/** Larger files are no résumés, in bytes. */
const LARGEST = 30_000_000;

const readers: Readonly<Record<string, (bytes: Uint8Array) => Promise<FormatImport>>> = {
  txt: async (bytes) => (await import('@recto/formats/text')).fromText(textOf(bytes)),
  md: async (bytes) => (await import('@recto/formats/markdown')).fromMarkdown(textOf(bytes)),
  docx: async (bytes) => (await import('@recto/formats/docx')).fromDocx(bytes),
  doc: async (bytes) => (await import('@recto/formats/docx')).fromDocx(bytes),
  vcf: async (bytes) => (await import('@recto/formats/vcard')).fromVcard(textOf(bytes)),
  zip: async (bytes) => (await import('@recto/formats/linkedin')).fromLinkedin(bytes),
};

/**
 * Reads a résumé out of a file: YAML or JSON of any kind that the reader knows, a PDF, Word, text, Markdown, a vCard, or
 * the archive of LinkedIn.
 *
 * @throws {ImportFailure} when there is no résumé in it
 */
export async function readFile(file: File): Promise<ImportPreview> {
  if (file.size > LARGEST)
    throw new ImportFailure(`${file.name} has ${Math.round(file.size / 1e6)} MB. A résumé has less than 30.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  try {
    if (ending === 'pdf') return await readPdfFile(file.name, bytes);
    const reader = readers[ending];
    if (!reader) return readText(file.name, textOf(bytes));
    const { resume, issues } = await reader(bytes);
    return fromResume(
      file.name,
      resume,
      issues.map(({ message, hint }) => [message, hint].filter(Boolean).join(' ')),
    );
  } catch (error) {
    if (error instanceof ImportFailure) throw error;
    const said = error instanceof Error ? error.message.replace(/^Recto: /, '') : String(error);
    throw new ImportFailure(`${file.name}: ${said}`, { cause: error });
  }
}

/** Reads a text: YAML, JSON or JSON with comments. */
export async function readText(name: string, text: string): Promise<ImportPreview> {
  const { resume, diagnostics } = readResume(text, { path: name });
  const notes = diagnostics.map(({ message, location }) => `${location.range.start.line}: ${message}`);
  if (!resume) throw new ImportFailure(`${name} is no résumé that Recto can read. ${notes[0] ?? ''}`);
  const isText = /\.(ya?ml|jsonc?)$/i.test(name);
  return { from: name, resume, text, file: isText ? name.replaceAll(/[^\w.-]/g, '-') : 'resume.yaml', notes };
}

async function fromResume(from: string, resume: ResumeDocument, notes: string[]): Promise<ImportPreview> {
  return { from, resume, text: await yamlOf(resume), file: 'resume.yaml', notes };
}

/** A PDF of ours carries its document. Of any other, the words are read as a parser reads them. */
async function readPdfFile(name: string, bytes: Uint8Array): Promise<ImportPreview> {
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes.slice());
  const names = [...(((await document.getAttachments()) as Map<string, unknown> | null)?.keys() ?? [])];
  const source = names.find((each) => /\.(ya?ml|jsonc?)$/i.test(each));
  const content = source === undefined ? null : await document.getAttachmentContent(source);
  if (source !== undefined && content) return { ...(await readText(source, textOf(content))), from: name };
  const { resumeFromPdf } = await import('./resume-from-pdf.ts');
  const resume = await resumeFromPdf(bytes);
  return fromResume(name, resume, [
    'This PDF carries no document. Its words were read as a parser reads them: see each.',
  ]);
}
