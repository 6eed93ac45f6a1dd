export { Contacts, type ContactsProps } from './parts/contacts/index.ts';
export { DateRange, type DateRangeProps } from './parts/date-range/index.ts';
export { Entry, type EntryProps } from './parts/entry/index.ts';
export { Grade, type GradeProps } from './parts/grade/index.ts';
export { Heading, type HeadingLevel, type HeadingProps } from './parts/heading/index.ts';
export { Highlights, type HighlightsProps } from './parts/highlights/index.ts';
export { Keywords, type KeywordsProps, Tags, type TagsProps } from './parts/keywords/index.ts';
export { LabelTable, type LabelTableProps, type LabelTableRow } from './parts/label-table/index.ts';
export { LabelledList, type LabelledListProps, type LabelledListRow } from './parts/labelled-list/index.ts';
export { Link, type LinkProps } from './parts/link/index.ts';
export { Section, type SectionOptions, type SectionProps } from './parts/section/index.ts';
export { Text, type TextProps } from './parts/text/index.ts';
export { Aside, type AsideProps, Columns, type ColumnsProps, Main, type MainProps } from './resume/columns/index.ts';
export { Document, type DocumentProps } from './resume/document/index.ts';
export {
  type AudienceName,
  type BoundProps,
  Resume,
  type ResumeComponents,
  type ResumeProps,
  type SectionPropsOptions,
  sectionProps,
} from './resume/index.ts';
export { JsonLd, type JsonLdProps } from './resume/json-ld/index.ts';
export { Letter, type LetterProps } from './resume/letter/index.ts';
export { Page, type PageProps } from './resume/page/index.ts';
export { type PrintOptions, type PrintProperties, printProperties } from './resume/print-properties.ts';
export { PrintStyle, type PrintStyleProps } from './resume/print-style/index.ts';
export { ThemeStyle, type ThemeStyleProps } from './resume/theme-style/index.ts';
export { Awards, type AwardsProps } from './sections/awards/index.ts';
export { Certificates, type CertificatesProps } from './sections/certificates/index.ts';
export { Coursework, type CourseworkProps } from './sections/coursework/index.ts';
export { CustomSection, type CustomSectionProps } from './sections/custom-section/index.ts';
export { Education, type EducationProps } from './sections/education/index.ts';
export { Experience, type ExperienceProps } from './sections/experience/index.ts';
export { Header, type HeaderProps } from './sections/header/index.ts';
export { Interests, type InterestsProps } from './sections/interests/index.ts';
export { Languages, type LanguagesProps } from './sections/languages/index.ts';
export { Projects, type ProjectsProps } from './sections/projects/index.ts';
export type { PropsByKey } from './sections/props-by-key.ts';
export { Publications, type PublicationsProps } from './sections/publications/index.ts';
export { References, type ReferencesProps } from './sections/references/index.ts';
export { sectionComponents, sectionNames } from './sections/registry.ts';
export { Skills, type SkillsProps } from './sections/skills/index.ts';
export { Summary, type SummaryProps } from './sections/summary/index.ts';
export { Volunteering, type VolunteeringProps } from './sections/volunteering/index.ts';
