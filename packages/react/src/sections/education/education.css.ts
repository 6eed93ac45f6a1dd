import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { nowrap } from '../../styles/nowrap.css.ts';
import { HALF_GAP, POINT, rowSpace } from '../../styles/row-space.css.ts';
import { centredCell, stacked, cell as tableCell } from '../../styles/table.css.ts';

export { nowrap } from '../../styles/nowrap.css.ts';
export { centred as table, fixed, stacked as block } from '../../styles/table.css.ts';

// When stacked, cells have labels instead.
export const head = component({ ...narrow({ display: 'none' }) });

// Nearer to the first degree than degrees are to each other: a wide gap is the end of a degree for parsers.
const close = '0.1lh';

export const headCell = `${tableCell} ${nowrap} ${component({ fontWeight: vars.weight.strong, paddingBlock: close })}`;

export const cell = `${centredCell} ${rowSpace} ${component({
  verticalAlign: 'baseline',
  // Parsers take the commonest gap for that of lines, and of two as common the first: not that between degrees.
  selectors: {
    ':where(tr:first-child + tr) > &&': { paddingBlockStart: `calc(${HALF_GAP} + ${POINT} * 2)` },
    ':where(thead + tbody > tr:first-child) > &&': { paddingBlockStart: close },
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

export const details = `${tableCell} ${stacked} ${rowSpace} ${under} ${component({ textAlign: 'start' })}`;
