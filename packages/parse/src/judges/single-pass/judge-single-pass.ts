import type { ResumeDocument } from '@recto/schema';
import type { CheckOptions } from '../../contract/fields.ts';
import { type ParseIssue, parseIssue } from '../../contract/parse-issue.ts';
import { shownResume } from '../../contract/shown-resume.ts';
import type { TextItem } from '../text-items.ts';
import type { Block } from './blocks.ts';
import { type Expected, type ExpectedEntry, type ExpectedField, expectedOf, spaced, unspaced } from './expected.ts';
import { parseSinglePass, readAlone, type SinglePassEntry, type SinglePassResume } from './parse-single-pass.ts';

/**
 * Why no layout would help: the parser does not know the words (`words`), or those of the title beside an employer
 * (`title-words`), or those of the heading (`heading`); it drops spaces beside bold words and links (`inline-style`); it
 * takes two entries at the end of a page for one, and text at its foot for a part of the next page (`page`); and of a
 * field that takes two lines it reads one (`lines`).
 */
export type SinglePassLimit = 'words' | 'title-words' | 'heading' | 'inline-style' | 'page' | 'lines';

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
  const { titles, profile, work, education, projects, skills } = expected;
  const bullets = [...work, ...education, ...projects].flatMap((entry) => entry.bullets);
  const isBullet = (title: string) => bullets.some((bullet) => isBoldInPart(bullet) && bullet.text.includes(title));
  // A bold word in capitals that stands alone on a line is a title to the parser, and ends the section.
  const endsEarly = read.titles.some(isBullet);
  const section = (kind: Kind, words: RegExp) => ({ kind, endsEarly, limit: underHeading(titles[kind], words) });
  return [
    ...profileMisses(profile, read.profile),
    ...entryMisses(work, read.work, section('work', /work|experience|employment|history|job/i)),
    ...entryMisses(education, read.education, section('education', /education/i)),
    ...entryMisses(projects, read.projects, section('projects', /project/i)),
    ...skillMisses(skills, read.skills, underHeading(titles.skills, /skill/i)),
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

/** What is known of a section. */
interface SectionFacts {
  kind: Kind;
  endsEarly: boolean;
  limit: Miss['limit'];
}

/** Compares each entry with the one that was read in its place. */
function entryMisses(
  expected: readonly ExpectedEntry[],
  read: readonly SinglePassEntry[],
  section: SectionFacts,
): Miss[] {
  const places = aligned(expected, read);
  return expected.flatMap((entry, index) =>
    missesIn(entry, read[places[index] ?? -1]).map((miss) => ({ ...miss, limit: limitOf(miss, entry, read, section) })),
  );
}

/** For each entry the place of the one that was read for it: in order, and so that as many fields as possible are right. */
function aligned(expected: readonly ExpectedEntry[], read: readonly SinglePassEntry[]): (number | undefined)[] {
  interface Way {
    right: number;
    places: readonly (number | undefined)[];
  }
  const better = (one: Way, other: Way) => (other.right > one.right ? other : one);
  // The best way for the entries so far, by the number of entries that were read for them or skipped.
  let ways = Array.from({ length: read.length + 1 }, (): Way => ({ right: 0, places: [] }));
  for (const entry of expected) {
    const next: Way[] = [];
    for (const [end, without] of ways.entries()) {
      const skipped = { right: without.right, places: [...without.places, undefined] };
      const before = ways[end - 1];
      const candidate = read[end - 1];
      const right = candidate ? fieldsOf(entry).length - missesIn(entry, candidate).length : 0;
      const taken =
        before && right > 0 ? { right: before.right + right, places: [...before.places, end - 1] } : skipped;
      next.push(better(better(skipped, taken), next.at(-1) ?? skipped));
    }
    ways = next;
  }
  return [...(ways.at(-1)?.places ?? [])];
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
  entries: readonly SinglePassEntry[],
  { kind, endsEarly, limit }: SectionFacts,
): SinglePassLimit | undefined {
  if (limit) return limit;
  if (field.markdown !== undefined) {
    if (isBoldInPart(field) && isFused(field.text, read)) return 'inline-style';
  } else if (!isKnown(field, entry, kind)) return 'words';
  if (kind === 'work' && field === entry.name && entry.title && !isKnown(entry.title, entry, kind))
    return 'title-words';
  if (isFirstLine(read, field.text)) return 'lines';
  const around = entries.filter(({ block }) => textOf(block).includes(unspaced(field.text)));
  if (around.some(({ block }) => crossesPages(block))) return 'page';
  // In a section of one entry, a line that begins with bold words is the next entry to the parser.
  const isSplit = entries.some(({ block }) => block.startsBold) && entry.bullets.some(isBoldInPart);
  return isSplit || (endsEarly && around.length === 0) ? 'inline-style' : undefined;
}

/** Whether the parser knows what the field is if it is an item of its own. Employers and projects are known by their position. */
function isKnown(field: ExpectedField, entry: ExpectedEntry, kind: Kind): boolean {
  const alone = readAlone(field.text);
  if (field === entry.date) return field.isRight(alone.date);
  if (field === entry.grade) return field.isRight(alone.grade);
  if (field === entry.title) return field.isRight(kind === 'work' ? alone.title : alone.degree);
  return kind !== 'education' || field.isRight(alone.school);
}

/** A longer field takes two lines in many a column. Shorter ones should fit. */
const LONG = 60;

/** Whether what was read is the first of several lines: brackets and commas may differ in a table. */
function isFirstLine(read: string, text: string): boolean {
  if (text.length <= LONG) return false;
  const [one, other] = [read, text].map((each) => each.replace(/[^\p{L}\p{N}]/gu, ''));
  return Boolean(one && other && one !== other && other.startsWith(one));
}

/** Whether a bullet has words in another style, or links. */
const isBoldInPart = ({ markdown, text }: ExpectedField) => markdown !== undefined && spaced(markdown) !== text;

const textOf = ({ lines }: Block) => unspaced(lines.flatMap((line) => line.map(({ text }) => text)).join(''));

const crossesPages = ({ lines }: Block) =>
  new Set(lines.flat().flatMap(({ page, lastPage }) => [page, lastPage])).size > 1;
