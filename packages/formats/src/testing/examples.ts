import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ResumeDocument, readResume } from '@recto/schema';

const require = createRequire(import.meta.url);

/** The names of the examples of `@recto/schema`. */
export const exampleNames = ['vasudev-gupta', 'graduate', 'academic'] as const;

/** An example of `@recto/schema`. */
export function example(name: (typeof exampleNames)[number]): ResumeDocument {
  const path = require.resolve(`@recto/schema/examples/${name}.yaml`);
  return readResume(readFileSync(path, 'utf8'), { path }).resume as ResumeDocument;
}
