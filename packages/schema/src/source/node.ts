import type { DiagnosticRule } from '../read/diagnostic-rules.ts';

/** A place in a text: offsets in UTF-16 units, the end not included. */
export type Span = readonly [start: number, end: number];

/** Keys and positions that lead from the root of a document to a value. */
export type Path = readonly (string | number)[];

interface Located {
  span: Span;
  path: Path;
}

/** A value of the text with its place. YAML, JSON and JSON with comments all become this tree. */
export type SourceNode = MapNode | ListNode | ScalarNode;

export interface MapNode extends Located {
  kind: 'map';
  entries: MapEntry[];
}

export interface MapEntry {
  key: string;
  keySpan: Span;
  value: SourceNode;
  /** Whether the reader gave it this key, to keep a value that the document has no place for. */
  isKept?: boolean;
}

export interface ListNode extends Located {
  kind: 'list';
  items: SourceNode[];
}

export interface ScalarNode extends Located {
  kind: 'scalar';
  value: string | number | boolean | null;
  /** A number or boolean as it was written, so that `9.80` and `0900` lose nothing where text is expected. */
  source: string;
}

/** Something wrong with the text itself. A `warning` was corrected. */
export interface SourceProblem {
  severity: 'error' | 'warning';
  rule: DiagnosticRule;
  message: string;
  hint?: string;
  path: Path;
  span: Span;
  /** In how many places of the text it is so. @default 1 */
  places?: number;
}

/** A parsed text. Without a root when there is no value in the text. */
export interface Source {
  format: 'yaml' | 'json';
  root: SourceNode | undefined;
  problems: SourceProblem[];
}

/**
 * The most levels and values that a document may have, its aliases included, and its longest text. A long academic résumé
 * has some 3,000 values in 150,000 characters. A document above a limit is refused, so that none takes longer than some
 * seconds.
 */
export const LIMITS = { depth: 64, values: 100_000, characters: 1_000_000, problems: 100 } as const;

/** Ends the parsing of a text that is above a limit. */
export class LimitError extends Error {
  readonly problem: SourceProblem;

  constructor(problem: SourceProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** The value of a node as plain data. `__proto__` never becomes a key. */
export function plainValue(node: SourceNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainValue);
  const out: Record<string, unknown> = {};
  for (const { key, value } of node.entries) out[key] = plainValue(value);
  return out;
}

/** The entry of a key. Where a key is there twice, the last one counts. */
export function entryOf(node: MapNode, key: string): MapEntry | undefined {
  return node.entries.findLast((entry) => entry.key === key);
}

/** The error for a document with too many levels. */
export function tooDeep(path: Path, span: Span): LimitError {
  return new LimitError({
    severity: 'error',
    rule: 'too-deep',
    message: `Values are nested more than ${LIMITS.depth} levels deep.`,
    hint: 'A résumé needs six or seven levels; look for brackets that are not closed.',
    path: path.slice(0, LIMITS.depth),
    span,
  });
}

/** The error for a document with too many values. */
export function tooMany(path: Path, span: Span): LimitError {
  return new LimitError({
    severity: 'error',
    rule: 'too-many-values',
    message: `The document has more than ${LIMITS.values.toLocaleString('en')} values.`,
    hint: 'Split the document into several files. Aliases of lists of aliases multiply: write the values instead.',
    path,
    span,
  });
}

/**
 * Whether a text with this problem must be corrected before its values can be changed: what was read is not what is
 * written there.
 */
export function preventsEdits({ severity, rule }: SourceProblem): boolean {
  return severity === 'error' || !['unsafe-key', 'comment-in-text'].includes(rule);
}
