import type { ResumeDocument } from '@recto/schema';
import type { CheckOptions } from '../../contract/fields.ts';
import { type ParseIssue, parseIssue } from '../../contract/parse-issue.ts';
import { shownResume } from '../../contract/shown-resume.ts';
import type { TextItem } from '../text-items.ts';
import { type Expected, type ExpectedEntry, type ExpectedField, expectedOf, spaced, unspaced } from './expected.ts';
import { parseSinglePass, readAlone, type SinglePassEntry, type SinglePassResume } from './parse-single-pass.ts';

/**
 * Why no layout would help: the parser does not know the words (`words`), or those of the title beside an employer
 * (`title-words`), or those of the heading (`heading`); it drops spaces beside bold words and links (`inline-style`); it
 * takes two entries at the end of a page for one, and text at its foot for a part of the next page (`page`).
 */
export type SinglePassLimit = 'words' | 'title-words' | 'heading' | 'inline-style' | 'page';

/** A field that the judge does not read as the document has it. */
export interface SinglePassIssue extends ParseIssue {
  /** Absent if the layout is at fault. */
  limit?: SinglePassLimit;
}

/** What a parser of the single-pass kind reads. */
export interface SinglePassReport {
  /** Whether every miss has a limit of the parser as its reason, and none the layout. */
  complete: boolean;
  /** Number of fields that it looks for: name, email, phone, and those of jobs, degrees, projects and skills. */
  fields: number;
  issues: SinglePassIssue[];
}

interface Miss {
  field: ExpectedField;
  read: string;
  limit?: SinglePassLimit | undefined;
}

/**
 * Parses text items as the open parsers of the single-pass kind do, and compares the result with the document.
 *
 * @param resume the document that is shown, after `forAudience`
 */
export function judgeSinglePass(
  source: ResumeDocument,
  items: readonly TextItem[],
  options: CheckOptions,
): SinglePassReport {
  const resume = shownResume(source, options);
  const { recto = {} } = resume.meta ?? {};
  const formats = {
    locale: options.locale ?? recto.locale ?? 'en',
    dateFormat: recto.dateFormat,
  };
  const expected = expectedOf(shownOf(resume, options), formats, recto.titles ?? {});
  const misses = missesOf(expected, parseSinglePass(items));
  const issues = misses.map(({ field: { path, text }, read, limit }) => ({
    ...parseIssue('misread', path, text, read || undefined),
    ...(limit ? { limit } : {}),
  }));
  return { complete: issues.every(({ limit }) => limit), fields: countOf(expected), issues };
}

/** The document without hidden sections. */
function shownOf(resume: ResumeDocument, options: CheckOptions): ResumeDocument {
  const hidden = new Set(options.hidden ?? resume.meta?.recto?.hidden);
  return Object.fromEntries(Object.entries(resume).filter(([key]) => !hidden.has(key)));
}

const fieldsOf = ({ name, title, date, grade, bullets }: ExpectedEntry) =>
  [name, title, date, grade, ...bullets].filter((each) => each !== undefined);

function countOf({ profile, work, education, projects, skills }: Expected): number {
  const entries = [...work, ...education, ...projects].flatMap(fieldsOf);
  return Object.values(profile).filter(Boolean).length + entries.length + skills.length;
}

function missesOf(expected: Expected, read: SinglePassResume): Miss[] {
  const { titles } = expected;
  return [
    ...profileMisses(expected.profile, read.profile),
    ...entryMisses(
      expected.work,
      read.work,
      'work',
      underHeading(titles.work, /work|experience|employment|history|job/i),
    ),
    ...entryMisses(expected.education, read.education, 'education', underHeading(titles.education, /education/i)),
    ...entryMisses(expected.projects, read.projects, 'projects', underHeading(titles.projects, /project/i)),
    ...skillMisses(expected.skills, read.skills, underHeading(titles.skills, /skill/i)),
  ];
}

