import { traitVars, vars } from '@recto/themes';
import { component, narrow } from './component.ts';
import { figures } from './figures.css.ts';

// Half of a collapsed border is outside of the table. With separate borders, tables, bars and text have the same edges:
// the table has the box, and all cells but the first have the lines between.
export const box = component({
  inlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  border: traitVars.tableBox,
});

/** A table with centred texts, stacked on narrow sheets. */
export const centred = `${box} ${figures} ${component({
  textAlign: 'center',
  ...narrow({ display: 'block', paddingBlockEnd: vars.space.cell, textAlign: 'start' }),
})}`;

/** Columns of the same width. */
export const fixed = component({ tableLayout: 'fixed' });

/** Rows and their groups, which are stacked like the cells. */
export const stacked = component({ ...narrow({ display: 'block' }) });

export const cell = component({
  padding: `${vars.space.cell} ${vars.space.gutter}`,
  selectors: {
    '& + &': { borderInlineStart: traitVars.tableColumn, ...narrow({ borderInlineStart: 0 }) },
    'tr + tr > &, thead + tbody > tr > &': { borderBlockStart: traitVars.tableRow },
    // When stacked, the head is hidden, and its row is the first.
    'thead + tbody > tr:first-child > &': narrow({ borderBlockStart: 0 }),
    // Stacked cells of a row are one block.
    'tr + tr > & + &, thead + tbody > tr > & + &': narrow({ borderBlockStart: 0 }),
  },
});

export const centredCell = `${cell} ${stacked} ${component({ textWrap: 'balance' })}`;
