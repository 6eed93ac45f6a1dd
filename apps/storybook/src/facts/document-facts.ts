import { readFileSync } from 'node:fs';
import { type ResumeDocument, readResume } from '@recto/schema';
import { root } from './source-program.ts';

/** Where each document of the toolbar is. */
const FILES = {
  reference: 'packages/schema/examples/vasudev-gupta.yaml',
  graduate: 'packages/schema/examples/graduate.yaml',
  academic: 'packages/schema/examples/academic.yaml',
  designer: 'packages/schema/examples/designer.yaml',
  extreme: 'apps/storybook/src/documents/extreme.yaml',
} as const;

/**
 * The documents of the toolbar by their names, read.
 *
 * @throws {Error} where one cannot be read: a page without it would show nothing
 */
export const documentFacts = (): Record<string, ResumeDocument> =>
  Object.fromEntries(Object.entries(FILES).map(([name, file]) => [name, readDocument(file)]));

function readDocument(path: string): ResumeDocument {
  const { resume, diagnostics } = readResume(readFileSync(root + path, 'utf8'), { path });
  if (!resume) throw new Error(`Recto: ${path} could not be read: ${diagnostics[0]?.message}`);
  return resume;
}
