import type { Layout, ResumeDocument, SectionKey } from '@recto/schema';
import type { SectionOptions } from '../parts/section/index.ts';
import type { AwardsProps } from './awards/index.ts';
import type { CertificatesProps } from './certificates/index.ts';
import type { CourseworkProps } from './coursework/index.ts';
import type { EducationProps } from './education/index.ts';
import type { ExperienceProps } from './experience/index.ts';
import type { InterestsProps } from './interests/index.ts';
import type { LanguagesProps } from './languages/index.ts';
import type { ProjectsProps } from './projects/index.ts';
import type { PublicationsProps } from './publications/index.ts';
import type { ReferencesProps } from './references/index.ts';
import type { SkillsProps } from './skills/index.ts';
import type { SummaryProps } from './summary/index.ts';
import type { VolunteeringProps } from './volunteering/index.ts';

/** The props of every built-in section, by section key. */
export interface PropsByKey {
  /** Of `<Summary>`. */
  summary: SummaryProps;
  /** Of `<Experience>`. */
  work: ExperienceProps;
  /** Of `<Education>`. */
  education: EducationProps;
  /** Of `<Coursework>`. */
  coursework: CourseworkProps;
  /** Of `<Projects>`. */
  projects: ProjectsProps;
  /** Of `<Skills>`. */
  skills: SkillsProps;
  /** Of `<Awards>`. */
  awards: AwardsProps;
  /** Of `<Certificates>`. */
  certificates: CertificatesProps;
  /** Of `<Publications>`. */
  publications: PublicationsProps;
  /** Of `<Volunteering>`. */
  volunteer: VolunteeringProps;
  /** Of `<Languages>`. */
  languages: LanguagesProps;
  /** Of `<Interests>`. */
  interests: InterestsProps;
  /** Of `<References>`. */
  references: ReferencesProps;
}

/** The sections that are a list of entries. A custom section may have the kind of any of them. */
export type EntryKind = Exclude<SectionKey, 'summary'>;

const UNDATED: ReadonlySet<EntryKind> = new Set(['coursework', 'skills', 'languages', 'interests', 'references']);

/** Every option that some section takes. */
interface EveryOption extends SectionOptions {
  /** How sections are built, by section key. */
  layout: Layout;
  /** The person's own name, set bold among the authors of publications. */
  author?: string | undefined;
}

/** The props of a section of entries: its entries, and of all options those that it takes. */
export function entriesProps<Kind extends EntryKind>(
  kind: Kind,
  entries: ResumeDocument[Kind],
  { layout, author, dateFormat, ...section }: EveryOption,
): PropsByKey[Kind] {
  const props = {
    ...section,
    entries,
    ...(!UNDATED.has(kind) && { dateFormat }),
    ...(Object.hasOwn(layout, kind) && { layout: layout[kind as keyof Layout] }),
    ...(kind === 'publications' && { author }),
  };
  return props as PropsByKey[Kind];
}
