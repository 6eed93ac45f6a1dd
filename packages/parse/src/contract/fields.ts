import {
  addressLine,
  bareUrl,
  type CustomSection,
  courseGradeText,
  customSectionKey,
  customSectionTitle,
  dateRangeParts,
  type Education,
  gradeText,
  type Highlight,
  highlightText,
  labels,
  linkText,
  plainText,
  profileParts,
  type Resume,
  safeImageUrl,
  sectionKeys,
  sectionsInOrder,
} from '@recto/schema';

/** What the document was shown with, where it does not say itself. */
export interface CheckOptions {
  /** BCP 47 tag. @default `meta.recto.locale`, else `en` */
  locale?: string;
  /** Unicode date pattern. @default `meta.recto.dateFormat`, else the locale's own way */
  dateFormat?: string;
  /** Section keys and ids of custom sections, first to last. @default `meta.recto.order`, else the usual order */
  order?: readonly string[];
  /** Section keys and ids of custom sections that are left out. @default `meta.recto.hidden` */
  hidden?: readonly string[];
  /** Headings by section key or id, over those of `meta.recto.titles`. */
  titles?: Readonly<Record<string, string>>;
  /** Sections that stand in an aside, which comes after all others. @default none */
  aside?: readonly string[];
}

/** A field of the document and the text it is shown as. */
export interface Field {
  path: string;
  text: string;
}

/** The head of the page, or a section. */
export interface FieldGroup {
  /** Key of a built-in section, or id of a custom one; `basics` for the head of the page. */
  key: string;
  /** What its entries are: the key of a built-in section, `text` or `list`. */
  kind: string;
  title?: Field;
  /** The path of its entries, such as `work` or `sections[0].entries`. */
  path: string;
  entries: readonly unknown[];
  /** The fields of each entry in the order to read them; where it can be built in two ways, the order of each. */
  blocks: Field[][][];
}

interface Words {
  locale: string;
  dateFormat: string | undefined;
}

type Entry = Record<string, unknown>;
type Writer = (entry: never, words: Words) => [name: string, text: unknown][];

const inline = (text: unknown) => (typeof text === 'string' ? plainText(text) : undefined);
const each = (name: string, items: readonly unknown[] | undefined, write: (item: never) => unknown = (item) => item) =>
  (items ?? []).map((item, index): [string, unknown] => [`${name}[${index}]`, write(item as never)]);
const bullets = (items: readonly Highlight[] | undefined) =>
  each('highlights', items, (item: Highlight) => inline(highlightText(item)));

function dates({ startDate, endDate }: Entry, words: Words, names = ['startDate', 'endDate']): [string, unknown][] {
  const parts = dateRangeParts({ startDate: startDate as string, endDate: endDate as string }, words);
  // Two dates that are shown alike are shown once, at the place of the first.
  return [
    [names[0] as string, parts.start?.text],
    [names[1] as string, parts.end?.text],
  ];
}

const gradeOf = (entry: Education, { locale }: Words): [string, unknown] => [
  entry.grade ? 'grade' : 'score',
  gradeText(entry, locale),
];

