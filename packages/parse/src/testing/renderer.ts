import { createPdfRenderer } from '@recto/pdf';

/** One for all files of tests; its browser ends with their process. */
export const renderer = createPdfRenderer({ concurrency: 2 });
