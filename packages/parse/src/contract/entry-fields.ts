import {
  type AwardEntry,
  type CertificateEntry,
  type CourseworkEntry,
  type CustomSectionData,
  courseGradeText,
  type DateRangeData,
  dateRangeParts,
  doiText,
  type EducationEntry,
  gradeText,
  type Highlight,
  highlightText,
  type InterestEntry,
  type LanguageEntry,
  type Layout,
  linkText,
  type ProjectEntry,
  type PublicationEntry,
  plainText,
  type ReferenceEntry,
  type SkillEntry,
  type VolunteerEntry,
  type WorkEntry,
} from '@recto/schema';

/** How dates, grades and sections are shown. */
export interface Formats {
  locale: string;
  dateFormat: string | undefined;
  layout: Layout | undefined;
}

/** What a section is a list of: entries of a built-in section, paragraphs or bullets. */
export type EntryKind = CustomSectionData['kind'];

type Named = [name: string, text: unknown];
type Orders = (entry: never, formats: Formats) => Named[][];

export const inline = (text: unknown) => (typeof text === 'string' ? plainText(text) : undefined);
const each = (name: string, items: readonly unknown[] | undefined, write: (item: never) => unknown = (item) => item) =>
  (items ?? []).map((item, index): Named => [`${name}[${index}]`, write(item as never)]);
const bullets = (items: readonly Highlight[] | undefined) =>
  each('highlights', items, (item: Highlight) => inline(highlightText(item)));

function dates({ startDate, endDate }: DateRangeData, formats: Formats, names = ['startDate', 'endDate']): Named[] {
  const parts = dateRangeParts({ startDate, endDate }, formats);
  // Two dates with the same text are shown once, as the start date.
  return [
    [names[0] as string, parts.start?.text],
    [names[1] as string, parts.end?.text],
  ];
}

const gradeOf = (entry: EducationEntry, { locale }: Formats): Named => [
  entry.grade ? 'grade' : 'score',
  gradeText(entry, locale),
];

const isShown = ([, text]: Named) => text !== undefined && String(text).trim() !== '';

/**
 * The orders in which a header may be drawn: the dates after the title, at the end of its line; at the end of a header of
 * one line; or before the title. Without a title, the first of the other fields is in its place.
 */
function headers(title: Named, others: Named[], range: Named[]): Named[][] {
  const [first, ...rest] = [title, ...others].filter(isShown);
  const lead = first ? [first] : [];
  return [
    [...lead, ...range, ...rest],
    [...lead, ...rest, ...range],
    [...range, ...lead, ...rest],
  ];
}

/** A role of several at one employer. */
const roles = (positions: WorkEntry['positions'], formats: Formats, datesFirst: boolean) =>
  (positions ?? []).flatMap((role, index) => {
    const orders = headers(['position', role.position], [], dates(role, formats));
    const header = orders[datesFirst ? 2 : 0] as Named[];
    const fields: Named[] = [...header, ['summary', inline(role.summary)], ...bullets(role.highlights)];
    return fields.map(([name, text]): Named => [`positions[${index}].${name}`, text]);
  });

