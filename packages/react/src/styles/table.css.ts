import { traitVars, vars } from '@recto/themes';
import { component, narrow } from './component.ts';

// Collapsed borders straddle the edge of a table by half their width. Separate ones keep tables, bars and text on the
// same edges: the box stands on the table, the lines between on the cells after the first.
export const box = component({
  inlineSize: '100%',
  borderCollapse: 'separate',
  borderSpacing: 0,
  border: traitVars.tableBox,
});

/** Widths by column, texts in the middle; stacked on narrow sheets. */
export const centred = `${box} ${component({
  tableLayout: 'fixed',
  textAlign: 'center',
  ...narrow({ display: 'block', textAlign: 'start' }),
})}`;

/** Rows and their groups, stacked with the cells. */
export const stacked = component({ ...narrow({ display: 'block' }) });

export const cell = component({
  padding: `${vars.space.cell} ${vars.space.gutter}`,
  selectors: {
    '& + &': { borderInlineStart: traitVars.tableColumn, ...narrow({ borderInlineStart: 0 }) },
    'tr + tr > &, thead + tbody > tr > &': { borderBlockStart: traitVars.tableRow },
    // Stacked, the head is hidden, and its row is the first.
    'thead + tbody > tr:first-child > &': narrow({ borderBlockStart: 0 }),
    // Stacked cells of a row are one block.
    'tr + tr > & + &, thead + tbody > tr > & + &': narrow({ borderBlockStart: 0 }),
  },
});

export const centredCell = `${cell} ${stacked} ${component({ verticalAlign: 'middle', textWrap: 'balance', ...narrow({ textWrap: 'wrap' }) })}`;
