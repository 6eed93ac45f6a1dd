import { readFile } from 'node:fs/promises';
import { keptValue } from '../resume/kept.ts';
import { readBy } from '../resume/made-by.ts';
import { measure, type Proof } from './measure.ts';
import { example, recto } from './run-recto.ts';

let known: Promise<Proof> | undefined;

/** The figures of the home page. They are measured once, and again when the document or a package changes. */
export function proof(): Promise<Proof> {
  // The script of the command line names its parts by what is in them.
  known ??= Promise.all([readFile(example), readFile(recto), readBy()]).then((from) =>
    keptValue('proof.json', from, measure),
  );
  return known;
}
