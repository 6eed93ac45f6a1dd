import { type Grade, parseGrade, type SectionKey } from '@recto/schema';
import type { Line, Piece, Segment } from '../text/lines.ts';
import { BULLET, type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { findDates } from './dates.ts';
import type { Look } from './sections.ts';

/** What was read of one entry. Dates are ISO years or year-months, as far as they were read. */
export interface ParsedEntry {
  /** Role, degree, project, group of skills. */
  title?: string;
  /** Employer, school, publisher. */
  organization?: string;
  location?: string;
  startDate?: string;
  /** `present` for what goes on. */
  endDate?: string;
  grade?: Grade;
  /** Items of a list, such as skills. */
  keywords?: string[];
  /** What begins with a bullet, one each. */
  highlights: string[];
  /** Other paragraphs. */
  text: string[];
}

const LISTS = new Set<SectionKey | undefined>(['skills', 'languages', 'interests', 'coursework']);

/** Entries of a section out of its lines, in one pass. */
export function entriesOf(lines: readonly Line[], key: SectionKey | undefined, body: Look): ParsedEntry[] {
  const paragraphs = paragraphsOf(lines);
  if (key === 'summary') return [{ text: paragraphs.map(textOf), highlights: [] }];
  const isStrong = (piece: Piece | undefined) => body.weight > 0 && piece !== undefined && piece.weight > body.weight;
  if (LISTS.has(key)) return listsOf(paragraphs, isStrong);
  return datedEntries(paragraphs, key, isStrong).map((entry) => (key === 'education' ? schoolFirst(entry) : entry));
}

const textOf = ({ cells }: Paragraph) =>
  cells
    .map(({ text }) => text)
    .join(' ')
    .replace(BULLET, '');

type IsStrong = (piece: Piece | undefined) => boolean;

/** Labelled lists: a label is bold or ends in a colon, and what stands behind it are its items. */
function listsOf(paragraphs: readonly Paragraph[], isStrong: IsStrong): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  for (const paragraph of paragraphs) {
    const [first] = paragraph.cells;
    const bold = isStrong(first?.pieces[0]) ? first?.pieces[0]?.text : undefined;
    const text = textOf(paragraph);
    const label = bold ?? /^[^:;,]{1,40}(?=:\s)/u.exec(text)?.[0];
    const rest = label === undefined ? paragraph.cells.map((cell) => cell.text) : cellsBehind(paragraph.cells, label);
    const items = rest.flatMap((cell) => itemsOf(cell.replace(BULLET, '')));
    const last = entries.at(-1);
    if (label !== undefined)
      entries.push({ title: label.replace(/\s*:$/, ''), keywords: items, highlights: [], text: [] });
    else if (last) last.keywords?.push(...items);
    else entries.push({ keywords: items, highlights: [], text: [] });
  }
  return entries;
}

const cellsBehind = (cells: readonly Segment[], label: string) =>
  cells
    .map(({ text }, index) => (index === 0 ? text.slice(label.length).replace(/^\s*:?\s*/, '') : text))
    .filter(Boolean);

/** A list at its separators, but not within brackets. Items with commas of their own are parted by something else. */
function itemsOf(text: string): string[] {
  const separator = /[;•|]/.test(text) ? /\s*[;•|]\s*(?![^()]{0,200}\))/ : /\s*[,、،]\s*(?![^()]{0,200}\))/;
  return text.split(separator).filter(Boolean);
}

/** Entries with a header of names and dates: a header begins with bold words, or where a date says so. */
function datedEntries(
  paragraphs: readonly Paragraph[],
  key: SectionKey | undefined,
  isStrong: IsStrong,
): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  let current: ParsedEntry | undefined;
  // Whether the header of the entry has ended: what follows is its text.
  let inText = false;
  // A table has no bold words at the start of its rows, but everything in one line.
  const bare = !paragraphs.some((paragraph) => !isTableHead(paragraph) && isStrong(paragraph.cells[0]?.pieces[0]));
  const begin = (): ParsedEntry => {
    current = { highlights: [], text: [] };
    entries.push(current);
    inText = false;
    return current;
  };
  for (const paragraph of paragraphs) {
    if (isTableHead(paragraph)) continue;
    if (paragraph.bullet) {
      (current ?? begin()).highlights.push(textOf(paragraph));
      inText = true;
      continue;
    }
    const { facts, cells } = takeFacts(paragraph.cells, key);
    const lead = cells[0]?.pieces[0];
    if (!lead) {
      // Nothing but dates and grades: of this entry, unless it has its own.
      Object.assign(!current || (facts.endDate && current.endDate) ? begin() : current, facts);
      continue;
    }
    const plain = lead.weight === 0;
    const startsAnew =
      current?.title === undefined
        ? !current || inText
        : isStrong(lead) ||
          (plain && inText && facts.endDate !== undefined) ||
          (bare && (!inText || !plain) && isFull(current));
    if (startsAnew || current?.title === undefined) {
      const entry = startsAnew || !current ? begin() : current;
      Object.assign(entry, facts);
      inText = fillHeader(entry, cells);
    } else if (!inText && current.organization === undefined && (lead.italic || isNames(cells))) {
      Object.assign(current, facts);
      addNames(
        current,
        cells.flatMap(({ pieces }) => pieces),
      );
    } else if (key === 'education' && current.organization === undefined && likenessToSchool(lead.text) > 0) {
      Object.assign(current, facts, { organization: lead.text });
    } else {
      Object.assign(current, current.endDate ? {} : facts);
      current.text.push(textOf({ cells, bullet: false }));
      inText = true;
    }
  }
  return entries;
}

