import { labels } from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';
import type { DateReader } from '../reading/date-reader.ts';
import { type EntryParts, emptyParts, isAddress } from '../reading/entry-parts.ts';
import { divideLabel, fieldOfLabel, isWord } from '../reading/labelled-field.ts';
import { plainSource } from '../reading/write-inline.ts';
import { NO_FIELD, splitSlots } from './slots.ts';
import type { TextLine } from './text-lines.ts';
import { unwrap } from './wrap.ts';

const BULLET = /^[-•*▪◦‣]\s+/;

/** An entry as lines: those of its header, of its body, and its positions. Each is one line again. */
interface EntryLines {
  header: string[];
  body: string[];
  positions: EntryLines[];
}

export interface EntryReading {
  /** The kind of the section; `undefined` if it is not known yet. */
  kind: SectionKind | undefined;
  locale: string;
  dates: DateReader;
}

/** The entries of the lines of a section. */
export function readEntries(lines: readonly TextLine[], reading: EntryReading): EntryParts[] {
  return groupLines(lines).map((entry) => partsOf(entry, reading));
}

/** Groups lines to entries by their indents: an entry begins at the edge, its text two columns further in. */
function groupLines(lines: readonly TextLine[]): EntryLines[] {
  const entries: EntryLines[] = [];
  let current: EntryLines | undefined;
  let position: EntryLines | undefined;
  /** The line that the next one may continue, in the list that it is in. */
  let open: { list: string[]; indent: number } | undefined;
  const add = (list: string[], text: string, indent: number) => {
    list.push(text);
    open = { list, indent };
  };
  const begin = (list: EntryLines[], text: string, indent: number): EntryLines => {
    const entry: EntryLines = { header: [], body: [], positions: [] };
    list.push(entry);
    add(entry.header, text, indent);
    return entry;
  };
  for (const { text, indent, blanks } of lines) {
    const isBullet = BULLET.test(text);
    if (!current || (indent === 0 && !isBullet && (blanks > 0 || current.body.length + current.positions.length > 0))) {
      current = begin(entries, text, indent);
      position = undefined;
    } else if (indent === 0) {
      add(isBullet ? current.body : current.header, text, indent);
      position = undefined;
    } else if (indent === 2 && blanks > 0 && !isBullet) {
      position = begin(current.positions, text, indent);
    } else if (indent <= 2) {
      add(current.body, text, indent);
      position = undefined;
    } else if (indent === 4 && position) {
      add(position.body, text, indent);
    } else if (open && !isDeeperBullet(isBullet, indent, open.indent)) {
      const { list } = open;
      list[list.length - 1] = unwrap([list.at(-1) ?? '', text]);
    } else add((position ?? current).body, text, indent);
  }
  return entries;
}

/** Texts of other programs indent bullets as they like. A continued line of ours may begin with a dash, but further in. */
const isDeeperBullet = (isBullet: boolean, indent: number, before: number) => isBullet && indent !== before + 2;

function partsOf({ header, body, positions }: EntryLines, reading: EntryReading): EntryParts {
  const parts = emptyParts();
  const [top = '', ...others] = header;
  const [title = '', ...rest] = splitSlots(top);
  if (title !== NO_FIELD) parts.title = title;
  readSlots(parts, rest, reading, true);
  for (const line of others) readSlots(parts, splitSlots(line), reading, false);
  for (const line of body) readBodyLine(parts, line, reading);
  parts.positions = positions.map((position) => partsOf(position, reading));
  return parts;
}

/** Reads the fields of a line of the header. Beside the title are the roles of a project, dates and a grade. */
function readSlots(parts: EntryParts, slots: readonly string[], reading: EntryReading, isTop: boolean): void {
  const { locale, dates, kind } = reading;
  const words = labels(locale);
  for (const slot of slots) {
    const labelled = divideLabel(slot);
    const brackets = /^\((.+)\)$/s.exec(slot)?.[1];
    if (parts.dates === undefined && dates.range(slot)) parts.dates = slot;
    else if (labelled && (/^c?gpa$/i.test(labelled.label) || isWord(labelled.label, 'grade', locale)))
      parts.grade = slot;
    else if (labelled?.label === words.location) parts.location = labelled.text;
    else if (labelled?.label === words.rank) parts.names = ['', labelled.text];
    else if (brackets !== undefined && (kind === 'work' || kind === 'projects' || kind === undefined))
      parts.brackets = brackets;
    else if (isTop) parts.roles = slot;
    else parts.names.push(slot === NO_FIELD ? '' : slot);
  }
}

function readBodyLine(parts: EntryParts, line: string, { kind, locale }: EntryReading): void {
  if (BULLET.test(line)) {
    parts.bullets.push(plainSource(line.replace(BULLET, '')));
    return;
  }
  if (isAddress(line) && parts.url === undefined) {
    parts.url = line;
    return;
  }
  const labelled = divideLabel(line);
  const field = labelled && fieldOfLabel(labelled.label, kind, locale);
  if (labelled && field) parts.labelled.set(field, field === 'thesis' ? plainSource(labelled.text) : labelled.text);
  else if (labelled && isAddress(labelled.text) && (kind === 'projects' || kind === undefined)) {
    const label = isWord(labelled.label, 'link', locale) ? {} : { label: labelled.label };
    parts.links.push({ ...label, url: labelled.text });
  } else parts.prose.push(plainSource(line));
}
