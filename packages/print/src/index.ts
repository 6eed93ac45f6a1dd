export { type Fit, type FitOptions, fitToPages } from './fit/fit-to-pages.ts';
export { countPages } from './measure/measure-pages.ts';
export { isPaper, type Paper, paperSize, papers, type SheetSize } from './paper/papers.ts';
