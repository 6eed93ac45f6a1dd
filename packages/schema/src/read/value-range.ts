import type { ResumeDocument } from '../document/index.ts';
import type { Path, Span } from '../source/node.ts';
import type { Origins } from './context.ts';
import type { DiagnosticLocation } from './diagnostic.ts';
import { Positions } from './positions.ts';

/** Of one document each: a weak reference for each of its groups would cost more than to read it. */
const known = new WeakMap<ResumeDocument, Origins>();

/** Remembers where the values of a document were read, as long as there is the document. */
export function rememberOrigins(resume: ResumeDocument, origins: Origins): void {
  known.set(resume, origins);
}

/** How the text of a document is read to find a value in it. */
export interface ValueRangeOptions {
  /** The text that the document was read from. */
  text: string;
  /** Words of the value. Where the text has them as they are, the range is theirs. */
  words?: string | undefined;
}

/**
 * Where in its text a value of a document is. `undefined` for a document that `readResume` did not return, such as a copy,
 * and for values that were put there by reading.
 */
export function valueRange(
  resume: ResumeDocument,
  path: Path,
  { text, words }: ValueRangeOptions,
): DiagnosticLocation['range'] | undefined {
  const span = spanAt(resume, path);
  if (!span) return undefined;
  // Offsets are those of the text after a byte order mark.
  const shift = text.startsWith('\ufeff') ? 1 : 0;
  const [start, end]: Span = [span[0] + shift, span[1] + shift];
  const at = words === undefined ? -1 : text.slice(start, end).indexOf(words);
  const inside: Span = at < 0 ? [start, end] : [start + at, start + at + (words as string).length];
  return new Positions(text).range(inside);
}

/** The place of the innermost value on the way to a path that was read from the text. */
function spanAt(resume: ResumeDocument, path: Path): Span | undefined {
  const origins = known.get(resume);
  let owner: unknown = resume;
  let span: Span | undefined;
  for (const step of path) {
    if (typeof owner !== 'object' || owner === null) break;
    const origin = origins?.get(owner)?.get(step);
    if (!origin) break;
    span = origin.span;
    owner = (owner as Record<string | number, unknown>)[step];
  }
  return span;
}
