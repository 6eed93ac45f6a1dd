import type * as z from 'zod';
import type { ResumeDate } from '../dates/parse-date.ts';
import type { Path, SourceNode, Span } from '../source/node.ts';
import type { Diagnostic } from './diagnostic.ts';

/** A remark on its way to becoming a diagnostic. */
export interface Remark {
  severity: Diagnostic['severity'];
  code: string;
  message: string;
  advice?: string | undefined;
  path: Path;
  span: Span;
  /** Remarks with one name are one diagnostic, at the first place, that counts the others. */
  once?: string;
}

/** Where a value that was read stands in the text. */
export interface Origin {
  path: Path;
  span: Span;
  keySpan?: Span;
}

/** A value that is left out of the document. */
export const OMIT: unique symbol = Symbol('omit');

/** What the readers of values share while one document is read. */
export interface Context {
  format: 'yaml' | 'json';
  /** The language to choose where a text is given in several. */
  locale: string;
  today: ResumeDate;
  remark(remark: Remark): void;
  /** Notes where the value under a key of an object or list comes from. */
  note(owner: object, key: string | number, origin: Origin): void;
  /** Where it comes from; the owner's own place when that was not noted. */
  originOf(owner: object, key: string | number): Origin | undefined;
  /** Reads a node as what a definition says; `OMIT` when nothing is left to keep. */
  read(schema: z.ZodType, node: SourceNode): unknown;
}

// Who has more to mend than this mends the first ones first. Errors have room of their own, so that no crowd of warnings
// makes a document look sound.
const MOST_REMARKS = 500;

/** Makes the context of one reading. `remarks` fills as the document is read. */
export function createContext(
  base: Pick<Context, 'format' | 'locale' | 'today' | 'read'>,
  remarks: (Remark & { places: number })[],
): Context {
  const origins = new WeakMap<object, Map<string | number, Origin>>();
  const groups = new Map<string, Remark & { places: number }>();
  const counts = { error: 0, other: 0 };
  return {
    ...base,
    remark(remark) {
      const group = remark.once === undefined ? undefined : groups.get(remark.once);
      if (group) {
        group.places++;
        return;
      }
      const kind = remark.severity === 'error' ? 'error' : 'other';
      if (counts[kind] >= MOST_REMARKS) return;
      counts[kind]++;
      const counted = { ...remark, places: 1 };
      if (remark.once !== undefined) groups.set(remark.once, counted);
      remarks.push(counted);
    },
    note(owner, key, origin) {
      const known = origins.get(owner) ?? new Map<string | number, Origin>();
      known.set(key, origin);
      origins.set(owner, known);
    },
    originOf: (owner, key) => origins.get(owner)?.get(key),
  };
}
