import { type ResumeDocument, shownTexts, valueRange } from '@recto/schema';
import type { Path } from './store.ts';

/** How the source writes a text: in quotes, plain to the end of its line, plain within brackets, or under a `>-`. */
type Style = '"' | "'" | 'line' | 'inline' | 'block';

/** A text of the document that its source has letter by letter; where it goes over several lines, each break is a space. */
export interface TextSpan {
  path: Path;
  /** Offsets in the source, without quotes. */
  start: number;
  end: number;
  style: Style;
}

/** A value that begins with a bracket of YAML, which its line does not close. */
const OPEN_BRACKETS = /^[ \t]*(?:- +)*(?:[^\s#].*?: +)?[[{](?!.*[\]}][ \t]*(?:#.*)?$)/m;

/** The texts of a document that can be replaced in its source without parsing it. Dates and addresses are none: they are read. */
export function textSpans(resume: ResumeDocument, text: string): TextSpan[] {
  const mayBeInside = OPEN_BRACKETS.test(text);
  return [...shownTexts(resume)].flatMap(({ text: value, path, kind }) => {
    const range = kind === undefined || kind === 'prose' ? valueRange(resume, path, { text }) : undefined;
    if (!range) return [];
    const [start, end] = [range.start.offset, range.end.offset];
    const span: TextSpan = { path, ...placed(text, start, end, mayBeInside) };
    return unfolded(text.slice(span.start, span.end)) === value ? [span] : [];
  });
}

function placed(text: string, start: number, end: number, mayBeInside: boolean): Omit<TextSpan, 'path'> {
  const source = text.slice(start, end);
  const [header] = /^>-[ \t]*\r?\n[ \t]*/.exec(source) ?? [];
  if (header) return { start: start + header.length, end: start + source.trimEnd().length, style: 'block' };
  const first = source[0];
  if (first === '"' || first === "'") return { start: start + 1, end: end - 1, style: first };
  return { start, end, style: !mayBeInside && takesLine(text, start, end) ? 'line' : 'inline' };
}

/** The text of lines, as YAML reads them in a text that is folded. Empty lines mean more, and are left to a parser. */
const unfolded = (source: string): string => source.replaceAll(/[ \t]*\r?\n[ \t]*(?=\S)/g, ' ');

/** Whether nothing but a key and dashes is before a value on its line, and nothing but a comment after it. */
function takesLine(text: string, start: number, end: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end).split('\n', 1)[0] ?? '';
  return /^ *(?:- +)*(?:[\w$-]+: +)?$/.test(before) && /^\s*(?:#.*)?$/.test(after);
}

/** Anything but the letters that end the text, or begin a sequence that does. */
const SAFE: Readonly<Record<Style, RegExp>> = {
  '"': /^[^"\\\p{Cc}\p{Zl}\p{Zp}]+$/u,
  "'": /^[^'\p{Cc}\p{Zl}\p{Zp}]+$/u,
  line: /^[\p{L}\p{N}](?:[^:#\p{Cc}\p{Zl}\p{Zp}]|:(?=[\p{L}\p{N}/])|(?<=\S)#)*(?<! )$/u,
  block: /^[^\s\p{Cc}\p{Zl}\p{Zp}][^\p{Cc}\p{Zl}\p{Zp}]*$/u,
  inline: /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .;()/+%–—’-]*(?<! )$/u,
};

/** Two words, or a long one: YAML takes short words, such as `true` and `12`, for something else. */
const WORDS = /^\p{L}{6}|\p{L} +\p{L}/u;

/** Whether a text can be written into a span as it reads. */
export const isSafe = (value: string, { style }: TextSpan): boolean =>
  SAFE[style].test(value) && (style === 'line' || style === 'inline' ? WORDS.test(value) : true);

/**
 * What the source of a span says after a change within one of its lines; `undefined` where breaks or indentation, which mean
 * something, are among what has changed.
 */
export function wordsIn(source: string, before: string, span: TextSpan): string | undefined {
  const [indents, earlier] = [source, before].map((text) => (text.match(/\n[ \t]*/g) ?? []).join());
  const isPlain = span.style === 'line' || span.style === 'inline';
  if (indents !== earlier || (isPlain && /\n[ \t]*[^\p{L}\p{N}\s*(]/u.test(source))) return undefined;
  // A space at the end of a line is not seen, on the sheet or by YAML.
  const seen = (text: string) => (isPlain ? unfolded(text).trimEnd() : unfolded(text));
  const value = seen(source);
  return isSafe(value, span) && isSafe(seen(before), span) ? value : undefined;
}