/** For each kind of section: the fields of an entry in the order it is built in, for each way to build it. */
const WRITERS: Record<string, Writer[]> = {
  work: [
    (job: NonNullable<Resume['work']>[number], words) => [
      ['position', job.position],
      ['name', job.name],
      ['description', job.description],
      ['location', job.location],
      ...dates(job, words),
      ['summary', inline(job.summary)],
      ...(job.positions ?? []).flatMap((role, index) =>
        (
          [
            ['position', role.position],
            ...dates(role, words),
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
    (role: NonNullable<Resume['volunteer']>[number], words) => [
      ['position', role.position],
      ['organization', role.organization],
      ['location', role.location],
      ...dates(role, words),
      ['summary', inline(role.summary)],
      ...bullets(role.highlights),
    ],
  ],
  education: [
    (degree: Education, words) => [
      ['institution', degree.institution],
      ['studyType', degree.studyType],
      ['area', degree.area],
      ['location', degree.location],
      ...dates(degree, words),
      gradeOf(degree, words),
      ['summary', inline(degree.summary)],
      ['thesis', inline(degree.thesis)],
      ...each('courses', degree.courses),
      ...bullets(degree.highlights),
    ],
    // A row of a table.
    (degree: Education, words) => [
      ['studyType', degree.studyType],
      ['area', degree.area],
      ['thesis', inline(degree.thesis)],
      ['institution', degree.institution],
      ['location', degree.location],
      ['summary', inline(degree.summary)],
      ...bullets(degree.highlights),
      ...each('courses', degree.courses),
      gradeOf(degree, words),
      ...dates(degree, words),
    ],
  ],
  coursework: [
    (area: NonNullable<Resume['coursework']>[number], { locale }) => [
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
    (award: Entry, words) => [
      ['title', award.title],
      ['awarder', award.awarder],
      ['rank', award.rank],
      ['summary', inline(award.summary)],
      ...dates({ endDate: award.date }, words, ['', 'date']),
    ],
    (award: Entry, words) => [
      ['title', award.title],
      ...dates({ endDate: award.date }, words, ['', 'date']),
      ['awarder', award.awarder],
      ['rank', award.rank],
      ['summary', inline(award.summary)],
    ],
  ],
  certificates: [
    (certificate: Entry, words) => [
      ['name', certificate.name],
      ['issuer', certificate.issuer],
      ...dates({ endDate: certificate.date }, words, ['', 'date']),
      ['credentialId', certificate.credentialId],
      ...dates({ endDate: certificate.expires }, words, ['', 'expires']),
    ],
  ],
  publications: [
    (work: NonNullable<Resume['publications']>[number], words) => [
      ['name', work.name],
      ['publisher', work.publisher],
      ['kind', work.kind],
      ...dates({ endDate: work.releaseDate }, words, ['', 'releaseDate']),
      ['summary', inline(work.summary)],
      ...each('authors', work.authors),
      ['doi', work.doi],
      ...bullets(work.highlights),
    ],
  ],
  projects: [
    (project: NonNullable<Resume['projects']>[number], words) => [
      ...projectHead(project, words),
      ['description', inline(project.description)],
      ...projectLinks(project),
      ...bullets(project.highlights),
      ...each('keywords', project.keywords),
    ],
    // A row of a table.
    (project: NonNullable<Resume['projects']>[number], words) => [
      ...projectHead(project, words),
      ...projectLinks(project),
      ['description', inline(project.description)],
      ...bullets(project.highlights),
      ...each('keywords', project.keywords),
    ],
  ],
  skills: [(skill: Entry) => [['name', skill.name], ['level', skill.level], ...each('keywords', skill.keywords as [])]],
  languages: [
    (language: Entry) => [
      ['language', language.language],
      ['fluency', language.fluency],
    ],
  ],
  interests: [(interest: Entry) => [['name', interest.name], ...each('keywords', interest.keywords as [])]],
  references: [
    (person: Entry) => [
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

function projectHead(project: NonNullable<Resume['projects']>[number], words: Words): [string, unknown][] {
  return [
    ['name', project.name],
    ...each('roles', project.roles),
    ['entity', project.entity],
    ['type', project.type],
    ['location', project.location],
    ...dates(project, words),
  ];
}

function projectLinks({ advisors, links }: NonNullable<Resume['projects']>[number]): [string, unknown][] {
  return [
    ...each('advisors', advisors),
    ...(links ?? []).map((link, index): [string, unknown] => [
      `links[${index}].${link.label === undefined ? 'url' : 'label'}`,
      linkText(link),
    ]),
  ];
}

/** Every field that a résumé shows, head first, then section by section in the order that they are read. */
export function fieldsOf(resume: Resume, options: CheckOptions = {}): FieldGroup[] {
  const { recto = {} } = resume.meta ?? {};
  const words = {
    locale: options.locale ?? recto.locale ?? 'en',
    dateFormat: options.dateFormat ?? recto.dateFormat,
  };
  const titles: Record<string, string> = { ...recto.titles, ...options.titles };
  const placed = sectionsInOrder(resume, {
    order: options.order ?? recto.order,
    hidden: options.hidden ?? recto.hidden,
  }).map(({ key }) => key);
  const sections = [...builtIn(resume, words, titles), ...custom(resume, words, titles)].filter(
    ({ key, blocks }) => placed.includes(key) && blocks.flat(2).length > 0,
  );
  const rank = ({ key }: FieldGroup) => placed.indexOf(key);
  const isAside = ({ key }: FieldGroup) => Number(options.aside?.includes(key) ?? false);
  sections.sort((one, other) => isAside(one) - isAside(other) || rank(one) - rank(other));
  return [
    { key: 'basics', kind: 'basics', path: 'basics', entries: [], blocks: [[basicsFields(resume, words)]] },
    ...sections,
  ];
}

function builtIn(resume: Resume, words: Words, titles: Record<string, string>): FieldGroup[] {
  return sectionKeys.map((key) => {
    const title = {
      path: titles[key] === undefined ? key : `meta.recto.titles.${key}`,
      text: titles[key] ?? labels(words.locale)[key],
    };
    if (key !== 'summary') return group(key, key, key, resume[key] ?? [], title, words);
    const text = inline(resume.basics?.summary) ?? '';
    const fields = filled([{ path: 'basics.summary', text }]);
    return { key, kind: key, title, path: 'basics.summary', entries: [], blocks: [[fields]] };
  });
}

function custom(resume: Resume, words: Words, titles: Record<string, string>): FieldGroup[] {
  return (resume.sections ?? []).map((section: CustomSection, index) => {
    const key = customSectionKey(section, index);
    const path = `sections[${index}]`;
    const named =
      titles[key] === undefined
        ? `${path}.${section.title === undefined ? 'id' : 'title'}`
        : `meta.recto.titles.${key}`;
    const title = { path: named, text: titles[key] ?? customSectionTitle(section) };
    return group(key, section.kind, `${path}.entries`, section.entries ?? [], title, words);
  });
}

function group(
  key: string,
  kind: string,
  path: string,
  entries: readonly unknown[],
  title: Field,
  words: Words,
): FieldGroup {
  const blocks = entries.map((entry, index) =>
    (WRITERS[kind] ?? []).map((write) =>
      filled(
        write(entry as never, words).map(([name, text]) => ({
          path: `${path}[${index}]${name && `.${name}`}`,
          text: text === undefined ? '' : String(text),
        })),
      ),
    ),
  );
  return { key, kind, title, path, entries, blocks };
}

function basicsFields({ basics = {} }: Resume, { locale }: Words): Field[] {
  const { location = {} } = basics;
  return filled([
    { path: 'basics.name', text: basics.name ?? '' },
    { path: 'basics.latinName', text: basics.latinName ?? '' },
    { path: 'basics.label', text: basics.label ?? '' },
    { path: 'basics.pronouns', text: basics.pronouns ?? '' },
    { path: 'basics.logo.caption', text: (basics.logo && safeImageUrl(basics.logo.src) && basics.logo.caption) ?? '' },
    { path: 'basics.email', text: basics.email ?? '' },
    { path: 'basics.phone', text: basics.phone ?? '' },
    { path: 'basics.location.address', text: addressLine(location.address ?? '', locale) },
    { path: 'basics.location.postalCode', text: location.postalCode ?? '' },
    { path: 'basics.location.city', text: location.city ?? '' },
    { path: 'basics.location.region', text: location.region ?? '' },
    { path: 'basics.location.countryCode', text: location.countryCode ?? '' },
    ...(basics.profiles ?? []).map(profileParts).flatMap(({ address = '', username = '' }, index) => [
      { path: `basics.profiles[${index}].url`, text: address },
      { path: `basics.profiles[${index}].username`, text: username },
    ]),
    { path: 'basics.url', text: bareUrl(basics.url ?? '') },
  ]);
}

const filled = (fields: readonly Field[]) => fields.filter(({ text }) => text.trim() !== '');
