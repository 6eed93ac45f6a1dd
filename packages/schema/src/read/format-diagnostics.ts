import { visibleText } from '../text/visible-text.ts';
import type { Diagnostic, DiagnosticLocation } from './diagnostic.ts';

/** How diagnostics are written. */
export interface FormatOptions {
  /** The text that was read. With it, the lines of the problems are shown. */
  text?: string | undefined;
  /** Whether to colour with escape sequences, for terminals. @default false */
  color?: boolean | undefined;
}

const COLORS = { error: 31, warning: 33, info: 36, dim: 2, bold: 1 } as const;

// Of a line with more columns than this, only a part is shown, so that minified JSON stays readable.
const WIDEST = 100;

/** A diagnostic of the reader, or an issue of the same shape with a rule of its own. */
export type FormattedDiagnostic = Omit<Diagnostic, 'rule'> & { rule: string };

/**
 * Writes diagnostics for people: `file:line:column severity message`, the line of the text, and what to do. Ends with a
 * count. Without diagnostics the result is ''.
 */
export function formatDiagnostics(
  diagnostics: readonly FormattedDiagnostic[],
  { text, color = false }: FormatOptions = {},
): string {
  if (diagnostics.length === 0) return '';
  const lines = linesOf(text);
  const blocks = diagnostics.map((diagnostic) => block(diagnostic, lines, color));
  return `${blocks.join('\n\n')}\n\n${diagnosticCounts(diagnostics)}\n`;
}

/** Writes one diagnostic as {@link formatDiagnostics} does, without a line break at its end. */
export function formatDiagnostic(diagnostic: FormattedDiagnostic, { text, color = false }: FormatOptions = {}): string {
  return block(diagnostic, linesOf(text), color);
}

// A mark at the start of a file is in no column.
const linesOf = (text: string | undefined) => text?.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);

function block(
  { severity, rule, message, hint, location: { file, range } }: FormattedDiagnostic,
  lines: readonly string[] | undefined,
  color: boolean,
): string {
  const paint = (style: keyof typeof COLORS, words: string) =>
    color ? `\u001b[${COLORS[style]}m${words}\u001b[0m` : words;
  const place = `${visibleText(file ?? '<text>')}:${range.start.line}:${range.start.column}`;
  const head = `${paint('bold', place)} ${paint(severity, severity)} ${visibleText(message)} ${paint('dim', `(${rule})`)}`;
  const frame =
    lines === undefined
      ? []
      : codeFrame(
          lines,
          range,
          (words) => paint('dim', words),
          (words) => paint(severity, words),
        );
  return [head, ...frame, ...(hint ? [`  ${visibleText(hint)}`] : [])].join('\n');
}

function codeFrame(
  lines: readonly string[],
  { start, end }: DiagnosticLocation['range'],
  dim: (words: string) => string,
  mark: (words: string) => string,
): string[] {
  const line = (lines[start.line - 1] ?? '').replaceAll('\t', ' ');
  const from = Math.max(0, Math.min(start.column - 1 - 40, line.length - WIDEST));
  const shown = line.length > WIDEST ? line.slice(from, from + WIDEST) : line;
  const offset = line.length > WIDEST ? from : 0;
  const last = end.line === start.line ? end.column - 1 : line.trimEnd().length;
  const left = Math.max(0, start.column - 1 - offset);
  const width = Math.max(1, Math.min(last - offset, shown.length) - left);
  const number = String(start.line).padStart(4);
  // Carets are placed by the cells of a terminal: an ideograph takes two, a combining mark none.
  const cells = (words: string) => [...words].reduce((sum, letter) => sum + cellWidth(letter), 0);
  const space = ' '.repeat(cells(visibleText(shown.slice(0, left))));
  const carets = '^'.repeat(Math.max(1, cells(visibleText(shown.slice(left, left + width)))));
  return [`${dim(`${number} |`)} ${visibleText(shown)}`, `${dim('     |')} ${space}${mark(carets)}`];
}

function cellWidth(letter: string): number {
  if (/[\p{M}\u200c\u200d]/u.test(letter)) return 0;
  return /[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\uff01-\uff60]/u.test(
    letter,
  )
    ? 2
    : 1;
}

/** How many there are of each severity: `1 error, 2 warnings, 1 note`; '' of none. */
export function diagnosticCounts(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): string {
  const count = (severity: Diagnostic['severity'], one: string, many: string) => {
    const number = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return number === 0 ? [] : [`${number} ${number === 1 ? one : many}`];
  };
  return [
    ...count('error', 'error', 'errors'),
    ...count('warning', 'warning', 'warnings'),
    ...count('info', 'note', 'notes'),
  ].join(', ');
}
