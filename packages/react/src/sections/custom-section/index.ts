export { CustomSection, type CustomSectionProps } from './custom-section.tsx';
