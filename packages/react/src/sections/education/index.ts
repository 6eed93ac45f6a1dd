export { Education, type EducationProps } from './education.tsx';
