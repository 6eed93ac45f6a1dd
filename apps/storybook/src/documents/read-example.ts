import { type ResumeDocument, readResume } from '@recto/schema';

/** An example document as a person wrote it. Throws where it cannot be read: a page without it would show nothing. */
export function readExample(source: string, path: string): ResumeDocument {
  const { resume, diagnostics } = readResume(source, { path });
  if (!resume) throw new Error(`Recto: the example ${path} could not be read: ${diagnostics[0]?.message}`);
  return resume;
}
