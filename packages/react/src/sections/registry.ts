import type { SectionKey } from '@recto/schema';
import type { ComponentType } from 'react';
import { Awards } from './awards/index.ts';
import { Certificates } from './certificates/index.ts';
import { Coursework } from './coursework/index.ts';
import { Education } from './education/index.ts';
import { Experience } from './experience/index.ts';
import { Interests } from './interests/index.ts';
import { Languages } from './languages/index.ts';
import { Projects } from './projects/index.ts';
import type { PropsByKey } from './props-by-key.ts';
import { Publications } from './publications/index.ts';
import { References } from './references/index.ts';
import { Skills } from './skills/index.ts';
import { Summary } from './summary/index.ts';
import { Volunteering } from './volunteering/index.ts';

/** The component of each built-in section, by section key: `work` is `<Experience>`. For pages that compose sections by key. */
export const sectionComponents: { readonly [Key in SectionKey]: ComponentType<PropsByKey[Key]> } = {
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

/** The name by which the component of each section is imported, by section key: `work` is `Experience`. For programs that write code. */
export const sectionNames = {
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
} as const satisfies Readonly<Record<SectionKey, string>>;
