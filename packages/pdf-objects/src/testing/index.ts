export { type BrokenPdf, brokenPdfs, circularNames, endlessDigits, unusualPdfs } from './broken-pdfs.ts';
export { encryptedPdfs } from './encrypted-pdfs.ts';
export { mutate } from './mutate.ts';
export { outcomes, type Readers, readingFaults, sameForAll } from './outcomes.ts';
export { largePage, manyStreams, oversizedPdfs, photographs } from './oversized-pdfs.ts';
export { recordOutput } from './recorded-output.ts';
export { simplePage } from './simple-page.ts';
export { soak } from './soak.ts';
export { smallPdf, writtenPdf, writtenStream } from './written-pdf.ts';
