export { Languages, type LanguagesProps } from './languages.tsx';
