export type { AudienceName } from './audience-view.ts';
export type { ResumeComponents } from './components.ts';
export { Resume, type ResumeProps } from './resume.tsx';
export { type BoundProps, type SectionPropsOptions, sectionProps } from './section-props.ts';
