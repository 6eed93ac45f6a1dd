export { Grade, type GradeProps } from './grade.tsx';
