export { type BrochureOptions, type BrochurePart, mergePdfs } from './merge-pdfs.ts';
export { readStamps, type StampRows, StampsError } from './read-stamps.ts';
