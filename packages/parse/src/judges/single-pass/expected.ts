import {
  degreeText,
  type EducationEntry,
  entryGrade,
  formatDateRange,
  gradeText,
  type Highlight,
  highlightText,
  labels,
  phoneUrl,
  plainText,
  type ResumeDocument,
  separators,
  type WorkEntry,
} from '@recto/schema';

/** A field that the judge must read, and when a text that was read is right. */
export interface ExpectedField {
  path: string;
  /** As the sheet shows it. */
  text: string;
  isRight(read: string): boolean;
  /** The source of a text with inline Markdown. */
  markdown?: string;
}

/** The fields of one entry, by the names of what the parser returns. */
export interface ExpectedEntry {
  /** Employer, school or project. */
  name?: ExpectedField | undefined;
  /** Title or degree. */
  title?: ExpectedField | undefined;
  date?: ExpectedField | undefined;
  grade?: ExpectedField | undefined;
  bullets: ExpectedField[];
}

/** Everything that the judge looks for: the other fields of a résumé are not known to parsers of this kind. */
export interface Expected {
  profile: { name?: ExpectedField; email?: ExpectedField; phone?: ExpectedField };
  work: ExpectedEntry[];
  education: ExpectedEntry[];
  projects: ExpectedEntry[];
  skills: ExpectedField[];
  /** The heading of each section. */
  titles: { work: string; education: string; projects: string; skills: string };
}

interface Formats {
  locale: string;
  dateFormat: string | undefined;
}

/** Text with single spaces, so that the width of a gap does not matter, and no-break spaces are spaces. */
export const spaced = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** Text without spaces. */
export const unspaced = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

const field = (path: string, text: string | undefined): ExpectedField | undefined =>
  text === undefined || spaced(text) === ''
    ? undefined
    : { path, text: spaced(text), isRight: (read) => spaced(read) === spaced(text) };

/** The fields that a résumé shows, of those that the judge looks for. */
export function expectedOf(
  { basics = {}, ...resume }: ResumeDocument,
  formats: Formats,
  titles: Record<string, string>,
) {
  const heading = (key: 'work' | 'education' | 'projects' | 'skills') => titles[key] ?? labels(formats.locale)[key];
  const phone = field('basics.phone', basics.phone);
  const profile = {
    name: field('basics.name', basics.name),
    email: field('basics.email', basics.email),
    phone: phone && { ...phone, isRight: (read: string) => phoneUrl(read) === phoneUrl(phone.text) },
  };
  return {
    profile,
    work: (resume.work ?? []).flatMap((job, index) => jobs(job, `work[${index}]`, formats)),
    education: (resume.education ?? []).map((degree, index) => degreeOf(degree, `education[${index}]`, formats)),
    projects: (resume.projects ?? []).map(({ name, highlights, ...dates }, index) => ({
      name: field(`projects[${index}].name`, name),
      date: dateOf(dates, `projects[${index}]`, formats),
      bullets: bullets(highlights, `projects[${index}]`),
    })),
    skills: (resume.skills ?? []).flatMap(({ name, keywords = [] }, index) =>
      (keywords.length > 0 ? keywords : [name]).flatMap((keyword, place) => {
        const path = keywords.length > 0 ? `skills[${index}].keywords[${place}]` : `skills[${index}].name`;
        const shown = field(path, keyword);
        return shown ? [{ ...shown, isRight: (read: string) => spaced(read).includes(shown.text) }] : [];
      }),
    ),
    titles: {
      work: heading('work'),
      education: heading('education'),
      projects: heading('projects'),
      skills: heading('skills'),
    },
  } satisfies Expected as Expected;
}

/** A job, and each of its roles: with several roles, the employer is above them. */
function jobs(job: WorkEntry, path: string, formats: Formats): ExpectedEntry[] {
  const name = field(`${path}.name`, job.name);
  const employer = name && {
    ...name,
    // A description of the employer is in the same item: "Example Rotor Works (supplier of blades)".
    isRight: (read: string) => name.isRight(read) || spaced(read).startsWith(`${name.text} (`),
  };
  const roles = job.positions ?? [];
  const date = dateOf(job, path, formats);
  const title = field(`${path}.position`, job.position);
  const whole = { name: employer, title, date, bullets: bullets(job.highlights, path) };
  return [
    ...(roles.length > 0 && !title && !date ? [{ name: employer, bullets: [] }] : [whole]),
    ...roles.flatMap((role, index) => jobs({ ...role, name: '' } as WorkEntry, `${path}.positions[${index}]`, formats)),
  ];
}

function degreeOf(degree: EducationEntry, path: string, formats: Formats): ExpectedEntry {
  const { comma } = separators(formats.locale);
  const parts = [degree.studyType, degree.area].filter(Boolean);
  const title = field(`${path}.${degree.studyType ? 'studyType' : 'area'}`, parts.join(comma));
  // The table has the area in brackets, and the end of the time alone.
  const inTable = degreeText(degree, formats.locale) ?? '';
  const grade = field(`${path}.${degree.grade ? 'grade' : 'score'}`, gradeText(degree, formats.locale));
  const value = entryGrade(degree)?.value;
  const date = dateOf(degree, path, formats);
  const end = degree.endDate && formatDateRange({ endDate: degree.endDate }, formats);
  return {
    name: field(`${path}.institution`, degree.institution),
    title: title && { ...title, isRight: (read) => title.isRight(read) || spaced(read) === spaced(inTable) },
    grade: grade && { ...grade, isRight: (read) => grade.isRight(read) || (read !== '' && Number(read) === value) },
    date: date && { ...date, isRight: (read) => date.isRight(read) || (end !== undefined && spaced(read) === end) },
    bullets: bullets(degree.highlights, path),
  };
}

/** The parser drops spaces between elements, such as those around a dash. */
function dateOf(dates: { startDate?: string; endDate?: string }, path: string, formats: Formats) {
  const date = field(`${path}.${dates.startDate ? 'startDate' : 'endDate'}`, formatDateRange(dates, formats));
  return date && { ...date, isRight: (read: string) => unspaced(read) === unspaced(date.text) };
}

function bullets(items: readonly Highlight[] | undefined, path: string): ExpectedField[] {
  return (items ?? []).flatMap((item, index) => {
    const markdown = highlightText(item);
    const shown = field(`${path}.highlights[${index}]`, plainText(markdown));
    return shown ? [{ ...shown, markdown }] : [];
  });
}
