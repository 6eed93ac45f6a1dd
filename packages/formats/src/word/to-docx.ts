import type { ResumeDocument } from '@recto/schema';
import { type Exported, type ExportOptions, exportView } from '../outline/export-view.ts';

/**
 * Writes a document as a Word file (.docx): headings, lists and tables of Word, with the fonts and colours of a theme, on
 * the paper of the document, in the order of a page. The library for it is loaded when this is first called. `fromDocx`
 * reads the file again.
 *
 * @throws {RangeError} when the document has no audience of that name
 */
export async function toDocx(resume: ResumeDocument, options: ExportOptions = {}): Promise<Exported<Uint8Array>> {
  const { outline, theme, resume: shown, audience, removed } = exportView(resume, options);
  const { writeDocument } = await import('./write-document.ts');
  return { content: await writeDocument(outline, shown, theme), audience, removed };
}
