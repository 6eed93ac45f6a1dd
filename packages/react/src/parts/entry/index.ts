export { Entry, type EntryProps } from './entry.tsx';
