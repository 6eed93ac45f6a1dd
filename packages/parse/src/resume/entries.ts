import { type GradeData, type Labels, labels, locales, parseGrade, type SectionKey } from '@recto/schema';
import type { Line, Piece, Segment } from '../text/lines.ts';
import { BULLET, type Paragraph, paragraphsOf } from '../text/paragraphs.ts';
import { findDates } from './dates.ts';
import { hadNoRoomAbove, isNextLine, type LineGrid, lineGridOf } from './header-lines.ts';
import type { TextStyle } from './sections.ts';

/** An entry as it was parsed. Dates are ISO years or year-months. Fields that were not found are absent. */
export interface ParsedEntry {
  /** Role, degree, project, group of skills. */
  title?: string;
  /** Employer, school, publisher. */
  organization?: string;
  location?: string;
  startDate?: string;
  /** `present` for an open end. */
  endDate?: string;
  grade?: GradeData;
  /** Items of a list, such as skills. */
  keywords?: string[];
  /** Paragraphs that start with a bullet. */
  highlights: string[];
  /** Other paragraphs. */
  text: string[];
}

const LISTS = new Set<SectionKey | undefined>(['skills', 'languages', 'interests', 'coursework']);

/** Parses the entries of a section from its lines. */
export function entriesOf(lines: readonly Line[], key: SectionKey | undefined, body: TextStyle): ParsedEntry[] {
  const paragraphs = paragraphsOf(lines);
  if (key === 'summary') return [{ text: paragraphs.map(textOf), highlights: [] }];
  const isStrong = (piece: Piece | undefined) => body.weight > 0 && piece !== undefined && piece.weight > body.weight;
  if (LISTS.has(key)) return listsOf(paragraphs, isStrong);
  return datedEntries(paragraphs, { key, isStrong, grid: lineGridOf(lines) }).map((entry) =>
    key === 'education' ? schoolFirst(entry) : entry,
  );
}

const textOf = ({ cells }: Pick<Paragraph, 'cells'>) =>
  cells
    .map(({ text }) => text)
    .join(' ')
    .replace(BULLET, '');

type IsStrong = (piece: Piece | undefined) => boolean;

/** Lists with labels: a label is bold or ends with a colon, and its items follow. */
function listsOf(paragraphs: readonly Paragraph[], isStrong: IsStrong): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  for (const paragraph of paragraphs) {
    const [first] = paragraph.cells;
    const bold = isStrong(first?.pieces[0]) ? first?.pieces[0]?.text : undefined;
    const text = textOf(paragraph);
    const label = bold ?? /^[^:：;,]{1,40}(?=:\s|：)/u.exec(text)?.[0];
    const rest = label === undefined ? paragraph.cells.map((cell) => cell.text) : cellsAfter(paragraph.cells, label);
    const items = rest.flatMap((cell) => itemsOf(cell.replace(BULLET, '')));
    const last = entries.at(-1);
    if (label !== undefined)
      entries.push({ title: label.replace(/\s*[:：]$/, ''), keywords: items, highlights: [], text: [] });
    else if (last) last.keywords?.push(...items);
    else entries.push({ keywords: items, highlights: [], text: [] });
  }
  return entries;
}

const cellsAfter = (cells: readonly Segment[], label: string) =>
  cells
    .map(({ text }, index) => (index === 0 ? text.slice(label.length).replace(/^\s*[:：]?\s*/, '') : text))
    .filter(Boolean);

/** Splits a list at its separators, not in brackets. Commas separate only if there is no other separator. */
function itemsOf(text: string): string[] {
  const separator = /[;•|]/.test(text) ? /\s*[;•|]\s*(?![^()]{0,200}\))/ : /\s*[,、،]\s*(?![^()]{0,200}\))/;
  return text.split(separator).filter(Boolean);
}

/** What entries with a header are read by. */
interface HeaderStyle {
  key: SectionKey | undefined;
  isStrong: IsStrong;
  grid: LineGrid;
}

/** Entries with a header of names and dates. A header starts with bold text, or contains a date. */
function datedEntries(paragraphs: readonly Paragraph[], { key, isStrong, grid }: HeaderStyle): ParsedEntry[] {
  const entries: ParsedEntry[] = [];
  let current: ParsedEntry | undefined;
  // Whether the header of the entry has ended, so that its text follows.
  let inText = false;
  // The rows of a table do not start with bold text, but have all fields on one line.
  const bare = !paragraphs.some((paragraph) => !isTableHeader(paragraph) && isStrong(paragraph.cells[0]?.pieces[0]));
  const startEntry = (): ParsedEntry => {
    current = { highlights: [], text: [] };
    entries.push(current);
    inText = false;
    return current;
  };
  for (const [index, paragraph] of paragraphs.entries()) {
    if (isTableHeader(paragraph)) continue;
    if (paragraph.bullet) {
      (current ?? startEntry()).highlights.push(textOf(paragraph));
      inText = true;
      continue;
    }
    const { facts, cells } = takeFacts(paragraph.cells, key);
    const lead = cells[0]?.pieces[0];
    if (!lead) {
      // Only dates and a grade: they belong to the current entry, unless it has its own.
      Object.assign(!current || (facts.endDate && current.endDate) ? startEntry() : current, facts);
      continue;
    }
    const plain = lead.weight === 0;
    const above = paragraphs[index - 1]?.last;
    const { first } = paragraph;
    const isClose = above !== undefined && isNextLine(first, above, grid);
    // A header that is too long for one line: its dates are known, or had no room either, and the organization follows.
    const isRest =
      !inText &&
      current !== undefined &&
      !current.organization &&
      (current.endDate === undefined
        ? isClose && hadNoRoomAbove(first, above, grid)
        : facts.endDate === undefined && !/[:：]$/.test(lead.text));
    // The organization, or the place and the dates on a line of their own.
    const continuesHeader = (entry: ParsedEntry) =>
      entry.organization === undefined
        ? lead.italic || isNames(cells)
        : isClose && isDated(facts) && !isDated(entry) && entry.location === undefined && isNames(cells);
    const startsEntry =
      current?.title === undefined
        ? !current || inText
        : (isStrong(lead) && !isRest) ||
          (plain && inText && facts.endDate !== undefined) ||
          (bare && (!inText || !plain) && isFull(current) && paragraph.cells.length > 1);
    if (startsEntry || current?.title === undefined) {
      const entry = startsEntry || !current ? startEntry() : current;
      Object.assign(entry, facts);
      inText = fillHeader(entry, cells);
    } else if (!inText && (isRest || continuesHeader(current))) {
      Object.assign(current, facts);
      addNames(
        current,
        cells.flatMap(({ pieces }) => pieces),
      );
    } else if (key === 'education' && current.organization === undefined && schoolScore(lead.text) > 0) {
      Object.assign(current, facts, { organization: lead.text });
    } else {
      Object.assign(current, current.endDate ? {} : facts);
      current.text.push(textOf({ cells }));
      inText = true;
    }
  }
  return entries;
}

