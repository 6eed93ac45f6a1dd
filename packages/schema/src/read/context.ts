import type * as z from 'zod';
import type { ResumeDate } from '../dates/parse-date.ts';
import type { Path, SourceNode, Span } from '../source/node.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { DiagnosticRule } from './diagnostic-rules.ts';

/** Something wrong with a document, before its place in the text is given as line and column. */
export interface Issue {
  severity: Diagnostic['severity'];
  rule: DiagnosticRule;
  message: string;
  hint?: string | undefined;
  path: Path;
  span: Span;
  /** Issues with the same name become one diagnostic, at the first place, which counts the others. */
  once?: string;
}

/** An issue, and in how many places the document has it. */
export type CountedIssue = Issue & { places: number };

/** Where in the text a value was read. */
export interface Origin {
  path: Path;
  span: Span;
  keySpan?: Span;
}

/** A value that is left out of the document. */
export const OMIT: unique symbol = Symbol('omit');

/** What the functions that read a document share. */
export interface Context {
  format: 'yaml' | 'json';
  /** The language to choose where a text is given in several languages. */
  locale: string;
  today: ResumeDate;
  report(issue: Issue): void;
  /** What could not be read of a value. The group around it keeps that beside its fields. */
  notRead: WeakMap<SourceNode, unknown>;
  /** Where the values that were read so far are in the text. */
  origins: Origins;
  /** Records where the value of a key, of an object or a list, was read. */
  note(owner: object, key: string | number, origin: Origin): void;
  /** Where that value was read; `undefined` when it was not recorded. */
  originOf(owner: object, key: string | number): Origin | undefined;
  /** Reads a node by its definition; `OMIT` when there is nothing to keep. */
  read(schema: z.ZodType, node: SourceNode): unknown;
}

/** Where the values of a document were read, by the group or list that has them. */
export type Origins = Map<object, Map<string | number, Origin>>;

// A writer with more issues than this corrects the first ones first. Errors and other issues are counted separately, so
// that many warnings never hide an error.
const MOST_ISSUES = 500;

/** Makes the context for reading one document. Its issues are added to `issues`. */
export function createContext(
  base: Pick<Context, 'format' | 'locale' | 'today' | 'read'>,
  issues: CountedIssue[],
): Context {
  const groups = new Map<string, CountedIssue>();
  const counts = { error: 0, other: 0 };
  const origins: Origins = new Map();
  return {
    ...base,
    origins,
    notRead: new WeakMap(),
    report(issue) {
      const group = issue.once === undefined ? undefined : groups.get(issue.once);
      if (group) {
        group.places++;
        return;
      }
      const kind = issue.severity === 'error' ? 'error' : 'other';
      if (counts[kind] >= MOST_ISSUES) return;
      counts[kind]++;
      const counted = { ...issue, places: 1 };
      if (issue.once !== undefined) groups.set(issue.once, counted);
      issues.push(counted);
    },
    note(owner, key, origin) {
      let known = origins.get(owner);
      if (known === undefined) {
        known = new Map();
        origins.set(owner, known);
      }
      known.set(key, origin);
    },
    originOf: (owner, key) => origins.get(owner)?.get(key),
  };
}
