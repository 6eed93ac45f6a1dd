import { readFileSync } from 'node:fs';
import { formatDiagnostics, type ResumeDocument, readResume } from '@recto/schema';

function read(path: string): ResumeDocument {
  const text = readFileSync(path, 'utf8');
  const { resume, diagnostics } = readResume(text, { path });
  if (!resume) throw new Error(formatDiagnostics(diagnostics, { text }));
  return resume;
}

export const resume = read('resume.yaml');
