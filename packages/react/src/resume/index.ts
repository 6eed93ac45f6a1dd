export type { SectionProps as ResumeSectionProps } from '../sections/registry.tsx';
export { Resume, type ResumeProps } from './resume.tsx';
