import { findChromium } from '../browser/find-chromium.ts';
import { createPdfRenderer } from '../render/renderer.ts';

/** One for all files of tests; its browser ends with their process. */
export const renderer = createPdfRenderer({ chromium: await findChromium({ sources: ['environment', 'bundled'] }) });
