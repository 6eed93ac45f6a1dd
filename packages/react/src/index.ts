export { Awards, type AwardsProps } from './awards/index.ts';
export { Certificates, type CertificatesProps } from './certificates/index.ts';
export { Aside, type AsideProps, Columns, type ColumnsProps, Main, type MainProps } from './columns/index.ts';
export { Contacts, type ContactsProps } from './contacts/index.ts';
export { Coursework, type CourseworkProps } from './coursework/index.ts';
export { CustomSection, type CustomSectionProps } from './custom-section/index.ts';
export { DateRange, type DateRangeProps } from './date-range/index.ts';
export { Document, type DocumentProps } from './document/index.ts';
export { Education, type EducationProps } from './education/index.ts';
export { Entry, type EntryProps } from './entry/index.ts';
export { Experience, type ExperienceProps } from './experience/index.ts';
export { Grade, type GradeProps } from './grade/index.ts';
export { Header, type HeaderProps } from './header/index.ts';
export { Heading, type HeadingLevel, type HeadingProps } from './heading/index.ts';
export { Highlights, type HighlightsProps } from './highlights/index.ts';
export { Interests, type InterestsProps } from './interests/index.ts';
export { JsonLd, type JsonLdProps } from './json-ld/index.ts';
export { Keywords, type KeywordsProps, Tags, type TagsProps } from './keywords/index.ts';
export { LabelTable, type LabelTableProps, type LabelTableRow } from './label-table/index.ts';
export { LabelledList, type LabelledListProps, type LabelledListRow } from './labelled-list/index.ts';
export { Languages, type LanguagesProps } from './languages/index.ts';
export { Letter, type LetterProps } from './letter/index.ts';
export { Link, type LinkProps } from './link/index.ts';
export { Page, type PageProps } from './page/index.ts';
export { type PrintOptions, type PrintProperties, printProperties } from './print-properties.ts';
export { Projects, type ProjectsProps } from './projects/index.ts';
export { Publications, type PublicationsProps } from './publications/index.ts';
export { References, type ReferencesProps } from './references/index.ts';
export {
  Resume,
  type ResumeProps,
  type ResumeSectionProps,
} from './resume/index.ts';
export { Section, type SectionOptions, type SectionProps } from './section/index.ts';
export { Skills, type SkillsProps } from './skills/index.ts';
export { Summary, type SummaryProps } from './summary/index.ts';
export { Text, type TextProps } from './text/index.ts';
export { Volunteering, type VolunteeringProps } from './volunteering/index.ts';