/** The limit of all fields under a heading without the words that the parser knows. */
const underHeading = (title: string, words: RegExp): SinglePassLimit | undefined =>
  words.test(title) ? undefined : 'heading';

function profileMisses(expected: Expected['profile'], read: SinglePassResume['profile']): Miss[] {
  return (['name', 'email', 'phone'] as const).flatMap((key) => {
    const field = expected[key];
    if (!field || field.isRight(read[key])) return [];
    return [{ field, read: read[key], limit: field.isRight(readAlone(field.text)[key]) ? undefined : 'words' }];
  });
}

function skillMisses(expected: readonly ExpectedField[], read: readonly string[], limit: Miss['limit']): Miss[] {
  const text = read.join(' ');
  return expected.flatMap((field) => (field.isRight(text) ? [] : [{ field, read: '', limit }]));
}

type Kind = 'work' | 'education' | 'projects';

/** Compares each entry with that which has the most of its fields, not before the entry of the one before. */
function entryMisses(
  expected: readonly ExpectedEntry[],
  read: readonly SinglePassEntry[],
  kind: Kind,
  limit: Miss['limit'],
): Miss[] {
  let next = 0;
  return expected.flatMap((entry) => {
    const rights = read.map((each, index) =>
      index < next ? 0 : fieldsOf(entry).length - missesIn(entry, each).length,
    );
    const most = Math.max(0, ...rights);
    const place = most > 0 ? rights.indexOf(most) : next;
    if (most > 0) next = place + 1;
    const misses = missesIn(entry, read[place]);
    return misses.map((miss) => ({ ...miss, limit: limit ?? limitOf(miss, entry, read, kind) }));
  });
}

function missesIn(entry: ExpectedEntry, read: SinglePassEntry | undefined): Miss[] {
  const named = (['name', 'title', 'date', 'grade'] as const).flatMap((key): Miss[] => {
    const field = entry[key];
    const text = read?.[key] ?? '';
    return !field || field.isRight(text) ? [] : [{ field, read: text }];
  });
  const bullets = entry.bullets.flatMap((field): Miss[] => {
    if (read?.bullets.some(field.isRight)) return [];
    return [{ field, read: read?.bullets.find((bullet) => isFused(field.text, bullet)) ?? '' }];
  });
  return [...named, ...bullets];
}

const isFused = (text: string, read: string) => unspaced(text) === unspaced(read);

function limitOf(
  { field, read }: Miss,
  entry: ExpectedEntry,
  blocks: readonly SinglePassEntry[],
  kind: Kind,
): SinglePassLimit | undefined {
  if (field.markdown !== undefined) {
    if (spaced(field.markdown) !== field.text && isFused(field.text, read)) return 'inline-style';
  } else if (!isKnown(field, entry, kind)) return 'words';
  if (kind === 'work' && field === entry.name && entry.title && !isKnown(entry.title, entry, kind))
    return 'title-words';
  return blocks.some((block) => crossesPages(block, field)) ? 'page' : undefined;
}

/** Whether the parser knows what the field is if it is an item of its own. Employers and projects are known by their position. */
function isKnown(field: ExpectedField, entry: ExpectedEntry, kind: Kind): boolean {
  const alone = readAlone(field.text);
  if (field === entry.date) return field.isRight(alone.date);
  if (field === entry.grade) return field.isRight(alone.grade);
  if (field === entry.title) return field.isRight(kind === 'work' ? alone.title : alone.degree);
  return kind !== 'education' || field.isRight(alone.school);
}

/** Whether a field is in an entry, as it was read, that reaches over the end of a page. */
function crossesPages({ lines }: SinglePassEntry, field: ExpectedField): boolean {
  const items = lines.flat();
  const pages = new Set(items.map(({ page }) => page));
  return pages.size > 1 && unspaced(items.map(({ text }) => text).join('')).includes(unspaced(field.text));
}
