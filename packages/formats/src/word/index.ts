export { type FromDocxOptions, fromDocx } from './from-docx.ts';
export { toDocx } from './to-docx.ts';
