export { copyfitCss, type ParagraphSetting } from './copyfit/paragraph-setting.ts';
export { type DrawnSize, drawnZoom } from './draw/draw-page.ts';
export { drawnPagesCss } from './draw/drawn-pages-css.ts';
export { applyOnPaper, styleAround } from './draw/paper-styles.ts';
export { SheetPages } from './draw/sheet-pages.ts';
export { applyFit, type Fit } from './fit/apply-fit.ts';
export { fitOnPrint } from './fit/fit-on-print.ts';
export { type FitOptions, fitToPages } from './fit/fit-to-pages.ts';
export { type GapSetting, gapsCss } from './fit/gap-setting.ts';
export {
  type InspectedPage,
  type Inspection,
  inspectPages,
  type PageBox,
  type PageItem,
  type Split,
} from './inspect/inspect-pages.ts';
export type { PageIssue, PageLocation, PageRule } from './inspect/issues.ts';
export type { Hyphenate } from './justify/hyphenation.ts';
export { countPages } from './measure/measure-pages.ts';
export type { Overflow } from './measure/overflow.ts';
export type { SheetItem } from './measure/sheet-item.ts';
export { isPaper, type Paper, type PaperName, type PaperSize, paperSize, papers } from './paper/papers.ts';
