import type { Basics, PaperName, PaperSize, Profile, ResumeDocument, SectionKey } from '@recto/schema';
import { countryCode, sectionKeys } from '@recto/schema';
import type { SectionKind } from '../outline/outline.ts';
import { composeResume, type ReadSection } from '../reading/compose-resume.ts';
import { type DateReader, dateReader } from '../reading/date-reader.ts';
import { documentLocale } from '../reading/document-locale.ts';
import { FormatError } from '../reading/format-error.ts';
import type { Imported, ImportIssue } from '../reading/import-issue.ts';
import { isRowKind } from '../reading/read-row.ts';
import { planSections, type SectionPlan } from '../reading/section-plan.ts';
import { sectionOfBookmark } from './field-styles.ts';
import { mm, paperSizes } from './page-size.ts';
import { readEntries, readRows } from './read-entries.ts';
import type { WordContent, WordParagraph } from './read-paragraphs.ts';
import { contactTexts, fieldTexts, proseOf, wordsOf } from './run-groups.ts';
import { readPackage } from './word-package.ts';

/** How a Word file is read. */
export interface FromDocxOptions {
  /** BCP 47 tag. @default that of the file */
  locale?: string | undefined;
  /** The Unicode date pattern of its dates. @default found out */
  dateFormat?: string | undefined;
}

interface WordSection {
  heading: string;
  /** What its bookmark says. */
  known: { kind: string; custom: boolean } | undefined;
  paragraphs: WordParagraph[];
}

/**
 * Reads a Word file that `toDocx` wrote, also after changes in Word: each field is known by its style, and each section by
 * a bookmark on its heading. The library for it is loaded when this is first called.
 *
 * @throws {FormatError} for a file that is no Word document, is damaged, has a password, or was not written by `toDocx`
 */
export async function fromDocx(bytes: Uint8Array, options: FromDocxOptions = {}): Promise<Imported> {
  const { readParagraphs } = await import('./read-paragraphs.ts');
  const content = readParagraphs(await readPackage(bytes));
  if (!isOurs(content)) {
    throw new FormatError(
      'unknown-document',
      'The Word file was not written by Recto, so that its fields are not known. Save it as plain text and read that, or begin a new document.',
    );
  }
  const { head, sections } = divide(content.paragraphs);
  const headings = sections.map(({ heading }) => heading);
  const locale = options.locale ?? content.language ?? documentLocale({ headings, labels: [] });
  const dates = dateReader(locale, options.dateFormat);
  const plans = planSections(headings, locale, false);
  const read = sections.flatMap((section, index) => readSection(section, plans[index] ?? {}, { locale, dates }));
  const basics = readHead(head, locale);
  const resume = composeResume({ basics, sections: read, locale, dateFormat: dates.format() });
  return { resume: withPaper(resume, content.paper), issues: unreadIn(head) };
}

const isOurs = ({ paragraphs }: WordContent) =>
  paragraphs.some(
    ({ field, bookmarks, runs }) =>
      field !== undefined || bookmarks.some(sectionOfBookmark) || runs.some((run) => run.field),
  );

function divide(paragraphs: readonly WordParagraph[]): { head: WordParagraph[]; sections: WordSection[] } {
  const head: WordParagraph[] = [];
  const sections: WordSection[] = [];
  for (const paragraph of paragraphs) {
    const last = sections.at(-1);
    if (paragraph.heading === 1) {
      const known = paragraph.bookmarks.map(sectionOfBookmark).find(Boolean);
      sections.push({ heading: wordsOf(paragraph), known, paragraphs: [] });
    } else if (last) last.paragraphs.push(paragraph);
    else head.push(paragraph);
  }
  return { head, sections };
}

function readSection(
  { heading, known, paragraphs }: WordSection,
  plan: SectionPlan,
  { locale, dates }: { locale: string; dates: DateReader },
): ReadSection[] {
  const key = known ? (known.custom ? undefined : (known.kind as SectionKey)) : plan.key;
  const kind = (known?.kind ?? plan.key ?? plan.similar ?? kindOf(paragraphs)) as SectionKind;
  const isWord = plan.key !== undefined && plan.key === key && plan.title === undefined;
  const title = isWord || (heading === '–' && !key) ? {} : { title: heading };
  const entries = entriesOf(
    paragraphs.filter((one) => one.runs.length > 0),
    kind,
    locale,
    dates,
  );
  return entries.length > 0 ? [{ ...(key && sectionKeys.includes(key) && { key }), kind, ...title, entries }] : [];
}

