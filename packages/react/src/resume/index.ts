export { Resume, type ResumeProps } from './resume.tsx';
export type { SectionProps as ResumeSectionProps } from './sections.tsx';
