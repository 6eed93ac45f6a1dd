import {
  bareUrl,
  degreeText,
  type EducationEntry,
  formatDateRange,
  type GradeData,
  gradeText,
  type Highlight,
  highlightText,
  parseGrade,
  phoneUrl,
  plainText,
  type ResumeDocument,
  separators,
  skillText,
} from '@recto/schema';
import { allDates, findDates } from '../resume/dates.ts';
import type { ParsedEntry } from '../resume/entries.ts';
import { sectionOf } from '../resume/heading-words.ts';
import type { ParsedResume, ParsedSection } from '../resume/parse-resume.ts';
import { normalText, withoutWideSpaces } from '../text/normal-text.ts';
import type { CheckOptions, Field, FieldGroup } from './fields.ts';
import { type ParseIssue, parseIssue } from './parse-issue.ts';

/** The correct result for one entry. */
interface ExpectedEntry {
  title?: Names;
  organization?: Names;
  dates?: Field;
  grade?: Field & { grade: GradeData };
  keywords?: Field[];
  highlights?: Field[];
}

interface Names {
  path: string;
  /** The correct texts; each is right. */
  texts: string[];
}

type Fields = Record<string, unknown>;

/** Compares a parsed résumé with the document. Returns an issue for each field that was parsed as something else. */
export function compareParsed(
  groups: readonly FieldGroup[],
  parsed: ParsedResume,
  resume: ResumeDocument,
  options: CheckOptions,
  // In plain text, headings are found by their words only, and names not at all.
  styled: boolean,
): ParseIssue[] {
  const { recto = {} } = resume.meta ?? {};
  const words = {
    locale: options.locale ?? recto.locale ?? 'en',
    dateFormat: options.dateFormat ?? recto.dateFormat,
    inRows: (options.layout ?? recto.layout)?.education === 'table',
  };
  const issues = compareHead(groups[0], parsed);
  const titled = groups.filter(({ title }) => title && (styled || sectionOf(title.text)));
  const places = placesOfSections(titled, parsed);
  for (const [index, group] of titled.entries()) {
    const title = group.title as Field;
    const place = places[index] ?? -1;
    const section = parsed.sections[place];
    if (!section) {
      const read = parsed.sections.map((other) => other.title).join(', ');
      issues.push(misread(title.path, title.text, read && `headings: ${read}`));
      continue;
    }
    const expected = group.entries.flatMap((entry, index) =>
      expectedEntries(group.kind, entry as Fields, `${group.path}[${index}]`, words),
    );
    const end = places.find((other) => other > place) ?? parsed.sections.length;
    const lines = parsed.sections.slice(place, end).flatMap((part) => part.lines);
    issues.push(...(styled ? compareEntries(expected, section) : compareDates(expected, lines)));
  }
  return issues;
}

/** The index of each section in the parsed résumé; -1 if it was not found. */
function placesOfSections(groups: readonly FieldGroup[], { sections }: ParsedResume): number[] {
  let next = 0;
  return groups.map(({ title }) => {
    const place = sections.findIndex((section, index) => index >= next && isSame(section.title, title?.text ?? ''));
    if (place >= 0) next = place + 1;
    return place;
  });
}

const misread = (path: string, expected: string, read?: string) => parseIssue('misread', path, expected, read);

const fold = (text: string) => withoutWideSpaces(normalText(text).folded);
const isSame = (one: string | undefined, other: string) => one !== undefined && fold(one) === fold(other);

/** A name may be followed by a location or a description: "OS DAV Public School, Kaithal". */
const isRead = (read: string | undefined, { texts }: Names) =>
  texts.some(
    (text) => isSame(read, text) || [' (', ', '].some((mark) => fold(read ?? '').startsWith(fold(text) + mark)),
  );

const bareLink = (link: string) => bareUrl(fold(link).replace(/^www\./, ''));

function compareHead(head: FieldGroup | undefined, { name, email, phone, links }: ParsedResume): ParseIssue[] {
  return (head?.blocks.flat(2) ?? []).flatMap(({ path, text }): ParseIssue[] => {
    const issue = (read: string | undefined) => [misread(path, text, read)];
    if (path === 'basics.name') return isSame(name, text) ? [] : issue(name);
    if (path === 'basics.email') return isSame(email, text) ? [] : issue(email);
    if (path === 'basics.phone') return phoneUrl(phone ?? '') === phoneUrl(text) ? [] : issue(phone);
    if (!/\.url$/.test(path) || !/^[^\s:]+\.[^\s:]+$/.test(text)) return [];
    return links.some((link) => bareLink(link) === bareLink(text)) ? [] : issue(links.join(', '));
  });
}

