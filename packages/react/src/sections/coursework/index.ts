export { Coursework, type CourseworkProps } from './coursework.tsx';