/** For each kind of section, the fields of an entry in the orders in which a theme may draw them. */
const ORDERS: Record<EntryKind, Orders> = {
  work: (job: WorkEntry, formats) =>
    headers(
      ['position', job.position],
      [
        ['name', job.name],
        ['description', job.description],
        ['location', job.location],
      ],
      dates(job, formats),
    ).map((header, way) => [
      ...header,
      ['summary', inline(job.summary)],
      ...roles(job.positions, formats, way === 2),
      ...bullets(job.highlights),
      ...each('keywords', job.keywords),
    ]),
  volunteer: (role: VolunteerEntry, formats) =>
    headers(
      ['position', role.position],
      [
        ['organization', role.organization],
        ['location', role.location],
      ],
      dates(role, formats),
    ).map((header) => [...header, ['summary', inline(role.summary)], ...bullets(role.highlights)]),
  education: (degree: EducationEntry, formats) =>
    headers(
      ['institution', degree.institution],
      [
        ['studyType', degree.studyType],
        ['area', degree.area],
        ['location', degree.location],
      ],
      dates(degree, formats),
    ).map((header) => [
      ...header,
      gradeOf(degree, formats),
      ['summary', inline(degree.summary)],
      ['thesis', inline(degree.thesis)],
      ...each('courses', degree.courses),
      ...bullets(degree.highlights),
    ]),
  coursework: (area: CourseworkEntry, { locale }) => [
    [
      ['area', area.area],
      ...(area.courses ?? []).flatMap((course, index): Named[] =>
        typeof course === 'string'
          ? [[`courses[${index}]`, course]]
          : [
              [`courses[${index}].code`, course.code],
              [`courses[${index}].name`, course.name],
              [`courses[${index}].grade`, courseGradeText(course.grade, locale)],
              [`courses[${index}].credits`, course.credits],
            ],
      ),
    ],
  ],
  awards: (award: AwardEntry, formats) =>
    headers(
      ['title', award.title],
      [
        ['awarder', award.awarder],
        ['rank', award.rank],
        ['summary', inline(award.summary)],
      ],
      dates({ endDate: award.date }, formats, ['', 'date']),
    ),
  certificates: (certificate: CertificateEntry, formats) =>
    headers(
      ['name', certificate.name],
      [['issuer', certificate.issuer]],
      dates({ endDate: certificate.date }, formats, ['', 'date']),
    ).map((header) => [
      ...header,
      ['credentialId', certificate.credentialId],
      ...dates({ endDate: certificate.expires }, formats, ['', 'expires']),
    ]),
  publications: (work: PublicationEntry, formats) =>
    headers(['name', work.name], [], dates({ endDate: work.releaseDate }, formats, ['', 'releaseDate'])).map(
      (header) => [
        ...header,
        ['publisher', work.publisher],
        ['kind', work.kind],
        ...each('authors', work.authors),
        ['doi', work.doi && doiText(work.doi)],
        ['summary', inline(work.summary)],
        ...bullets(work.highlights),
      ],
    ),
  projects: (project: ProjectEntry, formats) =>
    headers(
      ['name', project.name],
      [
        ...each('roles', project.roles),
        ['entity', project.entity],
        ['type', project.type],
        ['location', project.location],
      ],
      dates(project, formats),
    ).map((header) => [
      ...header,
      ['description', inline(project.description)],
      ...each('advisors', project.advisors),
      ...(project.links ?? []).map(
        (link, index): Named => [`links[${index}].${link.label === undefined ? 'url' : 'label'}`, linkText(link)],
      ),
      ...bullets(project.highlights),
      ...each('keywords', project.keywords),
    ]),
  skills: (skill: SkillEntry) => [[['name', skill.name], ['level', skill.level], ...each('keywords', skill.keywords)]],
  languages: (language: LanguageEntry) => [
    [
      ['language', language.language],
      ['fluency', language.fluency],
    ],
  ],
  interests: (interest: InterestEntry) => [[['name', interest.name], ...each('keywords', interest.keywords)]],
  references: (person: ReferenceEntry) => [
    [
      ['name', person.name],
      ['position', person.position],
      ['reference', inline(person.reference)],
      ['email', person.email],
      ['phone', person.phone],
    ],
  ],
  text: (paragraph: string) => [[['', inline(paragraph)]]],
  list: (item: string) => [[['', inline(item)]]],
};

/** A row of the table of degrees. */
function degreeRow(degree: EducationEntry, formats: Formats): Named[] {
  const { startDate, endDate } = degree;
  return [
    ['studyType', degree.studyType],
    ['area', degree.area],
    ['institution', degree.institution],
    gradeOf(degree, formats),
    // Completion is the end; without one, the time so far.
    ...dates(endDate ? { endDate } : { startDate }, formats),
    ['location', degree.location],
    ['thesis', inline(degree.thesis)],
    ['summary', inline(degree.summary)],
    ...each('courses', degree.courses),
    ...bullets(degree.highlights),
  ];
}

/** The fields of an entry in each order in which a theme may draw them. */
export function entryFields(kind: EntryKind, entry: unknown, formats: Formats): Named[][] {
  const isRow = kind === 'education' && formats.layout?.education === 'table';
  return isRow ? [degreeRow(entry as EducationEntry, formats)] : ORDERS[kind](entry as never, formats);
}
