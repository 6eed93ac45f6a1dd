import type { Span } from '../source/node.ts';

/** A text with another text in place of a span. */
export function splice(text: string, [start, end]: Span, piece: string): string {
  return text.slice(0, start) + piece + text.slice(end);
}

/** The white space at the start of the line of an offset. */
export function indentAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** How many columns are before an offset in its line. */
export function columnAt(text: string, offset: number): number {
  return offset - lineStart(text, offset);
}

/** The offset of the start of a line. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The offset of the start of the next line; in the last line, the length of the text. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function lineBreakOf(text: string): '\r\n' | '\n' {
  return /\r\n/.test(text) ? '\r\n' : '\n';
}
