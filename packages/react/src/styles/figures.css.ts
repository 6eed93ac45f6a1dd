import { component } from './component.ts';

/** Figures that are equally wide and as high as capitals, for columns: of the bundled fonts, Inter and Gelasio have others. */
export const figures = component({ fontVariantNumeric: 'lining-nums tabular-nums' });
