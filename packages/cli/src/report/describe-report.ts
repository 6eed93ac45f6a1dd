import { styleText } from 'node:util';
import { diagnosticCounts, formatDiagnostic, visibleText } from '@recto/schema';
import { type CheckName, checks, type Finding, isPlaced, type Report } from './finding.ts';

const COLORS = { error: 'red', warning: 'yellow', info: 'cyan' } as const;

/** A report for people: how the sheet came out, each finding with its place and remedy, and what is fine. */
export function describeReport({ file, text, findings, made, sheet }: Report, color: boolean): string {
  const paint = (format: Parameters<typeof styleText>[0], words: string) =>
    color ? styleText(format, words, { validateStream: false }) : words;
  const head = `${paint('bold', visibleText(file))}${sheet === undefined ? '' : `: ${sheet}`}`;
  const blocks = findings.map((finding) => {
    const named = { ...finding, rule: `${finding.check}/${finding.rule}` };
    return isPlaced(named) ? formatDiagnostic(named, { text, color }) : unplaced(named);
  });
  return `${[head, ...blocks, summary(findings, made)].join('\n\n')}\n`;

  function unplaced({ severity, rule, message, hint, location: { file: of = file, page } }: Finding): string {
    const place = page === undefined ? visibleText(of) : `${visibleText(of)}, page ${page}`;
    const line = `${paint('bold', place)} ${paint(COLORS[severity], severity)} ${visibleText(message)} ${paint('dim', `(${rule})`)}`;
    return hint === undefined ? line : `${line}\n  ${visibleText(hint)}`;
  }
}

function summary(findings: readonly Finding[], made: readonly CheckName[]): string {
  const names = Object.keys(checks) as CheckName[];
  const fine = names.filter((name) => made.includes(name) && findings.every(({ check }) => check !== name));
  const left = names.filter((name) => !made.includes(name));
  const list = (words: readonly string[]) => new Intl.ListFormat('en').format(words);
  return [
    ...(findings.length > 0 ? [diagnosticCounts(findings)] : []),
    ...(fine.length > 0 ? [`Nothing to say about ${list(fine)}.`] : []),
    ...(left.length > 0 ? [`Not checked because of the errors: ${list(left)}.`] : []),
  ].join('\n');
}
