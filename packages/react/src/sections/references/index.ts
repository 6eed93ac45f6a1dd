export { References, type ReferencesProps } from './references.tsx';
