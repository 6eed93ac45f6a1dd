import { writeFileSync } from 'node:fs';
import { documentShapes } from './document-shapes.ts';
import { documentTypes } from './document-types.ts';

/** Writes what is made of the definition of the document: its types, which editors explain, and its fields by name. */
for (const [file, text] of documentTypes()) {
  writeFileSync(new URL(`../src/document/types/${file}`, import.meta.url), text);
}
writeFileSync(new URL('../src/audience/shapes.ts', import.meta.url), documentShapes());
