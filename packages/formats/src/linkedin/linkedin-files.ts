import type { Fields } from '../reading/entry-parts.ts';
import { plainSource } from '../reading/write-inline.ts';
import { readDescription } from './description.ts';
import type { CsvRow } from './read-csv.ts';

/** Reads the cells of a row. */
export interface RowReader {
  /** The text of a column; `undefined` if it is empty. */
  text(column: string): string | undefined;
  /** The date of a column. */
  date(column: string): string | undefined;
}

/** The file of a section. */
export interface LinkedinFile {
  /** The key of the section in a document. */
  section: string;
  /** Columns that are read, or have nothing for a résumé. */
  columns: readonly string[];
  entry(row: RowReader, cells: CsvRow): Fields | undefined;
}

const RANGE = ['started on', 'finished on'] as const;
const range = (row: RowReader, [start, end]: readonly [string, string] = RANGE) => ({
  startDate: row.date(start),
  endDate: row.date(end),
});

const described = (row: RowReader, column = 'description') => readDescription(row.text(column) ?? '');
const prose = (text: string | undefined) => (text === undefined ? undefined : plainSource(text));

/** Texts that exist, with a comma. */
const together = (...texts: (string | undefined)[]) => texts.filter(Boolean).join(', ') || undefined;

/** The files that have entries of a résumé, by their names in small letters. */
export const LINKEDIN_FILES: Readonly<Record<string, LinkedinFile>> = {
  'positions.csv': {
    section: 'work',
    columns: ['company name', 'title', 'description', 'location', ...RANGE],
    entry: (row) => ({
      name: row.text('company name'),
      position: row.text('title'),
      location: row.text('location'),
      ...range(row),
      ...described(row),
    }),
  },
  'education.csv': {
    section: 'education',
    columns: ['school name', 'start date', 'end date', 'notes', 'degree name', 'activities'],
    entry: (row) => {
      const { summary, highlights = [] } = described(row, 'notes');
      const activities = prose(row.text('activities'));
      return {
        institution: row.text('school name'),
        studyType: row.text('degree name'),
        ...range(row, ['start date', 'end date']),
        summary,
        highlights: activities === undefined ? highlights : [...highlights, activities],
      };
    },
  },
  'volunteering.csv': {
    section: 'volunteer',
    columns: ['company name', 'role', 'cause', 'description', ...RANGE],
    entry: (row) => ({
      organization: row.text('company name'),
      position: row.text('role'),
      ...range(row),
      ...described(row),
    }),
  },
  'projects.csv': {
    section: 'projects',
    columns: ['title', 'description', 'url', ...RANGE],
    entry: (row) => {
      const { summary, highlights } = described(row);
      return { name: row.text('title'), url: row.text('url'), ...range(row), description: summary, highlights };
    },
  },
  'skills.csv': { section: 'skills', columns: ['name'], entry: (row) => ({ name: row.text('name') }) },
  'languages.csv': {
    section: 'languages',
    columns: ['name', 'proficiency'],
    entry: (row) => ({ language: row.text('name'), fluency: row.text('proficiency') }),
  },
  'certifications.csv': {
    section: 'certificates',
    columns: ['name', 'url', 'authority', 'license number', ...RANGE],
    entry: (row) => ({
      name: row.text('name'),
      issuer: row.text('authority'),
      date: row.date('started on'),
      expires: row.date('finished on'),
      credentialId: row.text('license number'),
      url: row.text('url'),
    }),
  },
  'honors.csv': {
    section: 'awards',
    columns: ['title', 'description', 'issued on', 'issuer'],
    entry: (row) => ({
      title: row.text('title'),
      awarder: row.text('issuer'),
      date: row.date('issued on'),
      summary: prose(row.text('description')),
    }),
  },
  'test scores.csv': {
    section: 'awards',
    columns: ['name', 'description', 'score', 'date'],
    entry: (row) => ({
      title: row.text('name'),
      rank: row.text('score'),
      date: row.date('date'),
      summary: prose(row.text('description')),
    }),
  },
  'publications.csv': {
    section: 'publications',
    columns: ['name', 'published on', 'description', 'publisher', 'url'],
    entry: (row) => ({
      name: row.text('name'),
      publisher: row.text('publisher'),
      releaseDate: row.date('published on'),
      url: row.text('url'),
      ...described(row),
    }),
  },
  'patents.csv': {
    section: 'publications',
    columns: [
      'title',
      'description',
      'url',
      'issuer',
      'issued on',
      'filed on',
      'patent number',
      'application number',
      'patent office',
    ],
    entry: (row) => ({
      name: row.text('title'),
      publisher: together(
        row.text('issuer') ?? row.text('patent office'),
        row.text('patent number') ?? row.text('application number'),
      ),
      kind: 'patent',
      releaseDate: row.date('issued on') ?? row.date('filed on'),
      url: row.text('url'),
      ...described(row),
    }),
  },
  'courses.csv': {
    section: 'coursework',
    columns: ['name', 'number'],
    entry: (row) => {
      const [name, code] = [row.text('name'), row.text('number')];
      return name === undefined ? undefined : { courses: [code === undefined ? name : { name, code }] };
    },
  },
  'organizations.csv': {
    section: 'organizations',
    columns: ['name', 'position', 'description', ...RANGE],
    entry: (row) => ({
      organization: row.text('name'),
      position: row.text('position'),
      ...range(row),
      ...described(row),
    }),
  },
  'recommendations_received.csv': {
    section: 'references',
    columns: ['first name', 'last name', 'company', 'job title', 'text', 'creation date', 'status'],
    entry: (row) => {
      // Those that the person hides are not shown in a résumé either.
      if ((row.text('status') ?? 'VISIBLE').toUpperCase() !== 'VISIBLE') return undefined;
      return {
        name: [row.text('first name'), row.text('last name')].filter(Boolean).join(' ') || undefined,
        position: together(row.text('job title'), row.text('company')),
        reference: prose(row.text('text')),
      };
    },
  },
};

/** Files with nothing for a résumé: activity, settings, other people. */
const OTHERS =
  /^(?:ad_targeting|ads clicked|articles?|causes you care about|comments|company follows|connections|coach.*|contacts|endorsement_(?:given|received)_info|events|group.*|guide_messages|hashtag_follows|importedcontacts|inferences.*|instantreposts|invitations|job .*|jobs?.*|learning.*|likes|logins|media_upload|member_follows|messages|online job.*|private_identity.*|profile summary|reactions|receipts.*|recommendations_given|registration|reviews|rich_media|saved.*|savedjobalerts|search ?queries|security challenges|services.*|shares|subscriptions|verifications.*|votes|whatsapp phone numbers)\.csv$/i;

export const isOther = (name: string) => OTHERS.test(name);
