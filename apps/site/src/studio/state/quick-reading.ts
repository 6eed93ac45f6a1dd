import type { Edit, ResumeDocument } from '@recto/schema';
import { isSafe, type TextSpan, wordsIn } from './spans.ts';
import type { Path } from './store.ts';

/** A text, what it says, and where its words are. */
interface Known {
  text: string;
  resume: ResumeDocument;
  spans: readonly TextSpan[];
}

let known: Known | undefined;

/** Remembers what was read from a text, so that the next letter need not wait for a parser. */
export function remember(reading: Known): void {
  known = reading;
}

/**
 * What a text says, where it differs from the one before in the words of one field only. `undefined` where a parser has
 * to say it; a parser reads the text in any case, a moment later.
 */
export function quickReading(before: string, after: string): ResumeDocument | undefined {
  if (known?.text === after) return known.resume;
  if (known?.text !== before) return undefined;
  const change = difference(before, after);
  const span = known.spans.find(({ start, end }) => start <= change.from && change.to <= end);
  if (!span) return undefined;
  const source = after.slice(span.start, span.end + change.grown);
  const value = wordsIn(source, before.slice(span.start, span.end), span);
  if (value === undefined) return undefined;
  known = {
    text: after,
    resume: withValue(known.resume, span.path, value) as ResumeDocument,
    spans: known.spans.map((each) => moved(each, span, change.grown)),
  };
  return known.resume;
}

/** The text after an edit of the words of one field, where it can be had without a parser. */
export function quickEdit(text: string, edits: readonly Edit[]): string | undefined {
  const [only] = edits;
  if (known?.text !== text || edits.length !== 1 || !only || only.insert || typeof only.value !== 'string') return;
  const key = only.path.join('\n');
  const span = known.spans.find(({ path }) => path.join('\n') === key);
  if (!span || !isSafe(only.value, span) || !isSafe(text.slice(span.start, span.end), span)) return;
  return text.slice(0, span.start) + only.value + text.slice(span.end);
}

/** The one piece that differs between two texts: its place in the first, and by how much the second is longer. */
function difference(before: string, after: string): { from: number; to: number; grown: number } {
  const most = Math.min(before.length, after.length);
  let from = 0;
  while (from < most && before[from] === after[from]) from++;
  let end = 0;
  while (end < most - from && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  return { from, to: before.length - end, grown: after.length - before.length };
}

function moved(each: TextSpan, changed: TextSpan, grown: number): TextSpan {
  if (each === changed) return { ...each, end: each.end + grown };
  return each.start < changed.end ? each : { ...each, start: each.start + grown, end: each.end + grown };
}

/** A copy with another value at a path; everything beside the path is the same object. */
function withValue(whole: unknown, [key, ...rest]: Path, value: string): unknown {
  if (key === undefined) return value;
  if (Array.isArray(whole)) return whole.with(Number(key), withValue(whole[Number(key)], rest, value));
  const group = whole as Record<string, unknown>;
  return { ...group, [key]: withValue(group[key], rest, value) };
}