/** The correct results for an entry. A job with several roles is one entry, and one more for each role. */
function expectedEntries(
  kind: string,
  entry: Fields,
  path: string,
  words: { locale: string; dateFormat: string | undefined; inRows: boolean },
): ExpectedEntry[] {
  const text = (name: string) =>
    typeof entry[name] === 'string' && entry[name].trim() !== '' ? entry[name] : undefined;
  const names = (name: string): Names | undefined => {
    const value = text(name);
    return value === undefined ? undefined : { path: `${path}.${name}`, texts: [value] };
  };
  const range = (fields: Fields, at: string, name: string): Pick<ExpectedEntry, 'dates'> => {
    const shown = formatDateRange(fields, words);
    // A text instead of a date is not parsed as one.
    return findDates(shown) ? { dates: { path: `${at}.${name}`, text: shown } } : {};
  };
  // The table of degrees has only the end.
  const shown = kind === 'education' && words.inRows && entry.endDate ? { endDate: entry.endDate } : entry;
  const dates = range(shown, path, shown.startDate ? 'startDate' : 'endDate');
  const both = (title: Names | undefined, organization: Names | undefined): ExpectedEntry =>
    title ? { title, ...(organization ? { organization } : {}) } : organization ? { title: organization } : {};
  const highlights = ((entry.highlights ?? []) as Highlight[]).map((item, index) => ({
    path: `${path}.highlights[${index}]`,
    text: plainText(highlightText(item)),
  }));
  switch (kind) {
    case 'work': {
      const roles = (entry.positions as Fields[] | undefined) ?? [];
      return [
        { ...both(names('position'), names('name')), ...dates, highlights },
        ...roles.flatMap((role, index) => expectedEntries('work', role, `${path}.positions[${index}]`, words)),
      ];
    }
    case 'volunteer':
      return [{ ...both(names('position'), names('organization')), ...dates, highlights }];
    case 'education': {
      const degree = [text('studyType'), text('area')].filter((part) => part !== undefined);
      const score = gradeText(entry as EducationEntry, words.locale);
      const grade = score === undefined ? undefined : parseGrade(score);
      return [
        {
          ...(names('institution') ? { organization: names('institution') as Names } : {}),
          ...(degree.length > 0
            ? {
                title: {
                  path: `${path}.${text('studyType') ? 'studyType' : 'area'}`,
                  texts: [degree.join(separators(words.locale).comma), degreeText(entry, words.locale) ?? ''],
                },
              }
            : {}),
          ...(score && grade
            ? { grade: { path: `${path}.${(entry as EducationEntry).grade ? 'grade' : 'score'}`, text: score, grade } }
            : {}),
          ...dates,
          highlights,
        },
      ];
    }
    case 'projects':
      return [{ ...both(names('name'), undefined), ...dates, highlights }];
    case 'publications':
      return [
        {
          ...both(names('name'), undefined),
          ...range({ endDate: entry.releaseDate }, path, 'releaseDate'),
          highlights,
        },
      ];
    case 'awards':
      return [{ ...both(names('title'), undefined), ...range({ endDate: entry.date }, path, 'date') }];
    case 'certificates':
      return [{ ...both(names('name'), names('issuer')), ...range({ endDate: entry.date }, path, 'date') }];
    case 'references':
      return [both(names('name'), undefined)];
    case 'skills': {
      const name = names('name');
      const keywords = (entry.keywords as string[] | undefined) ?? [];
      return [
        {
          ...(name ? { title: { ...name, texts: [skillText(entry) ?? ''] } } : {}),
          keywords: keywords.map((keyword, index) => ({ path: `${path}.keywords[${index}]`, text: keyword })),
        },
      ];
    }
    default:
      return [];
  }
}

function compareEntries(expected: readonly ExpectedEntry[], { entries, key }: ParsedSection): ParseIssue[] {
  const issues: ParseIssue[] = [];
  let next = 0;
  for (const [index, entry] of expected.entries()) {
    if (entry.keywords && key !== 'skills') continue;
    const title = entry.title ?? entry.organization;
    if (!title) continue;
    const isSameEntry = (read: ParsedEntry) =>
      (entry.title && isRead(read.title, entry.title)) ||
      (entry.organization && isRead(read.organization, entry.organization));
    const place = entries.findIndex((read, at) => at >= next && isSameEntry(read));
    const read = entries[place];
    if (!read) {
      const instead = entries[next] ?? entries[index];
      issues.push(misread(title.path, title.texts[0] as string, instead?.title));
      continue;
    }
    next = place + 1;
    issues.push(...compareEntry(entry, read));
  }
  return issues;
}

function compareEntry(entry: ExpectedEntry, read: ParsedEntry): ParseIssue[] {
  const issues: ParseIssue[] = [];
  const add = (path: string, expected: string, instead: string | undefined) =>
    issues.push(misread(path, expected, instead));
  for (const slot of ['title', 'organization'] as const) {
    const names = entry[slot];
    if (names && !isRead(read[slot], names)) add(names.path, names.texts[0] as string, read[slot]);
  }
  if (entry.dates) {
    const { startDate, endDate } = findDates(entry.dates.text) ?? {};
    if (startDate !== read.startDate || endDate !== read.endDate) {
      add(entry.dates.path, entry.dates.text, [read.startDate, read.endDate].filter(Boolean).join(' – '));
    }
  }
  if (entry.grade) {
    const { grade, text, path } = entry.grade;
    const isGrade = read.grade?.value === grade.value && read.grade.scale === grade.scale;
    if (!isGrade) add(path, text, read.grade && JSON.stringify(read.grade));
  }
  for (const { path, text } of entry.highlights ?? []) {
    if (text.trim() !== '' && !read.highlights.some((bullet) => isSame(bullet, text))) add(path, text, undefined);
  }
  for (const { path, text } of entry.keywords ?? []) {
    // Every parser splits an item that contains a separator.
    if (/[,;|•]/.test(text)) continue;
    if (!read.keywords?.some((keyword) => isSame(keyword, text))) add(path, text, read.keywords?.join(' | '));
  }
  return issues;
}

/** Compares only dates: plain text has nothing to tell names apart. */
function compareDates(expected: readonly ExpectedEntry[], lines: readonly string[]): ParseIssue[] {
  const keysOf = (text: string) => allDates(text).map(({ startDate, endDate }) => `${startDate} ${endDate}`);
  // A range may break after its dash.
  const read = keysOf(lines.join('\n').replace(/([–—])\n/g, '$1 '));
  return expected.flatMap(({ dates }) => {
    const [key] = dates ? keysOf(dates.text) : [];
    if (!dates || !key) return [];
    const at = read.indexOf(key);
    if (at >= 0) read.splice(at, 1);
    return at >= 0 ? [] : [misread(dates.path, dates.text)];
  });
}
