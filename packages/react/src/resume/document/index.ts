export { Document, type DocumentProps } from './document.tsx';
