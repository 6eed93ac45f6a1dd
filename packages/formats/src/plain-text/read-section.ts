import type { SectionKey } from '@recto/schema';
import type { ReadSection } from '../reading/compose-resume.ts';
import type { DateReader } from '../reading/date-reader.ts';
import { entryOf, type Fields } from '../reading/entry-parts.ts';
import { kindOfEntries } from '../reading/kind-of-entries.ts';
import { divideLabel } from '../reading/labelled-field.ts';
import { isRowKind, type RowKind, readLanguages, rowOf } from '../reading/read-row.ts';
import type { SectionPlan } from '../reading/section-plan.ts';
import { plainSource } from '../reading/write-inline.ts';
import { readEntries } from './read-entries.ts';
import { NO_FIELD } from './slots.ts';
import type { TextLine } from './text-lines.ts';
import { unwrap, wrap } from './wrap.ts';

export interface SectionReading {
  locale: string;
  dates: DateReader;
  /** Columns of a line. */
  width: number;
}

/** Reads the lines of a section, of which the heading is known. */
export function readSection(plan: SectionPlan, lines: readonly TextLine[], reading: SectionReading): ReadSection {
  const { key, title } = plan;
  const kind = key ?? kindOfLines(lines, plan.similar, reading.width);
  const named = { ...(key && { key }), ...(title !== undefined && title !== NO_FIELD && { title }) };
  if (kind === 'summary' || kind === 'text') return { ...named, kind, entries: paragraphsOf(lines) };
  if (kind === 'list') return { ...named, kind, entries: bulletsOf(lines) };
  if (kind === 'languages') {
    return { ...named, kind, entries: readLanguages(unwrap(lines.map(({ text }) => text)), reading.locale) };
  }
  if (isRowKind(kind)) return { ...named, kind, entries: rowsOf(kind, lines, reading.locale) };
  const entries = readEntries(lines, { kind: key, locale: reading.locale, dates: reading.dates });
  const known = key ?? kindOfEntries(entries, plan.similar);
  return { ...named, kind: known, entries: entries.map((entry) => entryOf(known, entry, reading)) };
}

/** What a custom section is, by the form of its lines; `undefined` for entries. */
function kindOfLines(lines: readonly TextLine[], similar: SectionKey | undefined, width: number) {
  const starts = lines.filter(({ indent }) => indent === 0);
  if (starts.every(({ text }) => text.startsWith('- '))) return 'list';
  if (lines.some(({ text }) => text.includes(' | '))) return undefined;
  if (starts.every(({ text }, index) => divideLabel(text) && (index === 0 || starts[index]?.blanks === 0))) {
    return isRowKind(similar) ? similar : 'skills';
  }
  const isText = groupsOf(lines).every((group) => wrap(unwrap(group), width).join('\n') === group.join('\n'));
  return isText && lines.every(({ indent }) => indent === 0) ? 'text' : undefined;
}

/** Lines that no empty line divides. */
function groupsOf(lines: readonly TextLine[]): string[][] {
  const groups: string[][] = [];
  for (const { text, blanks } of lines) {
    if (blanks > 0 || groups.length === 0) groups.push([text]);
    else groups.at(-1)?.push(text);
  }
  return groups;
}

const paragraphsOf = (lines: readonly TextLine[]) => groupsOf(lines).map((group) => plainSource(unwrap(group)));

function bulletsOf(lines: readonly TextLine[]): string[] {
  return logicalLines(lines).map((line) => plainSource(line.replace(/^- /, '')));
}

function rowsOf(kind: RowKind, lines: readonly TextLine[], locale: string): Fields[] {
  return logicalLines(lines).map((line) => {
    const divided = divideLabel(line);
    if (!divided) return rowOf(kind, line, undefined, locale);
    return rowOf(kind, divided.label === NO_FIELD ? undefined : divided.label, divided.text, locale);
  });
}

/** Lines with the lines that continue them, which begin further in. */
function logicalLines(lines: readonly TextLine[]): string[] {
  const whole: string[] = [];
  for (const { text, indent } of lines) {
    if (indent === 0 || whole.length === 0) whole.push(text);
    else whole[whole.length - 1] = unwrap([whole.at(-1) as string, text]);
  }
  return whole;
}
