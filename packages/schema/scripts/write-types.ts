import { writeFileSync } from 'node:fs';
import { documentShapes } from './document-shapes.ts';
import { documentTypes } from './document-types.ts';
import { labelFunctions } from './label-functions.ts';

/**
 * Writes what is made of the definition of the document: its types, which editors explain, and its fields by name. And the
 * words of all locales by label.
 */
for (const [file, text] of documentTypes()) {
  writeFileSync(new URL(`../src/document/types/${file}`, import.meta.url), text);
}
writeFileSync(new URL('../src/audience/shapes.ts', import.meta.url), documentShapes());
for (const [file, text] of labelFunctions()) {
  writeFileSync(new URL(`../src/labels/by-key/${file}`, import.meta.url), text);
}