/** What a section is whose heading was written by hand. */
function kindOf(paragraphs: readonly WordParagraph[]): SectionKind {
  if (paragraphs.some(({ heading }) => heading === 2)) return 'projects';
  return paragraphs.every(({ listed, field }) => listed || field === 'highlights') ? 'list' : 'text';
}

function entriesOf(
  paragraphs: readonly WordParagraph[],
  kind: SectionKind,
  locale: string,
  dates: DateReader,
): unknown[] {
  if (kind === 'summary' || kind === 'text') return paragraphs.map(({ runs }) => proseOf(runs)).filter(Boolean);
  if (kind === 'list') {
    const [entry] = readEntries(
      paragraphs.map((one) => ({ ...one, listed: true })),
      { kind, locale, dates },
    );
    return (entry?.highlights as unknown[] | undefined) ?? [];
  }
  if (kind === 'languages') return paragraphs.flatMap(languagesOf);
  if (isRowKind(kind)) return readRows(paragraphs, kind);
  return readEntries(paragraphs, { kind, locale, dates });
}

function languagesOf({ runs }: WordParagraph): object[] {
  const languages: Record<string, string>[] = [];
  for (const { field, text } of fieldTexts(runs)) {
    const last = languages.at(-1);
    if (field === 'fluency' && last && last.fluency === undefined) last.fluency = text;
    else languages.push({ [field]: text });
  }
  return languages;
}

/** Reads the name, the profession and the contacts. */
function readHead(paragraphs: readonly WordParagraph[], locale: string): Partial<Basics> {
  const basics: Record<string, unknown> = {};
  const profiles: Profile[] = [];
  for (const paragraph of paragraphs) {
    const { heading, field, runs } = paragraph;
    if (heading === 'title') basics.name = wordsOf(paragraph);
    else if (field === 'latinName' || field === 'label' || field === 'pronouns') basics[field] = wordsOf(paragraph);
    else if (field !== 'contacts') continue;
    for (const { label, texts } of field === 'contacts' ? contactTexts(runs) : [])
      readContact(basics, profiles, { label, texts, locale });
  }
  return { ...basics, ...(profiles.length > 0 && { profiles }) };
}

const LOCATION = ['address', 'postalCode', 'city', 'region'];

function readContact(
  basics: Record<string, unknown>,
  profiles: Profile[],
  { label, texts, locale }: { label: string | undefined; texts: ReturnType<typeof fieldTexts>; locale: string },
): void {
  const isProfile = texts.some(({ field }) => field === 'profile' || field === 'username');
  const profile: Profile = label && isProfile ? { network: label } : {};
  for (const { field, text, url } of texts) {
    if (field === 'profile') profile.url = url ?? text;
    else if (field === 'username') profile.username = text;
    else if (field === 'url') basics.url = url ?? text;
    else if (field === 'countryCode')
      basics.location = { ...(basics.location as object), [field]: countryCode(text, locale) ?? text };
    else if (LOCATION.includes(field)) basics.location = { ...(basics.location as object), [field]: text };
    else if (field === 'email' || field === 'phone') basics[field] = text;
  }
  if (isProfile) profiles.push(profile);
}

/** The paper of the file, where it is not A4. */
function withPaper(resume: ResumeDocument, size: WordContent['paper']): ResumeDocument {
  const paper = size && paperOf(size);
  if (paper === undefined || paper === 'a4') return resume;
  return { ...resume, meta: { ...resume.meta, recto: { ...resume.meta?.recto, paper } } };
}

/** A tenth of a millimetre, because programs round sizes. */
const TOLERANCE = mm(0.1);

function paperOf({ width, height }: { width: number; height: number }): PaperName | PaperSize | undefined {
  if (!(width > 0) || !(height > 0)) return undefined;
  const isNear = (size: PaperSize) =>
    Math.abs(mm(size.width) - width) <= TOLERANCE && Math.abs(mm(size.height) - height) <= TOLERANCE;
  const named = Object.entries(paperSizes).find(([, size]) => isNear(size))?.[0];
  const millimetres = (twips: number) => Math.round((twips * 254) / 1440) / 10;
  return (named as PaperName | undefined) ?? { width: millimetres(width), height: millimetres(height) };
}

/** Paragraphs before the first section that have no style of ours. */
function unreadIn(head: readonly WordParagraph[]): ImportIssue[] {
  return head
    .filter(
      (paragraph) => paragraph.heading === undefined && paragraph.field === undefined && wordsOf(paragraph) !== '',
    )
    .map((paragraph) => ({
      rule: 'unread-text',
      message: `"${wordsOf(paragraph).slice(0, 80)}" is before the first section and has no style of a field.`,
      hint: 'Give the paragraph the style of a field, such as "Recto label".',
    }));
}
