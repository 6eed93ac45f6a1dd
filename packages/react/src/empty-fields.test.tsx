import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import {
  Awards,
  Certificates,
  Contacts,
  Coursework,
  Education,
  Experience,
  Header,
  Interests,
  Languages,
  Projects,
  Publications,
  References,
  Skills,
  Volunteering,
} from './index.ts';
import { fullResume as full } from './testing/full-resume.ts';
import { lines, markup } from './testing/markup.ts';

const first = <T,>(list: readonly T[]) => list[0] as T;

/** Every layout of each section. */
const views: [name: string, entry: object, view: (entry: never) => ReactNode][] = [
  ['awards, list', first(full.awards), (entry) => <Awards entries={[entry]} layout="list" />],
  ['awards, table', first(full.awards), (entry) => <Awards entries={[entry]} layout="table" />],
  ['certificates', first(full.certificates), (entry) => <Certificates entries={[entry]} />],
  ['coursework, list', first(full.coursework), (entry) => <Coursework entries={[entry]} layout="list" />],
  ['coursework, matrix', first(full.coursework), (entry) => <Coursework entries={[entry]} layout="matrix" />],
  [
    'a course',
    first(full.coursework).courses[1] as object,
    (course) => <Coursework entries={[{ courses: [course] }]} />,
  ],
  ['education, entries', first(full.education), (entry) => <Education entries={[entry]} layout="entries" />],
  ['education, table', first(full.education), (entry) => <Education entries={[entry]} layout="table" />],
  ['interests', first(full.interests), (entry) => <Interests entries={[entry]} />],
  ['languages', first(full.languages), (entry) => <Languages entries={[entry]} />],
  ['projects, entries', first(full.projects), (entry) => <Projects entries={[entry]} layout="entries" />],
  ['projects, table', first(full.projects), (entry) => <Projects entries={[entry]} layout="table" />],
  ['publications', first(full.publications), (entry) => <Publications entries={[entry]} />],
  ['references', first(full.references), (entry) => <References entries={[entry]} />],
  ['skills, list', first(full.skills), (entry) => <Skills entries={[entry]} layout="list" />],
  ['skills, table', first(full.skills), (entry) => <Skills entries={[entry]} layout="table" />],
  ['skills, tags', first(full.skills), (entry) => <Skills entries={[entry]} layout="tags" />],
  ['volunteering', first(full.volunteer), (entry) => <Volunteering entries={[entry]} />],
  ['work', first(full.work), (entry) => <Experience entries={[entry]} />],
  ['header', full.basics, (basics) => <Header basics={basics} />],
  ['contacts', full.basics, (basics) => <Contacts basics={basics} />],
];

/** A separator at the start or end of a line, two with nothing between them, or a missing value in words. */
const STRAY = /^[,;:·–/]|[,;:·–/(]$|[,;:·(]\s*[,;:·)]|\(\s*\)|undefined|null|NaN/;

const emptied = (value: unknown) => (Array.isArray(value) ? [] : typeof value === 'string' ? '' : undefined);

describe.each(views)('%s', (_name, entry, view) => {
  const fields = Object.entries(entry).filter(([field]) => field !== 'id');
  const strayLines = (part: object) => lines(markup(view(part as never))).filter((line) => STRAY.test(line));

  it.each(fields)('has no leftover separator or label with only its %s', (field, value) => {
    expect(strayLines({ [field]: value })).toEqual([]);
  });

  it.each(fields)('has no leftover separator or label without its %s', (field, value) => {
    expect(strayLines({ ...entry, [field]: undefined })).toEqual([]);
    expect(strayLines({ ...entry, [field]: emptied(value) })).toEqual([]);
  });
});
