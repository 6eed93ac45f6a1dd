import {
  Awards,
  Certificates,
  Coursework,
  Education,
  Experience,
  Interests,
  Languages,
  Projects,
  Publications,
  References,
  Skills,
  Summary,
  Volunteering,
} from '@recto/react';
import type { SectionKey } from '@recto/schema';
import type { ComponentType } from 'react';

/** The component of each section. */
export const sectionComponents: Readonly<Record<SectionKey, ComponentType<never>>> = {
  summary: Summary,
  work: Experience,
  education: Education,
  coursework: Coursework,
  projects: Projects,
  skills: Skills,
  awards: Awards,
  certificates: Certificates,
  publications: Publications,
  volunteer: Volunteering,
  languages: Languages,
  interests: Interests,
  references: References,
};

/** The name of each component, as it is imported. */
export const sectionNames: Readonly<Record<SectionKey, string>> = {
  summary: 'Summary',
  work: 'Experience',
  education: 'Education',
  coursework: 'Coursework',
  projects: 'Projects',
  skills: 'Skills',
  awards: 'Awards',
  certificates: 'Certificates',
  publications: 'Publications',
  volunteer: 'Volunteering',
  languages: 'Languages',
  interests: 'Interests',
  references: 'References',
};
