export { Publications, type PublicationsProps } from './publications.tsx';
