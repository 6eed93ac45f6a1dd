export { JsonLd, type JsonLdProps } from './json-ld.tsx';
