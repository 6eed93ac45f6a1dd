export { Section, type SectionOptions, type SectionProps } from './section.tsx';
