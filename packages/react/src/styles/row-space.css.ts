import { vars } from '@recto/themes';
import { component } from './component.ts';

/** A point at the density and the zoom of the sheet. */
export const POINT = 'var(--recto-pt)';

/** Half of the least gap between entries. */
export const HALF_GAP = `max(${vars.space.cell}, 0.2lh + (${vars.space.highlight} + ${POINT}) * 0.7)`;

/** Above and below a row, so that parsers take two rows for two entries. */
export const rowSpace = component({ paddingBlock: HALF_GAP });
