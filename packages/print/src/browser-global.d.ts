import type { countPages, fitOnPrint, fitToPages, inspectPages, paperSize } from './index.js';

declare global {
  /** The functions of `@recto/print`, once `browser.js` has run. */
  var RectoPrint: {
    countPages: typeof countPages;
    fitOnPrint: typeof fitOnPrint;
    fitToPages: typeof fitToPages;
    inspectPages: typeof inspectPages;
    paperSize: typeof paperSize;
  };
}
