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
  linkText,
  type ProjectEntry,
  type PublicationEntry,
  plainText,
  type ReferenceEntry,
  type SkillEntry,
  type VolunteerEntry,
  type WorkEntry,
} from '@recto/schema';

/** How dates and grades are formatted. */
export interface Formats {
  locale: string;
  dateFormat: string | undefined;
}

/** What a section is a list of: entries of a built-in section, paragraphs or bullets. */
export type EntryKind = CustomSectionData['kind'];

type Layout = (entry: never, formats: Formats) => [name: string, text: unknown][];

export const inline = (text: unknown) => (typeof text === 'string' ? plainText(text) : undefined);
const each = (name: string, items: readonly unknown[] | undefined, write: (item: never) => unknown = (item) => item) =>
  (items ?? []).map((item, index): [string, unknown] => [`${name}[${index}]`, write(item as never)]);
const bullets = (items: readonly Highlight[] | undefined) =>
  each('highlights', items, (item: Highlight) => inline(highlightText(item)));

function dates(
  { startDate, endDate }: DateRangeData,
  formats: Formats,
  names = ['startDate', 'endDate'],
): [string, unknown][] {
  const parts = dateRangeParts({ startDate, endDate }, formats);
  // Two dates with the same text are shown once, as the start date.
  return [
    [names[0] as string, parts.start?.text],
    [names[1] as string, parts.end?.text],
  ];
}

const gradeOf = (entry: EducationEntry, { locale }: Formats): [string, unknown] => [
  entry.grade ? 'grade' : 'score',
  gradeText(entry, locale),
];

/** For each kind of section, the fields of an entry in the order of each layout. */
const LAYOUTS: Record<EntryKind, Layout[]> = {
  work: [
    (job: WorkEntry, formats) => [
      ['position', job.position],
      ['name', job.name],
      ['description', job.description],
      ['location', job.location],
      ...dates(job, formats),
      ['summary', inline(job.summary)],
      ...(job.positions ?? []).flatMap((role, index) =>
        (
          [
            ['position', role.position],
            ...dates(role, formats),
            ['summary', inline(role.summary)],
            ...bullets(role.highlights),
          ] as [string, unknown][]
        ).map(([name, text]): [string, unknown] => [`positions[${index}].${name}`, text]),
      ),
      ...bullets(job.highlights),
      ...each('keywords', job.keywords),
    ],
  ],
  volunteer: [
    (role: VolunteerEntry, formats) => [
      ['position', role.position],
      ['organization', role.organization],
      ['location', role.location],
      ...dates(role, formats),
      ['summary', inline(role.summary)],
      ...bullets(role.highlights),
    ],
  ],
  education: [
    (degree: EducationEntry, formats) => [
      ['institution', degree.institution],
      ['studyType', degree.studyType],
      ['area', degree.area],
      ['location', degree.location],
      ...dates(degree, formats),
      gradeOf(degree, formats),
      ['summary', inline(degree.summary)],
      ['thesis', inline(degree.thesis)],
      ...each('courses', degree.courses),
      ...bullets(degree.highlights),
    ],
    // The layout of a table.
    (degree: EducationEntry, formats) => [
      ['studyType', degree.studyType],
      ['area', degree.area],
      ['thesis', inline(degree.thesis)],
      ['institution', degree.institution],
      ['location', degree.location],
      gradeOf(degree, formats),
      ...dates(degree, formats),
      ['summary', inline(degree.summary)],
      ...bullets(degree.highlights),
      ...each('courses', degree.courses),
    ],
  ],
  coursework: [
    (area: CourseworkEntry, { locale }) => [
      ['area', area.area],
      ...(area.courses ?? []).flatMap((course, index): [string, unknown][] =>
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
  awards: [
    (award: AwardEntry, formats) => [
      ['title', award.title],
      ['awarder', award.awarder],
      ['rank', award.rank],
      ['summary', inline(award.summary)],
      ...dates({ endDate: award.date }, formats, ['', 'date']),
    ],
    (award: AwardEntry, formats) => [
      ['title', award.title],
      ...dates({ endDate: award.date }, formats, ['', 'date']),
      ['awarder', award.awarder],
      ['rank', award.rank],
      ['summary', inline(award.summary)],
    ],
  ],
  certificates: [
    (certificate: CertificateEntry, formats) => [
      ['name', certificate.name],
      ['issuer', certificate.issuer],
      ...dates({ endDate: certificate.date }, formats, ['', 'date']),
      ['credentialId', certificate.credentialId],
      ...dates({ endDate: certificate.expires }, formats, ['', 'expires']),
    ],
  ],
  publications: [
    (work: PublicationEntry, formats) => [
      ['name', work.name],
      ...dates({ endDate: work.releaseDate }, formats, ['', 'releaseDate']),
      ['publisher', work.publisher],
      ['kind', work.kind],
      ...each('authors', work.authors),
      ['doi', work.doi && doiText(work.doi)],
      ['summary', inline(work.summary)],
      ...bullets(work.highlights),
    ],
  ],
  projects: [
    (project: ProjectEntry, formats) => [
      ...projectHead(project, formats),
      ['description', inline(project.description)],
      ...projectLinks(project),
      ...bullets(project.highlights),
      ...each('keywords', project.keywords),
    ],
    // The layout of a table.
    (project: ProjectEntry, formats) => [
      ...projectHead(project, formats),
      ...projectLinks(project),
      ['description', inline(project.description)],
      ...bullets(project.highlights),
      ...each('keywords', project.keywords),
    ],
  ],
  skills: [(skill: SkillEntry) => [['name', skill.name], ['level', skill.level], ...each('keywords', skill.keywords)]],
  languages: [
    (language: LanguageEntry) => [
      ['language', language.language],
      ['fluency', language.fluency],
    ],
  ],
  interests: [(interest: InterestEntry) => [['name', interest.name], ...each('keywords', interest.keywords)]],
  references: [
    (person: ReferenceEntry) => [
      ['name', person.name],
      ['position', person.position],
      ['reference', inline(person.reference)],
      ['email', person.email],
      ['phone', person.phone],
    ],
  ],
  text: [(paragraph: string) => [['', inline(paragraph)]]],
  list: [(item: string) => [['', inline(item)]]],
};

function projectHead(project: ProjectEntry, formats: Formats): [string, unknown][] {
  return [
    ['name', project.name],
    ...each('roles', project.roles),
    ['entity', project.entity],
    ['type', project.type],
    ['location', project.location],
    ...dates(project, formats),
  ];
}

function projectLinks({ advisors, links }: ProjectEntry): [string, unknown][] {
  return [
    ...each('advisors', advisors),
    ...(links ?? []).map((link, index): [string, unknown] => [
      `links[${index}].${link.label === undefined ? 'url' : 'label'}`,
      linkText(link),
    ]),
  ];
}

/** The fields of an entry in the order of each layout. */
export function entryFields(kind: EntryKind, entry: unknown, formats: Formats): [name: string, text: unknown][][] {
  return LAYOUTS[kind].map((layout) => layout(entry as never, formats));
}
