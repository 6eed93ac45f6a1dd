import {
  type AwardEntry,
  type CertificateEntry,
  type Course,
  type CourseworkEntry,
  courseGradeText,
  doiUrl,
  type EducationEntry,
  emailUrl,
  formatDateRange,
  gradeHeading,
  gradeText,
  type Highlight,
  highlightText,
  type InterestEntry,
  labels,
  linkText,
  type ProjectEntry,
  type PublicationEntry,
  phoneUrl,
  type ReferenceEntry,
  type SkillEntry,
  separators,
  type VolunteerEntry,
  type WorkEntry,
} from '@recto/schema';
import type { Block, Bullets, Entry, Line, List, Prose, Row, SectionKind, Words } from './outline.ts';
import { each, type FieldFormat, joined, withDetail, words } from './words.ts';

type Write<Item> = (entry: Item, format: FieldFormat) => Block;

function entry(fields: Partial<Omit<Entry, 'type'>>): Entry {
  const { title = [], subtitle = [], body = [], ...rest } = fields;
  return { type: 'entry', title, subtitle, ...rest, body };
}

function prose(field: string, text: string | undefined, label?: string): Prose[] {
  return text === undefined ? [] : [{ type: 'prose', field, text: text.trim(), ...(label && { label }) }];
}

function bullets(items: readonly Highlight[] | undefined): Bullets[] {
  const texts = (items ?? []).map(highlightText);
  return texts.length === 0 ? [] : [{ type: 'bullets', field: 'highlights', items: texts }];
}

function line(...lists: List[]): Line[] {
  const filled = lists.filter(({ items }) => items.length > 0);
  return filled.length === 0 ? [] : [{ type: 'line', lists: filled }];
}

const list = (field: string, label: string, items: Words[][], options: Partial<List> = {}): List => ({
  field,
  label,
  labelShown: true,
  items,
  separator: 'comma',
  ...options,
});

/** The tools of an entry. A page shows them without a label. */
const keywords = (texts: readonly string[] | undefined, { locale }: FieldFormat) =>
  line(list('keywords', labels(locale).keywords, each('keywords', texts), { labelShown: false }));

const dates = (range: { startDate?: string | undefined; endDate?: string | undefined }, format: FieldFormat) =>
  formatDateRange({ startDate: range.startDate, endDate: range.endDate }, format) || undefined;

const work: Write<WorkEntry> = (job, format) => {
  const { positions = [] } = job;
  const employer = withDetail(words('name', job.name, job.url), words('description', job.description));
  const isTitle = positions.length > 0 && !job.position;
  return entry({
    title: isTitle ? employer : words('position', job.position),
    subtitle: isTitle ? [] : employer,
    location: job.location,
    dates: dates(job, format),
    body: [
      ...prose('summary', job.summary),
      ...positions.map((role) =>
        entry({
          title: words('position', role.position),
          dates: dates(role, format),
          body: [...prose('summary', role.summary), ...bullets(role.highlights)],
        }),
      ),
      ...bullets(job.highlights),
      ...keywords(job.keywords, format),
    ],
  });
};

const volunteer: Write<VolunteerEntry> = (role, format) =>
  entry({
    title: words('position', role.position),
    subtitle: words('organization', role.organization, role.url),
    location: role.location,
    dates: dates(role, format),
    body: [...prose('summary', role.summary), ...bullets(role.highlights)],
  });

const education: Write<EducationEntry> = (degree, format) => {
  const { locale } = format;
  const { thesis, courses } = labels(locale);
  const grade = gradeText(degree, locale);
  return entry({
    title: words('institution', degree.institution, degree.url),
    subtitle: joined(separators(locale).comma, words('studyType', degree.studyType), words('area', degree.area)),
    location: degree.location,
    dates: dates(degree, format),
    ...(grade && { grade: { text: grade, heading: gradeHeading([degree], locale) } }),
    body: [
      ...prose('summary', degree.summary),
      ...prose('thesis', degree.thesis, thesis),
      ...line(list('courses', courses, each('courses', degree.courses))),
      ...bullets(degree.highlights),
    ],
  });
};

const projects: Write<ProjectEntry> = (project, format) => {
  const { locale } = format;
  const { comma } = separators(locale);
  const { advisor, advisors, link } = labels(locale);
  const links = (project.links ?? []).flatMap((one) => {
    const field = one.label ? 'label' : 'url';
    const group = words(field, linkText(one), one.url);
    return group.length > 0 ? [group] : [];
  });
  return entry({
    title: words('name', project.name, project.url),
    subtitle: joined(
      comma,
      ...each('roles', project.roles),
      words('entity', project.entity),
      words('type', project.type),
    ),
    location: project.location,
    dates: dates(project, format),
    body: [
      ...prose('description', project.description),
      ...line(
        list('advisors', (project.advisors ?? []).length > 1 ? advisors : advisor, each('advisors', project.advisors), {
          separator: 'names',
        }),
      ),
      ...line(list('links', link, links, { labelShown: false, separator: 'dot' })),
      ...bullets(project.highlights),
      ...keywords(project.keywords, format),
    ],
  });
};

