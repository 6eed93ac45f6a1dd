import { readFileSync } from 'node:fs';
import { forAudience, formatDiagnostics, type ResumeDocument, readResume } from '@recto/schema';

/** Who sees the page. What is published is for everybody; `npm run pdf` asks for the page with your phone and street. */
const audience = process.env.RESUME_AUDIENCE ?? 'public';

/** Reads resume.yaml, without what the audience must not see. Where it cannot be read, the error says the line. */
export function readDocument(): ResumeDocument {
  const path = 'resume.yaml';
  const text = readFileSync(path, 'utf8');
  const { resume, diagnostics } = readResume(text, { path });
  if (!resume) throw new Error(formatDiagnostics(diagnostics, { text }));
  return forAudience(resume, audience).resume;
}
