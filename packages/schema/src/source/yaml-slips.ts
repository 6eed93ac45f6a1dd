import type { Span } from './node.ts';

/** A text in which slips of YAML are corrected. */
export interface CorrectedYaml {
  text: string;
  corrections: Correction[];
  /** The offset in the text as it was written, for an offset in the corrected one. */
  written(offset: number): number;
}

/** What was corrected, and where in the text as it was written. */
export interface Correction {
  message: string;
  hint: string;
  span: Span;
}

/** Where text was replaced: from an offset, so many signs by so many. */
interface Change {
  at: number;
  removed: number;
  added: number;
}

const TABS = {
  message: 'YAML is indented with spaces, not with tabs; the tabs are read as spaces.',
  hint: 'Replace the tabs by spaces.',
};
const QUOTES = {
  message: 'This text needs quotation marks; it is read as if it had them.',
  hint: 'Text that begins with a sign such as *, &, @, %, [ or `, or has ": " in it, is written in single quotes.',
};
const SPACE = {
  message: 'A space is missing after the colon.',
  hint: 'Write "key: value".',
};

// More slips than this are no slips. A longer text would have to be parsed too often.
const MOST_PASSES = 5;
const MOST_OFFSETS = 50;
const LONGEST_TEXT = 200_000;

/**
 * Corrects the slips of YAML that leave no doubt what is meant: tabs in place of spaces, quotation marks and spaces that
 * are missing. `undefined` where mistakes remain.
 *
 * @param mistakes finds the offsets of the mistakes of a text
 */
export function correctYaml(text: string, mistakes: (text: string) => number[]): CorrectedYaml | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  // How many columns a tab stands for depends on who wrote it; only one number gives a document without mistakes.
  const starts = /^[ ]*\t/m.test(text) ? [1, 2, 4, 8].map((width) => withoutTabs(text, width)) : [asWritten(text)];
  for (const start of starts) {
    let current = start;
    for (let pass = 0; pass < MOST_PASSES; pass++) {
      const offsets = mistakes(current.text);
      if (offsets.length === 0) return current;
      const next = withQuotes(current.text, offsets.slice(0, MOST_OFFSETS));
      if (!next) break;
      current = followedBy(current, next);
    }
  }
  return undefined;
}

function asWritten(text: string): CorrectedYaml {
  return { text, corrections: [], written: (offset) => offset };
}

function followedBy(one: CorrectedYaml, other: CorrectedYaml): CorrectedYaml {
  const corrections = other.corrections.map(
    ({ span: [start, end], ...said }): Correction => ({
      ...said,
      span: [one.written(start), one.written(end)],
    }),
  );
  return {
    text: other.text,
    corrections: [...one.corrections, ...corrections],
    written: (offset) => one.written(other.written(offset)),
  };
}

/** Replaces tabs at the start of lines, each by so many spaces. */
function withoutTabs(text: string, width: number): CorrectedYaml {
  const changes: Change[] = [];
  let first: Correction | undefined;
  const corrected = text.replaceAll(/^[ ]*\t[ \t]*/gm, (indent, at: number) => {
    const spaces = indent.replaceAll('\t', ' '.repeat(width));
    first ??= { ...TABS, span: [at, at + indent.length] };
    changes.push({ at, removed: indent.length, added: spaces.length });
    return spaces;
  });
  return { text: corrected, corrections: first ? [first] : [], written: offsetsBefore(changes) };
}

/**
 * Corrects the lines in which the parser found mistakes: quotes texts that need it, and separates a key from its value.
 * `undefined` where no line can be corrected.
 *
 * @param offsets where the mistakes are
 */
function withQuotes(text: string, offsets: readonly number[]): CorrectedYaml | undefined {
  const starts = [...new Set(offsets.map((offset) => text.lastIndexOf('\n', offset - 1) + 1))].sort(
    (one, other) => one - other,
  );
  const changes: Change[] = [];
  const corrections: Correction[] = [];
  const pieces: string[] = [];
  let end = 0;
  for (const start of starts) {
    const next = text.indexOf('\n', start);
    const line = text.slice(start, next < 0 ? text.length : next).trimEnd();
    const correction = correctLine(line);
    if (!correction) continue;
    const { from, value, added, said } = correction;
    const at = start + from;
    pieces.push(text.slice(end, at), added);
    end = at + value.length;
    corrections.push({ ...said, span: [at, end] });
    changes.push({ at, removed: value.length, added: added.length });
  }
  if (corrections.length === 0) return undefined;
  return { text: pieces.join('') + text.slice(end), corrections, written: offsetsBefore(changes) };
}

interface LineCorrection {
  /** Where in the line. */
  from: number;
  value: string;
  added: string;
  said: Pick<Correction, 'message' | 'hint'>;
}

// The dashes and the key before a value. Longer lines than this are no entries of a résumé.
const BEFORE = /^(?:\s*-(?=\s))*\s*(?:(?:"[^"]*"|'[^']*'|[\p{L}_$][\p{L}\p{M}\p{N}_ $./()-]{0,60})\s*:(?=\s))?\s*/u;
const NO_SPACE = /^((?:\s*-\s)*\s*[A-Za-z_]\w*):(?=[^\s/:\\])/;
const LONGEST_LINE = 10_000;

function correctLine(line: string): LineCorrection | undefined {
  if (line.length > LONGEST_LINE || line.trimStart().startsWith('#')) return undefined;
  const unspaced = NO_SPACE.exec(line)?.[1];
  if (unspaced !== undefined) return { from: unspaced.length, value: ':', added: ': ', said: SPACE };
  const from = BEFORE.exec(line)?.[0].length ?? 0;
  const value = line.slice(from).replace(/\s+#\s.*$/, '');
  if (!needsQuotes(value)) return undefined;
  const inner = /^'(.*)'$/s.exec(value)?.[1] ?? /^"(.*\\.*)"$/s.exec(value)?.[1] ?? value;
  return { from, value, added: `'${inner.replaceAll("'", "''")}'`, said: QUOTES };
}

/** Whether a value of one line cannot stand without quotation marks. One that is open at its end may go on. */
function needsQuotes(value: string): boolean {
  if (/^"(?:[^"\\]|\\.)*$/.test(value) || /^'[^']*$/.test(value)) return false;
  // In double quotes, a backslash before a letter may be an escape that YAML does not know.
  if (/^"(?:[^"\\]|\\.)*"$/.test(value)) return /\\[^\\"/nrt]/.test(value);
  if (/^'(?:[^']|'')*'$/.test(value)) return false;
  if (/^[[{]/.test(value)) return /[\]}]/.test(value) && !/[\]}],?$/.test(value);
  return /^[*&%@`|>"'?!-]/.test(value) || /:(?:\s|$)/.test(value);
}

/** Maps offsets in a changed text to those in the text before. */
function offsetsBefore(changes: readonly Change[]): (offset: number) => number {
  return (offset) => {
    let shift = 0;
    for (const { at, removed, added } of changes) {
      const start = at + shift;
      if (offset <= start) break;
      if (offset < start + added) return at + Math.min(offset - start, removed);
      shift += added - removed;
    }
    return offset - shift;
  };
}
