import { readFile } from 'node:fs/promises';
import { keptValue } from '../resume/kept.ts';
import { measure, type Proof } from './measure.ts';
import { example, recto } from './run-recto.ts';

let known: Promise<Proof> | undefined;

/** The figures of the home page. They are measured once, and again when the document or a package changes. */
export function proof(): Promise<Proof> {
  known ??= Promise.all([readFile(example), readFile(recto)]).then((from) => keptValue('proof.json', from, measure));
  return known;
}
