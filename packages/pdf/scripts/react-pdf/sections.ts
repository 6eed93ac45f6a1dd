import { Link, Text, View } from '@react-pdf/renderer';
import {
  type AwardEntry,
  type CourseworkEntry,
  type CustomSectionData,
  type DateRangeData,
  degreeText,
  type EducationEntry,
  formatDateRange,
  gradeHeading,
  gradeText,
  labels,
  type ProjectEntry,
  type ResumeDocument,
  type SkillEntry,
  separators,
  type VolunteerEntry,
  type WorkEntry,
} from '@recto/schema';
import { type ComponentProps, createElement as e, type ReactElement, type ReactNode } from 'react';
import { bullets, entry, rich, section, table } from './parts.ts';
import { styles } from './styles.ts';

/** The sections of the résumé in its order, with the layouts of the theme. */
export function sections(resume: ResumeDocument): ReactNode[] {
  const { order = [], titles = {}, locale = 'en', dateFormat } = resume.meta?.recto ?? {};
  const words = labels(locale);
  const { comma, colon } = separators(locale);
  const dates = ({ startDate, endDate }: DateRangeData) =>
    formatDateRange({ startDate, endDate }, { locale, dateFormat });

  const education = (degrees: readonly EducationEntry[]) =>
    table([
      [
        e(Text, { style: styles.programHead }, words.program),
        e(Text, { style: styles.institutionHead }, words.institution),
        e(Text, { style: styles.otherHead }, gradeHeading(degrees, locale)),
        e(Text, { style: styles.otherHead }, words.completion),
      ],
      ...degrees.map((degree) => [
        centred(styles.program, degreeText(degree, locale) ?? ''),
        centred(styles.institution, [degree.institution, degree.location].filter(Boolean).join(comma)),
        centred(styles.other, gradeText(degree, locale) ?? ''),
        centred(styles.other, dates(degree)),
      ]),
    ]);

  const coursework = (areas: readonly CourseworkEntry[]) =>
    table(
      areas.map(({ area, courses = [] }) => [
        e(View, { style: styles.area }, e(Text, { style: styles.centredLabel }, area)),
        ...courses.map((course) => centred(styles.other, typeof course === 'string' ? course : (course.name ?? ''))),
      ]),
    );

  const skills = (groups: readonly SkillEntry[]) =>
    groups.map(({ name, keywords = [] }, index) =>
      e(
        Text,
        { key: index, ...(index > 0 && { style: styles.nextLine }) },
        e(Text, { style: styles.bold }, `${name}${colon}`),
        keywords.join(comma),
      ),
    );

  const awards = (honours: readonly AwardEntry[]) =>
    table(
      honours.map(({ title = '', date, summary = '' }) => [
        e(Text, { style: styles.award }, date ? `${title} (${dates({ endDate: date })})` : title),
        e(Text, { style: styles.awardLine }, ...rich(summary)),
      ]),
    );

  const work = (jobs: readonly WorkEntry[]) =>
    jobs.map(({ name, position, description, location, highlights, ...range }, index) =>
      entry(
        {
          title: position,
          subtitle: description ? `${name} (${description})` : name,
          location,
          dates: dates(range),
          highlights,
        },
        index,
      ),
    );

  const guides = (advisors: readonly string[]) =>
    `${advisors.length > 1 ? words.advisors : words.advisor}${colon}${new Intl.ListFormat(locale, { style: 'short' }).format(advisors)}`;

  const projects = (entries: readonly ProjectEntry[]) =>
    table(
      entries.map(({ name, url, advisors, highlights }) => [
        e(View, { style: styles.project }, e(Text, null, url ? e(Link, { src: url, style: styles.link }, name) : name)),
        e(
          View,
          { style: styles.projectDetails },
          advisors && e(Text, { style: styles.emphasis }, guides(advisors)),
          ...bullets(highlights),
        ),
      ]),
    );

  const volunteer = (roles: readonly VolunteerEntry[]) =>
    roles.map(({ organization, position, highlights, ...range }, index) =>
      entry({ title: position, subtitle: organization, dates: dates(range), highlights }, index),
    );

  const built = { education, coursework, skills, awards, work, projects, volunteer };
  const isBuilt = (key: string): key is keyof typeof built => key in built;
  const custom = ({ title = '', ...content }: CustomSectionData) => {
    if (content.kind === 'work') return section(title, work(content.entries ?? []));
    if (content.kind === 'projects') return section(title, projects(content.entries ?? []));
    return null;
  };
  return order.map((key) => {
    if (!isBuilt(key)) return (resume.sections ?? []).filter(({ id }) => id === key).map(custom);
    const build = built[key] as (entries: readonly unknown[]) => ReactNode;
    return section(titles[key] ?? words[key], build(resume[key] ?? []));
  });
}

/** A cell with centred text. */
function centred(style: ComponentProps<typeof View>['style'], text: string): ReactElement {
  return e(View, { style }, e(Text, { style: styles.centred }, text));
}
