import type { Break, CustomSection as Custom, Layout, Resume, SectionKey } from '@recto/schema';
import type { ComponentType } from 'react';
import type { HeadingLevel } from '../parts/heading/index.ts';
import { Awards } from '../sections/awards/index.ts';
import { Certificates } from '../sections/certificates/index.ts';
import { Coursework } from '../sections/coursework/index.ts';
import { CustomSection } from '../sections/custom-section/index.ts';
import { Education } from '../sections/education/index.ts';
import { Experience } from '../sections/experience/index.ts';
import { Interests } from '../sections/interests/index.ts';
import { Languages } from '../sections/languages/index.ts';
import { Projects } from '../sections/projects/index.ts';
import { Publications } from '../sections/publications/index.ts';
import { References } from '../sections/references/index.ts';
import { Skills } from '../sections/skills/index.ts';
import { Summary } from '../sections/summary/index.ts';
import { Volunteering } from '../sections/volunteering/index.ts';

/** What `<Resume>` hands to each section, built in or your own. */
export interface SectionProps {
  resume: Resume;
  /** Heading that the document asks for. */
  title?: string | undefined;
  /** Depth of the heading in the outline of the page. */
  level: HeadingLevel;
  locale: string;
  dateFormat?: string | undefined;
  /** How it breaks over pages, where the document says. */
  break?: Break | undefined;
  layout: Layout;
}

/** Which part of the document each section prints. */
export const sections: Record<SectionKey, ComponentType<SectionProps>> & {
  sections: ComponentType<SectionProps & { section: Custom }>;
} = {
  summary: ({ resume, layout, dateFormat, ...section }) => <Summary text={resume.basics?.summary} {...section} />,
  work: ({ resume, layout, ...section }) => <Experience entries={resume.work} {...section} />,
  education: ({ resume, layout, ...section }) => (
    <Education entries={resume.education} layout={layout.education} {...section} />
  ),
  coursework: ({ resume, layout, dateFormat, ...section }) => (
    <Coursework entries={resume.coursework} layout={layout.coursework} {...section} />
  ),
  projects: ({ resume, layout, ...section }) => (
    <Projects entries={resume.projects} layout={layout.projects} {...section} />
  ),
  skills: ({ resume, layout, dateFormat, ...section }) => (
    <Skills entries={resume.skills} layout={layout.skills} {...section} />
  ),
  awards: ({ resume, layout, ...section }) => <Awards entries={resume.awards} layout={layout.awards} {...section} />,
  certificates: ({ resume, layout, ...section }) => <Certificates entries={resume.certificates} {...section} />,
  publications: ({ resume, layout, ...section }) => (
    <Publications entries={resume.publications} author={resume.basics?.name} {...section} />
  ),
  volunteer: ({ resume, layout, ...section }) => <Volunteering entries={resume.volunteer} {...section} />,
  languages: ({ resume, layout, dateFormat, ...section }) => <Languages entries={resume.languages} {...section} />,
  interests: ({ resume, layout, dateFormat, ...section }) => <Interests entries={resume.interests} {...section} />,
  references: ({ resume, layout, dateFormat, ...section }) => <References entries={resume.references} {...section} />,
  sections: ({ resume, section, ...options }) => <CustomSection section={section} {...options} />,
};