const awards: Write<AwardEntry> = (award, format) =>
  entry({
    title: words('title', award.title, award.url),
    subtitle: joined(separators(format.locale).comma, words('awarder', award.awarder), words('rank', award.rank)),
    dates: dates({ endDate: award.date }, format),
    body: prose('summary', award.summary),
  });

const certificates: Write<CertificateEntry> = (certificate, format) => {
  const { credentialId, expires } = labels(format.locale);
  return entry({
    title: words('name', certificate.name, certificate.url),
    subtitle: words('issuer', certificate.issuer),
    dates: dates({ endDate: certificate.date }, format),
    body: line(
      list('credentialId', credentialId, each('credentialId', [certificate.credentialId ?? ''])),
      list('expires', expires, each('expires', [dates({ endDate: certificate.expires }, format) ?? ''])),
    ),
  });
};

const publications: Write<PublicationEntry> = (work, format) => {
  const { authors: authorsLabel, doi } = labels(format.locale);
  const authors = each('authors', work.authors).map((group) =>
    group.map((one) => (one.text === format.author ? { ...one, strong: true } : one)),
  );
  return entry({
    title: words('name', work.name, work.url ?? (work.doi && doiUrl(work.doi))),
    subtitle: joined(separators(format.locale).comma, words('publisher', work.publisher), words('kind', work.kind)),
    dates: dates({ endDate: work.releaseDate }, format),
    body: [
      ...prose('summary', work.summary),
      ...line(list('authors', authorsLabel, authors, { labelShown: false })),
      ...line(
        list(
          'doi',
          doi,
          [words('doi', work.doi, work.doi && doiUrl(work.doi))].filter((one) => one.length),
        ),
      ),
      ...bullets(work.highlights),
    ],
  });
};

const references: Write<ReferenceEntry> = (person, { locale }) => {
  const { email, phone } = labels(locale);
  const contact = (field: string, label: string, text: string | undefined, url: (text: string) => string) =>
    list(field, label, text ? [words(field, text, url(text))] : [], { labelShown: false });
  return entry({
    title: words('name', person.name),
    subtitle: words('position', person.position),
    body: [
      ...prose('reference', person.reference),
      ...line(contact('email', email, person.email, emailUrl), contact('phone', phone, person.phone, phoneUrl)),
    ],
  });
};

const row = (label: Words[], items: Words[][], separator: Row['separator'] = 'comma'): Row => ({
  type: 'row',
  label,
  items,
  separator,
});

const skills: Write<SkillEntry> = ({ name, level, keywords: items }) =>
  row(withDetail(words('name', name), words('level', level)), each('keywords', items));

const interests: Write<InterestEntry> = ({ name, keywords: items }) =>
  row(words('name', name), each('keywords', items));

const coursework: Write<CourseworkEntry> = ({ area, courses = [] }, { locale }) =>
  row(
    words('area', area),
    courses.map((course) => courseWords(course, locale)),
    'semicolon',
  );

/** A course in a line: code, name, and in brackets grade and credits. */
function courseWords(course: Course, locale: string): Words[] {
  if (typeof course === 'string') return words('courses', course);
  const { code, name, grade, credits, url } = course;
  const label = joined(' ', words('code', code, url), words('name', name, url));
  const details = joined(
    separators(locale).comma,
    words('grade', courseGradeText(grade, locale)),
    words('credits', credits === undefined ? undefined : String(credits)),
  );
  return [
    ...label,
    ...details.map((one, index) => ({
      ...one,
      ...(index === 0 && { before: ' (' }),
      ...(index === details.length - 1 && { after: ')' }),
    })),
  ];
}

type EntryKind = Exclude<SectionKind, 'summary' | 'languages' | 'text' | 'list'>;

const WRITERS: { [Kind in EntryKind]: Write<never> } = {
  work,
  volunteer,
  education,
  projects,
  awards,
  certificates,
  publications,
  references,
  skills,
  interests,
  coursework,
};

/** The blocks of entries of one kind. The entries have no blank fields. */
export function entryBlocks(kind: EntryKind, entries: readonly unknown[], format: FieldFormat): Block[] {
  return entries.map((one) => (WRITERS[kind] as Write<unknown>)(one, format));
}
