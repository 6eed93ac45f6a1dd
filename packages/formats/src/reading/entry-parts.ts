import { asciiDigits, doiUrl, formatGrade, parseGrade, safeUrl } from '@recto/schema';
import { splitItems, splitOutsideBrackets } from '../outline/item-lists.ts';
import type { SectionKind } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import type { DateReader } from './date-reader.ts';

/** An entry as it was read: names and facts, of which the kind of the section decides the fields. */
export interface EntryParts {
  title?: string;
  /** The names after the title, in order: employer and location, awarder and rank. */
  names: string[];
  /** What is in brackets after the employer or the organisation. */
  brackets?: string;
  /** What is after the first name and a comma: area, kind, rank. */
  second?: string;
  roles?: string;
  location?: string;
  dates?: string;
  grade?: string;
  url?: string;
  /** Inline Markdown of the paragraphs. */
  prose: string[];
  /** Texts after labels, by field. */
  labelled: Map<string, string>;
  links: { label?: string; url: string }[];
  /** Inline Markdown of the bullets. */
  bullets: string[];
  positions: EntryParts[];
}

export const emptyParts = (): EntryParts => ({
  names: [],
  prose: [],
  labelled: new Map(),
  links: [],
  bullets: [],
  positions: [],
});

/** How an entry is read. */
export interface EntryReading {
  locale: string;
  dates: DateReader;
}

export type Fields = Record<string, unknown>;

interface KindFields {
  title: string;
  /** The field of a title that has no other name beside it. @default title */
  alone?: string;
  /** The fields of the names after the title. */
  names: string[];
  prose?: string;
  brackets?: string;
  second?: string;
}

/** The kinds of sections whose entries have a title, and the fields of each. */
const KINDS: { [Kind in SectionKind]?: KindFields } = {
  work: {
    title: 'position',
    alone: 'name',
    names: ['name', 'location'],
    prose: 'summary',
    brackets: 'description',
    second: 'description',
  },
  volunteer: { title: 'position', alone: 'organization', names: ['organization', 'location'], prose: 'summary' },
  education: { title: 'institution', names: ['studyType', 'location'], prose: 'summary', second: 'area' },
  projects: { title: 'name', names: ['entity', 'location'], prose: 'description', brackets: 'type', second: 'type' },
  awards: { title: 'title', names: ['awarder', 'rank'], prose: 'summary', second: 'rank' },
  certificates: { title: 'name', names: ['issuer'] },
  publications: { title: 'name', names: ['publisher', 'kind'], prose: 'summary', second: 'kind' },
  references: { title: 'name', names: ['position'], prose: 'reference' },
};

const DATES: { [Kind in SectionKind]?: string } = { awards: 'date', certificates: 'date', publications: 'releaseDate' };

/** The fields of an entry of a kind. What the kind has no field for becomes a paragraph, so that no word is lost. */
export function entryOf(kind: SectionKind, parts: EntryParts, reading: EntryReading): Fields {
  const fields = KINDS[kind] ?? (KINDS.work as KindFields);
  const [first, ...others] = parts.names;
  const alone = fields.alone && first === undefined;
  const entry: Fields = {};
  set(entry, (alone ? fields.alone : fields.title) ?? fields.title, parts.title);
  const names = first === undefined ? [] : [first, ...others];
  for (const [index, name] of names.entries()) {
    const field = fields.names[index];
    if (field && name !== '') set(entry, field, name);
  }
  const rest = names.slice(fields.names.length);
  if (kind === 'education' && parts.second === undefined) divideDegree(entry);
  const second = parts.second !== undefined && fields.second === undefined ? [parts.second] : [];
  if (fields.second) set(entry, fields.second, parts.second);
  set(entry, 'location', parts.location);
  if (parts.brackets && fields.brackets) set(entry, fields.brackets, parts.brackets);
  if (parts.roles) entry.roles = splitItems(parts.roles, 'comma', reading.locale);
  if (parts.dates !== undefined) Object.assign(entry, rangeFields(kind, parts.dates, reading.dates));
  if (parts.grade !== undefined) Object.assign(entry, gradeFields(parts.grade, reading.locale));
  set(entry, 'url', parts.url);
  const prose = [...rest, ...second, ...parts.prose];
  if (prose.length > 0) set(entry, fields.prose ?? 'summary', prose.join('\n\n'));
  setLabelled(entry, parts.labelled, reading);
  // Without an address of its own, the title leads to the DOI.
  if (typeof entry.doi === 'string' && entry.url === doiUrl(entry.doi)) delete entry.url;
  if (parts.links.length > 0) entry.links = parts.links;
  if (parts.positions.length > 0) entry.positions = parts.positions.map((role) => positionOf(role, reading));
  if (parts.bullets.length > 0) entry.highlights = parts.bullets;
  return entry;
}

function positionOf(parts: EntryParts, reading: EntryReading): Fields {
  const { position, name, ...role } = entryOf('work', parts, reading);
  return { ...((position ?? name) === undefined ? {} : { position: position ?? name }), ...role };
}

function set(entry: Fields, field: string, value: string | undefined): void {
  if (value !== undefined && value.trim() !== '') entry[field] = value;
}

/** Study type and area, which a page joins with a comma. */
function divideDegree(entry: Fields): void {
  const degree = entry.studyType;
  if (typeof degree !== 'string') return;
  const [studyType = degree] = splitOutsideBrackets(degree, /,\s+|،\s+|、/);
  const area = degree.slice(degree.indexOf(studyType) + studyType.length).replace(/^\s*[,،、]\s*/, '');
  set(entry, 'studyType', studyType);
  set(entry, 'area', area);
}

/** Dates as the fields of an entry of a kind. */
export function rangeFields(kind: SectionKind, text: string, dates: DateReader): Fields {
  const range = dates.range(text);
  const field = DATES[kind];
  if (!range) return {};
  return field ? { [field]: range.endDate ?? range.startDate } : { ...range };
}

/**
 * A grade with its label, "CGPA: 9.08 / 10", as fields of an entry. A text that would be shown in another way as a grade
 * is a score: "3.70 / 4.0" keeps its zero.
 */
export function gradeFields(text: string, locale: string): Fields {
  const [, label = '', words = text] = /^([^:：]*?)\s?[:：]\s*(.*)$/.exec(text) ?? [];
  const kind = /^c?gpa$/i.test(label) ? `${label}: ` : '';
  const grade = parseGrade(
    kind +
      asciiDigits(words)
        .replaceAll('٫', '.')
        .replaceAll('٪', '%')
        .replace(/\p{Cf}/gu, ''),
  );
  const isShownSo = grade && plainLine(formatGrade(grade, { locale })) === plainLine(words);
  if (isShownSo && (grade.scale !== undefined || grade.kind !== undefined)) return { grade };
  return { score: kind + words };
}

const LISTS: Record<string, 'comma' | 'names'> = {
  courses: 'comma',
  keywords: 'comma',
  authors: 'comma',
  advisors: 'names',
};

function setLabelled(entry: Fields, labelled: ReadonlyMap<string, string>, { locale, dates }: EntryReading): void {
  for (const [field, text] of labelled) {
    const list = LISTS[field];
    if (list) entry[field] = splitItems(text, list, locale);
    else if (field === 'expires') set(entry, field, dates.range(text)?.endDate ?? text);
    else set(entry, field, text);
  }
}

/** Whether a text is an address that a browser opens. */
export const isAddress = (text: string) =>
  /^(?:https?:\/\/|mailto:|tel:)\S+$/i.test(text) && safeUrl(text) !== undefined;