/** The row of a table has ended. */
const isFull = ({ organization, endDate }: ParsedEntry) => organization !== undefined && endDate !== undefined;

const HEAD =
  /^(?:program(?:me)?|degree|institut(?:ion|e)|school|university|year|completion|c?gpa|grade|score|marks|board|%|[/ ])+$/i;
const isTableHead = ({ cells }: Paragraph) => cells.length > 2 && cells.every(({ text }) => HEAD.test(text));

/** Dates and grade that stand in a cell of their own or at the end of one, and the cells that are left. */
function takeFacts(cells: readonly Segment[], key: SectionKey | undefined) {
  const facts: Pick<ParsedEntry, 'startDate' | 'endDate' | 'grade'> = {};
  const left = cells.flatMap((cell) => {
    const found = facts.endDate ? undefined : datesIn(cell);
    if (found) {
      const { rest, ...dates } = found;
      Object.assign(facts, dates);
      return rest ? [rest] : [];
    }
    const grade = key === 'education' && !facts.grade ? gradeOf(cell.text) : undefined;
    if (!grade) return [cell];
    facts.grade = grade;
    return [];
  });
  return { facts, cells: left };
}

/** Dates that are all of a cell, or end it behind a separator or in brackets. */
function datesIn(cell: Segment): (Pick<ParsedEntry, 'startDate' | 'endDate'> & { rest?: Segment }) | undefined {
  const found = findDates(cell.text);
  if (!found) return undefined;
  const { index, length, ...dates } = found;
  const before = cell.text.slice(0, index);
  const behind = cell.text.slice(index + length);
  if (/[^\s)\].,|·]/.test(behind)) return undefined;
  if (/^[\s([]*$/.test(before)) return dates;
  // A year may be part of a name; a month or a range is not.
  const isTold = dates.startDate !== undefined || dates.endDate?.includes('-');
  if (!isTold && !/[([,|·–—]\s*$/.test(before)) return undefined;
  const text = before.replace(/[\s([,|·–—]+$/, '');
  const pieces: Piece[] = [];
  let taken = 0;
  for (const piece of cell.pieces) {
    const start = cell.text.indexOf(piece.text, taken);
    taken = start + piece.text.length;
    const kept = piece.text.slice(0, Math.max(0, text.length - start));
    if (kept) pieces.push({ ...piece, text: kept });
  }
  return { ...dates, rest: { text, pieces } };
}

/** A grade that is all that a cell holds. A number alone counts where it is no year. */
function gradeOf(text: string): Grade | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? undefined : parseGrade(text);
}

/** Short and without a full stop: names, and no sentence. */
function isNames(cells: readonly Segment[]): boolean {
  const text = cells.map((cell) => cell.text).join(' ');
  return text.split(' ').length <= 16 && !/[.;!?]$|:\s/.test(text);
}

/** Title, organisation and place in this order; behind a label, text. True when text follows on the same line. */
function fillHeader(entry: ParsedEntry, cells: readonly Segment[]): boolean {
  const [first] = cells;
  const label = first?.pieces[0]?.text ?? '';
  if (label.endsWith(':')) {
    entry.title = label.slice(0, -1);
    const text = cellsBehind(cells, label).join(' ');
    if (text) entry.text.push(text);
    return true;
  }
  addNames(
    entry,
    cells.flatMap(({ pieces }) => pieces),
  );
  return false;
}

function addNames(entry: ParsedEntry, pieces: readonly Piece[]): void {
  for (const piece of pieces) {
    const text = piece.text.replace(/^[\s,;·|–-]+|[\s,;·|]+$/g, '');
    if (text === '') continue;
    if (entry.title === undefined) entry.title = text;
    else if (entry.organization === undefined) entry.organization = text;
    else if (entry.location === undefined) entry.location = text;
    else entry.text.push(text);
  }
}

const SCHOOL = /\b(?:universi|institut|college|school|academy|polytechni|hochschule|école|escuela|iit|mit|eth)/iu;
const DEGREE =
  /\b(?:bachelor|master|doctor|diploma|degree|mba|matura|ph\.?\s?d|[bm]\.?\s?(?:sc|tech|eng|a|s|ed|com|phil)\b)/iu;

const likenessToSchool = (text = '') => Number(SCHOOL.test(text)) - Number(DEGREE.test(text));

/** In education the school is the organisation, whichever stands first. */
function schoolFirst({ title, organization, ...rest }: ParsedEntry): ParsedEntry {
  const school = likenessToSchool(title) > likenessToSchool(organization) ? title : (organization ?? undefined);
  const degree = school === title ? organization : title;
  return {
    ...(degree === undefined ? {} : { title: degree }),
    ...(school === undefined ? {} : { organization: school }),
    ...rest,
  };
}
