// Entry of the single-file bundle `@recto/print/browser.js`, for pages without a bundler and for the PDF renderer: it
// exports nothing and puts the functions on `globalThis.RectoPrint`.
import { fitWithIssues } from './fit/fit-with-issues.ts';
import { applyFit, countPages, fitOnPrint, fitToPages, inspectPages, paperSize } from './index.ts';
import { wordsToHyphenate } from './justify/words-to-hyphenate.ts';
import { measurePages, paperOf } from './measure/measure-pages.ts';
import { pinMediaQueries } from './measure/print-media.ts';

const RectoPrint = {
  applyFit,
  countPages,
  fitOnPrint,
  fitToPages,
  fitWithIssues,
  inspectPages,
  measurePages,
  paperOf,
  paperSize,
  pinMediaQueries,
  wordsToHyphenate,
};

/** What the bundle puts on `globalThis.RectoPrint`. */
export type RectoPrint = typeof RectoPrint;

Object.assign(globalThis, { RectoPrint });
