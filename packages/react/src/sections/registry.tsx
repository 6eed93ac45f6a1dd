import type { Break, CustomSectionData, Layout, ResumeDocument, SectionKey } from '@recto/schema';
import type { ComponentType, ReactNode } from 'react';
import type { HeadingLevel } from '../parts/heading/index.ts';
import type { SectionOptions } from '../parts/section/index.ts';
import { Awards } from './awards/index.ts';
import { Certificates } from './certificates/index.ts';
import { Coursework } from './coursework/index.ts';
import { Education } from './education/index.ts';
import { Experience } from './experience/index.ts';
import { Interests } from './interests/index.ts';
import { Languages } from './languages/index.ts';
import { Projects } from './projects/index.ts';
import { Publications } from './publications/index.ts';
import { References } from './references/index.ts';
import { Skills } from './skills/index.ts';
import { Summary } from './summary/index.ts';
import { Volunteering } from './volunteering/index.ts';

/** The sections that are a list of entries. A custom section may have the kind of any of them. */
export type EntryKind = Exclude<SectionKey, 'summary'>;

/** Props of a section of entries. */
export interface EntriesProps<Kind extends EntryKind> extends SectionOptions {
  entries: ResumeDocument[Kind];
  /** How sections are built, by kind. */
  layout: Layout;
  /** The person's own name, set bold among the authors of publications. */
  author?: string | undefined;
}

/** The registry of sections: the component for each kind of entries, with the options that it takes. */
const entrySections: { [Kind in EntryKind]: (props: EntriesProps<Kind>) => ReactNode } = {
  work: ({ layout, author, ...section }) => <Experience {...section} />,
  education: ({ layout, author, ...section }) => <Education layout={layout.education} {...section} />,
  coursework: ({ layout, author, dateFormat, ...section }) => <Coursework layout={layout.coursework} {...section} />,
  projects: ({ layout, author, ...section }) => <Projects layout={layout.projects} {...section} />,
  skills: ({ layout, author, dateFormat, ...section }) => <Skills layout={layout.skills} {...section} />,
  awards: ({ layout, author, ...section }) => <Awards layout={layout.awards} {...section} />,
  certificates: ({ layout, author, ...section }) => <Certificates {...section} />,
  publications: ({ layout, ...section }) => <Publications {...section} />,
  volunteer: ({ layout, author, ...section }) => <Volunteering {...section} />,
  languages: ({ layout, author, dateFormat, ...section }) => <Languages {...section} />,
  interests: ({ layout, author, dateFormat, ...section }) => <Interests {...section} />,
  references: ({ layout, author, dateFormat, ...section }) => <References {...section} />,
};

type EntriesSection = Extract<CustomSectionData, { kind: EntryKind }>;

/** The entries of a custom section, rendered by the section of its kind. */
export function customEntries({ kind, entries }: EntriesSection, options: SectionOptions & { layout: Layout }) {
  const render = entrySections[kind] as (props: EntriesProps<EntryKind>) => ReactNode;
  return render({ ...options, entries });
}

/** Props that `<Resume>` passes to each section, built-in or your own. */
export interface SectionProps {
  resume: ResumeDocument;
  /** Heading, where the document sets it. */
  title?: string | undefined;
  /** Depth of the heading in the outline of the page. */
  level: HeadingLevel;
  locale: string;
  dateFormat?: string | undefined;
  /** How it breaks over pages, where the document sets it. */
  break?: Break | undefined;
  layout: Layout;
}

type BuiltInSection = ComponentType<SectionProps>;

function entriesOf(kind: EntryKind): BuiltInSection {
  const render = entrySections[kind] as (props: EntriesProps<EntryKind>) => ReactNode;
  return ({ resume, ...options }) =>
    render({ ...(options as SectionOptions & { layout: Layout }), entries: resume[kind], author: resume.basics?.name });
}

const SummarySection: BuiltInSection = ({ resume, layout, dateFormat, ...section }) => (
  <Summary text={resume.basics?.summary} {...section} />
);

/** The built-in sections of a résumé. Each takes its entries from the document. */
export const builtInSections = {
  summary: SummarySection,
  ...Object.fromEntries((Object.keys(entrySections) as EntryKind[]).map((kind) => [kind, entriesOf(kind)])),
} as Record<SectionKey, BuiltInSection>;