const isDated = ({ endDate }: Pick<ParsedEntry, 'endDate'>) => endDate !== undefined;

/** Whether a row of a table is complete. */
const isFull = ({ organization, endDate }: ParsedEntry) => organization !== undefined && endDate !== undefined;

const TABLE_HEADER =
  /^(?:program(?:me)?|degree|institut(?:ion|e)|school|university|year|completion|c?gpa|grade|score|marks|board|%|[/ ])+$/i;
const isTableHeader = ({ cells }: Paragraph) =>
  cells.length > 2 && cells.every(({ text }) => TABLE_HEADER.test(text) || tableHeaders().has(text.toLowerCase()));

/** Keys of the words that head the columns of degrees and courses. */
const COLUMNS = ['program', 'institution', 'grade', 'completion', 'area', 'course', 'courses', 'credits'] as const;

let headers: ReadonlySet<string> | undefined;

/** The heads of columns in every locale. */
function tableHeaders(): ReadonlySet<string> {
  const wordsOf = (words: Labels) => COLUMNS.map((key) => words[key].toLowerCase());
  headers ??= new Set(locales.flatMap((locale) => wordsOf(labels(locale))));
  return headers;
}

/** Takes dates and a grade from the cells, and returns them with the other cells. */
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

/** Dates that are a whole cell, or the end of a cell after a separator or in brackets. */
function datesIn(cell: Segment): (Pick<ParsedEntry, 'startDate' | 'endDate'> & { rest?: Segment }) | undefined {
  const found = findDates(cell.text);
  if (!found) return undefined;
  const { index, length, ...dates } = found;
  const before = cell.text.slice(0, index);
  const after = cell.text.slice(index + length);
  if (/[^\s)\].,|·]/.test(after)) return undefined;
  if (/^[\s([]*$/.test(before)) return dates;
  // A year may be part of a name; a month or a range is not.
  const isClear = dates.startDate !== undefined || dates.endDate?.includes('-');
  if (!isClear && !/[([,|·–—]\s*$/.test(before)) return undefined;
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

/** The grade of a cell that contains nothing else. A year is not a grade. */
function gradeOf(text: string): GradeData | undefined {
  return /^(?:19|20)\d\d$/.test(text) ? undefined : parseGrade(text);
}

/** Whether cells are names and not a sentence: short, and without a full stop. */
function isNames(cells: readonly Segment[]): boolean {
  const text = cells.map((cell) => cell.text).join(' ');
  return text.split(' ').length <= 16 && !/[.;!?]$|:\s/.test(text);
}

/** Reads title, organization and location, in this order. Returns whether a label was found, which text follows. */
function fillHeader(entry: ParsedEntry, cells: readonly Segment[]): boolean {
  const [first] = cells;
  const label = first?.pieces[0]?.text ?? '';
  if (/[:：]$/.test(label)) {
    entry.title = label.slice(0, -1);
    const text = cellsAfter(cells, label).join(' ');
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

/** The same in languages whose words have no border that every program finds. */
const OTHER_SCHOOL =
  /大学|大學|学院|學院|学校|學校|高専|研究院|대학|학교|جامعة|كلية|معهد|مدرسة|دانشگاه|دانشکده|אוניברסיט|מכללה|טכניון|विश्वविद्यालय|संस्थान|महाविद्यालय|বিশ্ববিদ্যালয়|பல்கலைக்கழக/u;
const OTHER_DEGREE =
  /学士|學士|修士|硕士|碩士|博士|학사|석사|박사|بكالوريوس|ماجستير|دكتوراه|کارشناسی|دکتری|תואר|स्नातक|எஸ்சி/u;

const schoolScore = (text = '') =>
  Number(SCHOOL.test(text) || OTHER_SCHOOL.test(text)) - Number(DEGREE.test(text) || OTHER_DEGREE.test(text));

/** In education, the school is the organization, even if it comes first. */
function schoolFirst({ title, organization, ...rest }: ParsedEntry): ParsedEntry {
  const school = schoolScore(title) > schoolScore(organization) ? title : (organization ?? undefined);
  const degree = school === title ? organization : title;
  return {
    ...(degree === undefined ? {} : { title: degree }),
    ...(school === undefined ? {} : { organization: school }),
    ...rest,
  };
}
