import { existsSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { forAudience, formatDiagnostics, type ResumeDocument, readResume } from '@recto/schema';

/** Who sees the page. What is published is for everybody; `npm run pdf` asks for the page with your phone and street. */
const audience = process.env.RESUME_AUDIENCE ?? 'public';

/** Reads resume.yaml, without what the audience must not see. Where it cannot be read, the error says the line. */
export function readDocument(): ResumeDocument {
  const path = 'resume.yaml';
  const text = readFileSync(path, 'utf8');
  const { resume, diagnostics } = readResume(text, { path });
  if (!resume) throw new Error(formatDiagnostics(diagnostics, { text }));
  return withPictures(forAudience(resume, audience).resume);
}

const PICTURES: Record<string, string> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Writes pictures that are beside resume.yaml into the page: there they are found at every address that the page has. */
function withPictures(resume: ResumeDocument): ResumeDocument {
  return JSON.parse(JSON.stringify(resume), (field, value) => {
    const type = (field === 'image' || field === 'src') && PICTURES[extname(String(value)).toLowerCase()];
    // `npm run check` names a picture that is missing.
    return type && existsSync(value) ? `data:${type};base64,${readFileSync(value, 'base64')}` : value;
  });
}
