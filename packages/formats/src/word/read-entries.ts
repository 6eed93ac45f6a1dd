import { type Course, doiUrl } from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';
import type { DateReader } from '../reading/date-reader.ts';
import { type Fields, gradeFields, rangeFields } from '../reading/entry-parts.ts';
import { EMPLOYER_BOOKMARK } from './field-styles.ts';
import type { WordParagraph } from './read-paragraphs.ts';
import { type FieldText, fieldTexts, proseOf, wordsOf } from './run-groups.ts';

export interface EntryReading {
  kind: SectionKind;
  locale: string;
  dates: DateReader;
}

const LISTS = new Set(['roles', 'keywords', 'courses', 'authors', 'advisors']);
/** Fields whose link is the address of the entry. */
const LINKED = new Set(['name', 'title', 'position', 'organization', 'institution']);
const PROSE: { [field: string]: string } = { 'project description': 'description' };
/** Paragraphs of lines, whose text without a field is prose of the entry. */
const DEFAULT_PROSE: { [Kind in SectionKind]?: string } = { projects: 'description', references: 'reference' };

/** The entries of a section: one begins at a heading, at an award, and at the row of a table. */
export function readEntries(paragraphs: readonly WordParagraph[], reading: EntryReading): Fields[] {
  const entries: Fields[] = [];
  let entry: Fields | undefined;
  let position: Fields | undefined;
  let row: number | undefined;
  const begin = (): Fields => {
    const fresh: Fields = {};
    entries.push(fresh);
    position = undefined;
    entry = fresh;
    return fresh;
  };
  for (const paragraph of paragraphs) {
    const { heading, field, bookmarks } = paragraph;
    const isPosition = heading === 3 && entry !== undefined;
    if (bookmarks.some((name) => name.startsWith(EMPLOYER_BOOKMARK))) position = undefined;
    if (isPosition) {
      position = {};
      const positions = (entry?.positions ?? []) as Fields[];
      positions.push(position);
      Object.assign(entry as Fields, { positions });
    } else if (!entry || heading === 2 || field === 'award' || (paragraph.row !== undefined && paragraph.row !== row)) {
      begin();
    }
    row = paragraph.row;
    readParagraph((position ?? entry) as Fields, paragraph, reading);
  }
  return entries.map((one) => finished(one)).filter((one) => Object.keys(one).length > 0);
}

function readParagraph(entry: Fields, paragraph: WordParagraph, reading: EntryReading): void {
  const { field, listed, heading, runs } = paragraph;
  for (const text of fieldTexts(runs)) setField(entry, text, reading);
  if (heading !== undefined) {
    if (fieldTexts(runs).length === 0 && wordsOf(paragraph) !== '') entry[titleOf(reading.kind)] = wordsOf(paragraph);
    return;
  }
  const source = proseOf(runs);
  if (source === '') return;
  if (field === 'highlights continued') appendTo(entry, 'highlights', source);
  else if (field === 'highlights' || (listed && field === undefined)) push(entry, 'highlights', source);
  else addProse(entry, proseField(field, reading.kind), source);
}

/** The field of the prose of a paragraph. A paragraph that was written by hand belongs to the summary. */
function proseField(field: string | undefined, kind: SectionKind): string {
  const name = field && (PROSE[field] ?? field);
  return name && ['summary', 'description', 'thesis', 'reference'].includes(name)
    ? name
    : (DEFAULT_PROSE[kind] ?? 'summary');
}

const TITLES: { [Kind in SectionKind]?: string } = {
  work: 'position',
  volunteer: 'position',
  education: 'institution',
  awards: 'title',
};
const titleOf = (kind: SectionKind) => TITLES[kind] ?? 'name';

function setField(entry: Fields, { field, text, url }: FieldText, { kind, locale, dates }: EntryReading): void {
  if (LINKED.has(field) && url !== undefined) entry.url = url;
  if (field === 'dates') Object.assign(entry, rangeFields(kind, text, dates));
  else if (field === 'grade') Object.assign(entry, gradeFields(text, locale));
  else if (field === 'cgpa' || field === 'gpa')
    Object.assign(entry, gradeFields(`${field.toUpperCase()}: ${text}`, locale));
  else if (field === 'expires') entry.expires = dates.range(text)?.endDate ?? text;
  else if (field === 'links') push(entry, 'links', linkOf(text, url));
  else if (LISTS.has(field)) push(entry, field, text);
  else if (entry[field] === undefined) entry[field] = text;
}

/** A link; one whose words are its address has no label. */
function linkOf(text: string, url: string | undefined): Fields {
  const address = url ?? text;
  return text === address.replace(/^https?:\/\//, '') ? { url: address } : { label: text, url: address };
}

function push(entry: Fields, field: string, value: unknown): void {
  entry[field] = [...((entry[field] as unknown[]) ?? []), value];
}

function addProse(entry: Fields, field: string, source: string): void {
  entry[field] = entry[field] === undefined ? source : `${entry[field]}\n\n${source}`;
}

/** Adds a paragraph to the last bullet. */
function appendTo(entry: Fields, field: string, source: string): void {
  const items = (entry[field] as string[] | undefined) ?? [];
  entry[field] = [...items.slice(0, -1), [items.at(-1), source].filter(Boolean).join('\n\n')];
}

/** Without an address of its own, the title of a publication leads to its DOI. */
function finished(entry: Fields): Fields {
  const { url, ...rest } = entry;
  return typeof entry.doi === 'string' && url === doiUrl(entry.doi) ? rest : entry;
}

/** The entries of rows: skills, interests, areas with their courses. */
export function readRows(paragraphs: readonly WordParagraph[], kind: SectionKind): Fields[] {
  const rows: Fields[] = [];
  let row: number | undefined;
  for (const { runs, row: number } of paragraphs) {
    const texts = fieldTexts(runs);
    const isFirstCell = number === undefined || number !== row;
    row = number;
    const isLabel = (field: string) => field === 'area' || (kind !== 'coursework' && field === 'name');
    // A second row of boxes goes on with the courses of the area above it.
    const isContinued = number !== undefined && (!isFirstCell || !texts.some(({ field }) => isLabel(field)));
    if (!isContinued || rows.length === 0) rows.push({});
    const entry = rows.at(-1) as Fields;
    if (kind === 'coursework') readCourses(entry, texts);
    else {
      for (const { field, text } of texts) {
        if (field === 'keywords') push(entry, field, text);
        else entry[field] = text;
      }
    }
  }
  return rows.filter((one) => Object.keys(one).length > 0);
}

/** The fields of a course, in the order in which they are shown. */
const COURSE = ['code', 'name', 'grade', 'credits'];

function readCourses(entry: Fields, texts: readonly FieldText[]): void {
  let place = -1;
  for (const { field, text, url } of texts) {
    const next = COURSE.indexOf(field);
    if (field === 'area') entry.area = text;
    else if (field === 'courses') push(entry, 'courses', text);
    else if (next >= 0) {
      // A field that does not come after the last one belongs to another course.
      if (next <= place || place < 0) push(entry, 'courses', {});
      const course = (entry.courses as Course[]).at(-1) as unknown as Fields;
      course[field] = field === 'credits' ? Number(text) : text;
      if (url !== undefined) course.url = url;
    }
    place = next;
  }
}
