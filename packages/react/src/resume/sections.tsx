import type { Break, CustomSection as Custom, Layout, Resume, SectionKey } from '@recto/schema';
import type { ComponentType } from 'react';
import { Awards } from '../awards/index.ts';
import { Certificates } from '../certificates/index.ts';
import { Coursework } from '../coursework/index.ts';
import { CustomSection } from '../custom-section/index.ts';
import { Education } from '../education/index.ts';
import { Experience } from '../experience/index.ts';
import type { HeadingLevel } from '../heading/index.ts';
import { Interests } from '../interests/index.ts';
import { Languages } from '../languages/index.ts';
import { Projects } from '../projects/index.ts';
import { Publications } from '../publications/index.ts';
import { References } from '../references/index.ts';
import { Skills } from '../skills/index.ts';
import { Summary } from '../summary/index.ts';
import { Volunteering } from '../volunteering/index.ts';

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
