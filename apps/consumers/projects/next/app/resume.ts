import { readFileSync } from 'node:fs';
import { formatDiagnostics, readResume } from '@recto/schema';

const text = readFileSync('resume.yaml', 'utf8');
const { resume, diagnostics } = readResume(text, { path: 'resume.yaml' });
if (!resume) throw new Error(formatDiagnostics(diagnostics, { text }));

export { resume };
