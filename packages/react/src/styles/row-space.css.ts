import { vars } from '@recto/themes';
import { component } from './component.ts';

/** A point at the density and the zoom of the sheet. */
export const POINT = 'var(--recto-pt)';

/** Above and below a row, so that parsers take two rows for two entries: half of the least gap between entries each. */
export const rowSpace = component({
  paddingBlock: `max(${vars.space.cell}, 0.2lh + 0.7 * ${vars.space.highlight} + 0.7 * ${POINT})`,
});
