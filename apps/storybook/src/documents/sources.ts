import academic from '@recto/schema/examples/academic.yaml?raw';
import designer from '@recto/schema/examples/designer.yaml?raw';
import graduate from '@recto/schema/examples/graduate.yaml?raw';
import reference from '@recto/schema/examples/vasudev-gupta.yaml?raw';
import type { DocumentName } from './documents.ts';
import extreme from './extreme.yaml?raw';

/** The text of each document that comes with the manual. */
export const sources: Readonly<Record<Exclude<DocumentName, 'pasted'>, string>> = {
  reference,
  graduate,
  academic,
  designer,
  empty: '{}',
  extreme,
};
