import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { nowrap } from '../../styles/nowrap.css.ts';
import { HALF_GAP, POINT } from '../../styles/row-space.css.ts';
import { centredCell, stacked, cell as tableCell } from '../../styles/table.css.ts';

export { nowrap } from '../../styles/nowrap.css.ts';
export { centred as table, fixed, stacked as block } from '../../styles/table.css.ts';

// When stacked, cells have labels instead.
export const head = component({ ...narrow({ display: 'none' }) });

// Each row hangs from its line by as much, and has its white under it: a wide gap is the end of a degree for parsers, so that
// the first degree is near to the head.
const HANG = '0.15lh';

export const headCell = `${tableCell} ${nowrap} ${component({ fontWeight: vars.weight.strong, paddingBlock: `${HANG} 0.05lh` })}`;

/** Under a row. */
const foot = component({ paddingBlock: `${HANG} calc(2 * ${HALF_GAP} - ${HANG})` });

export const cell = `${centredCell} ${foot} ${component({
  verticalAlign: 'baseline',
  // Parsers take the commonest gap for that of lines, and of two as common the first: not that between degrees.
  selectors: {
    ':where(tr:first-child + tr) > &&': { paddingBlockStart: `calc(${HANG} + ${POINT} * 2)` },
    // Stacked cells are lines of one block; the first has the gap to the block above.
    '&&': narrow({ paddingBlock: 0 }),
  },
})}`;

/** Another row of the degree follows. */
export const open = component({ paddingBlockEnd: 0 });

/** Another row of the degree. */
export const under = component({ selectors: { 'tr + tr > &&': { paddingBlockStart: 0, borderBlockStart: 0 } } });

export const place = component({ borderInlineStart: traitVars.tableColumn, ...narrow({ borderInlineStart: 0 }) });

export const programCell = component({ selectors: { '&&': narrow({ paddingBlockStart: vars.space.cell }) } });

// A stacked cell has no column heading, so it has a label of its own.
export const namedCell = component({
  selectors: { '&:not(:empty)::before': narrow({ content: 'attr(data-label)' }) },
});

export const details = `${tableCell} ${stacked} ${foot} ${under} ${component({ textAlign: 'start' })}`;
