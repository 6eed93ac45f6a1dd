export { Letter, type LetterProps } from './letter.tsx';
