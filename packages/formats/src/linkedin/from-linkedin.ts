import { type Basics, locales, type ResumeDocument } from '@recto/schema';
import { readZip } from '../archive/read-zip.ts';
import { dateReader } from '../reading/date-reader.ts';
import type { Fields } from '../reading/entry-parts.ts';
import { FormatError } from '../reading/format-error.ts';
import type { Imported, ImportIssue } from '../reading/import-issue.ts';
import { isOther, LINKEDIN_FILES, type RowReader } from './linkedin-files.ts';
import { type CsvFile, type CsvRow, readCsv } from './read-csv.ts';
import { PROFILE_COLUMNS, readProfile } from './read-person.ts';

const EMAILS = { name: 'email addresses.csv', columns: ['email address', 'confirmed', 'primary', 'updated on'] };
const PHONES = { name: 'phonenumbers.csv', columns: ['extension', 'number', 'type'] };
const PROFILE = { name: 'profile.csv', columns: PROFILE_COLUMNS };

/** The columns of each file that is read, by the name of the file in small letters. */
const COLUMNS = new Map<string, readonly string[]>([
  ...[PROFILE, EMAILS, PHONES].map(({ name, columns }) => [name, columns] as const),
  ...Object.entries(LINKEDIN_FILES).map(([name, { columns }]) => [name, columns] as const),
]);

const baseName = (path: string) => path.split(/[\\/]/).at(-1) ?? path;

/**
 * Reads the archive of data that LinkedIn gives to its members (Settings, Data privacy, Get a copy of your data). Libraries
 * for it are loaded when this is first called.
 *
 * @param bytes the zip archive as it was downloaded
 * @throws {FormatError} when it is no archive of LinkedIn, is damaged, or too large
 */
export async function fromLinkedin(bytes: Uint8Array): Promise<Imported> {
  const { files, paths } = await readZip(bytes, {
    isWanted: (path) => COLUMNS.has(baseName(path).toLowerCase()),
    largestArchive: 200_000_000,
    largestContent: 10_000_000,
    mostFiles: 20_000,
  });
  if (files.size === 0) {
    throw new FormatError(
      'unknown-document',
      'The archive has no file of a LinkedIn profile, such as Profile.csv. Ask LinkedIn for a copy of your data, and give the archive as it was downloaded.',
    );
  }
  const issues: ImportIssue[] = unknownFiles(paths);
  const tables = new Map<string, CsvFile>();
  for (const [path, content] of files) {
    const name = baseName(path).toLowerCase();
    const columns = COLUMNS.get(name) ?? [];
    const table = await readCsv(baseName(path), content, (column) => columns.includes(column));
    issues.push(...table.issues, ...unknownColumns(baseName(path), table, columns));
    tables.set(name, table);
  }
  const resume = composed(tables, issues);
  return { resume, issues };
}

function composed(tables: ReadonlyMap<string, CsvFile>, issues: ImportIssue[]): ResumeDocument {
  const readerOf = rowReaders(issues);
  const rows = (name: string) => rowsOf(tables.get(name), readerOf);
  const document: Record<string, unknown[]> = {};
  for (const [name, file] of Object.entries(LINKEDIN_FILES)) {
    for (const [reader, row] of rows(name)) {
      const entry = filled(file.entry(reader, row) ?? {});
      if (Object.keys(entry).length > 0) document[file.section] = [...(document[file.section] ?? []), entry];
    }
  }
  const { organizations, coursework = [], ...sections } = document;
  const courses = coursework.flatMap((area) => (area as { courses: unknown[] }).courses);
  const basics = personOf(rows(PROFILE.name)[0]?.[0], rows(EMAILS.name), rows(PHONES.name));
  if (basics.name === undefined)
    issues.push({ rule: 'no-name', message: 'The archive has no name: Profile.csv is missing or empty.' });
  return {
    basics,
    ...sections,
    ...(courses.length > 0 && { coursework: [{ courses }] }),
    ...(organizations && {
      sections: [{ id: 'organizations', title: 'Organizations', kind: 'volunteer', entries: organizations }],
    }),
  } as ResumeDocument;
}

type Rows = readonly (readonly [RowReader, CsvRow])[];

function rowsOf(table: CsvFile | undefined, readerOf: ReturnType<typeof rowReaders>): Rows {
  if (!table) return [];
  const { file, firstRow, rows } = table;
  return rows.map((row, index) => [readerOf(file, row, firstRow + index), row] as const);
}

/** The person, with the first address and number. */
function personOf(profile: RowReader | undefined, emails: Rows, phones: Rows): Partial<Basics> {
  const primary = emails.find(([row]) => row.text('primary')?.toLowerCase() === 'yes') ?? emails[0];
  const email = primary?.[0].text('email address');
  const phone = phones.map(([row]) => row.text('number')).find(Boolean);
  const { name, label, ...rest } = profile ? readProfile(profile) : {};
  return { ...(name && { name }), ...(label && { label }), ...(email && { email }), ...(phone && { phone }), ...rest };
}

/** Makes readers of rows. A date that is none is reported and left out. */
function rowReaders(issues: ImportIssue[]) {
  const dates = dateReader('en');
  return (file: string, row: CsvRow, number: number): RowReader => {
    const text = (column: string) => row.get(column) || undefined;
    return {
      text,
      date(column) {
        const words = text(column);
        if (words === undefined) return undefined;
        const date = dates.range(words)?.endDate ?? inOtherLanguage(words);
        if (date === undefined) {
          issues.push({
            rule: 'unread-date',
            message: `"${words.slice(0, 40)}" in the column "${column}" is no date that is understood.`,
            hint: 'Add the date to the résumé by hand.',
            location: { file, row: number },
          });
        }
        return date;
      },
    };
  };
}

/** A date in the words of another language: the months of an archive are mostly English. */
function inOtherLanguage(text: string): string | undefined {
  for (const locale of locales) {
    const date = dateReader(locale).range(text)?.endDate;
    if (date !== undefined) return date;
  }
  return undefined;
}

function filled(entry: Fields): Fields {
  return Object.fromEntries(
    Object.entries(entry).filter(([, value]) => value !== undefined && (!Array.isArray(value) || value.length > 0)),
  );
}

function unknownFiles(paths: readonly string[]): ImportIssue[] {
  const names = paths.map(baseName).filter((name) => /\.csv$/i.test(name));
  return names
    .filter((name) => !COLUMNS.has(name.toLowerCase()) && !isOther(name))
    .slice(0, 20)
    .map((name) => ({
      rule: 'unknown-file',
      message: `${name.slice(0, 80)} is not known, and was not read.`,
      location: { file: name },
    }));
}

function unknownColumns(file: string, { columns }: CsvFile, known: readonly string[]): ImportIssue[] {
  return columns
    .filter((column) => column !== '' && !known.includes(column.toLowerCase()))
    .slice(0, 20)
    .map((column) => ({
      rule: 'unknown-column',
      message: `The column "${column.slice(0, 80)}" is not known, and was not read.`,
      location: { file },
    }));
}
