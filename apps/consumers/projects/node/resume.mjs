import { readFile } from 'node:fs/promises';
import { formatDiagnostics, readResume } from '@recto/schema';

const text = await readFile('resume.yaml', 'utf8');
const { resume, diagnostics } = readResume(text, { path: 'resume.yaml' });
if (!resume) throw new Error(formatDiagnostics(diagnostics, { text }));

export { resume };
