import { writeFileSync } from 'node:fs';
import { documentTypes } from './document-types.ts';

/** Writes the types of the document, which editors explain field by field. Part of `build`. */
for (const [file, text] of documentTypes()) {
  writeFileSync(new URL(`../src/document/types/${file}`, import.meta.url), text);
}
