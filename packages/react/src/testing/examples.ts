import { classic } from '@recto/themes';
import type { ComponentProps, JSXElementConstructor } from 'react';
import type * as exported from '../index.ts';
import { fullResume } from './full-resume.ts';

type Exported = typeof exported;

/** The names of the components that `@recto/react` exports. */
export type ComponentName = {
  [Name in keyof Exported]: Exported[Name] extends JSXElementConstructor<never> ? Name : never;
}[keyof Exported];

const undated = { title: 'Mine', level: 3, locale: 'en' } as const;
const dated = { ...undated, dateFormat: 'MMM yyyy' } as const;

/** Props with which each component renders something. They are plain data, so that other processes can read them. */
export const examples: { [Name in ComponentName]: ComponentProps<Exported[Name]> } = {
  Aside: { children: 'Skills' },
  Awards: { ...dated, entries: fullResume.awards },
  Certificates: { ...dated, entries: fullResume.certificates },
  Columns: { children: 'Skills' },
  Contacts: { basics: fullResume.basics, locale: 'en' },
  Coursework: { ...undated, entries: fullResume.coursework },
  CustomSection: { ...dated, section: { kind: 'list', title: 'Talks', entries: ['Keynote at Example Conference'] } },
  DateRange: { startDate: '2019-04', locale: 'en', dateFormat: 'MMM yyyy' },
  Document: { resume: fullResume, stylesheets: ['./styles.css'] },
  Education: { ...dated, entries: fullResume.education },
  Entry: { title: 'Head of Laboratory', subtitle: 'Example Institute', startDate: '2019-04', locale: 'en' },
  Experience: { ...dated, entries: fullResume.work },
  Grade: { grade: { value: 9.08, scale: 10 }, locale: 'en' },
  Header: { basics: fullResume.basics, level: 1, locale: 'en' },
  Heading: { level: 2, children: 'Talks' },
  Highlights: { items: ['Mapped **1,200 fields**'] },
  Interests: { ...undated, entries: fullResume.interests },
  JsonLd: { resume: fullResume },
  Keywords: { items: ['Spectroscopy', 'Sampling'] },
  LabelTable: { caption: 'Prizes', rows: [{ label: 'Field Prize', content: 'First of 90' }] },
  LabelledList: { rows: [{ label: 'Laboratory', items: ['Titration'] }] },
  Languages: { ...undated, entries: fullResume.languages },
  Letter: { basics: fullResume.basics, text: 'Dear colleagues,' },
  Link: { href: 'https://example.com', children: 'Example' },
  Main: { children: 'Experience' },
  Page: { children: 'Experience' },
  PrintStyle: { resume: { ...fullResume, meta: { recto: { print: { runningHead: true } } } }, locale: 'en' },
  Projects: { ...dated, entries: fullResume.projects },
  Publications: { ...dated, entries: fullResume.publications, author: 'Asha Rao' },
  References: { ...undated, entries: fullResume.references },
  Resume: { resume: fullResume },
  Section: { title: 'Talks', children: 'Keynote at Example Conference' },
  Skills: { ...undated, entries: fullResume.skills },
  Summary: { ...undated, text: fullResume.basics.summary },
  Tags: { items: ['Spectroscopy', 'Sampling'] },
  Text: { children: 'Mapped **1,200 fields**' },
  ThemeStyle: { theme: classic },
  Volunteering: { ...dated, entries: fullResume.volunteer },
};

/** Components without an element for other props, and why. */
export const WITHOUT_ELEMENT: Record<string, string> = {
  JsonLd: 'a script for search engines: nothing on the page to name, style or point at',
  Text: 'stands inside an element of yours',
};
