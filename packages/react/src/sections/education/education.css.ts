import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { visuallyHiddenRules } from '../../styles/hidden.css.ts';
import { centredCell, cell as tableCell } from '../../styles/table.css.ts';

export { centred as table, stacked as block } from '../../styles/table.css.ts';

export const head = component({ ...narrow({ display: 'block', ...visuallyHiddenRules }) });

// On A5 a word such as "Completion" may be wider than the cell. It breaks, so that nothing is cut off.
export const headCell = `${tableCell} ${component({ fontWeight: vars.weight.strong, paddingInline: 1, overflowWrap: 'anywhere' })}`;

// The widths of the Indian placement format: two lines for the programme, one for the institution.
export const program = component({ inlineSize: '40%' });
export const institution = component({ inlineSize: '34%' });

export const cell = `${centredCell} ${component({ ...narrow({ paddingBlock: 0 }) })}`;

export const programCell = component({
  ...narrow({ paddingBlockStart: vars.space.cell, fontWeight: vars.weight.strong }),
});

export const plainCell = component({ selectors: { '&:last-child': narrow({ paddingBlockEnd: vars.space.cell }) } });

// A stacked cell has no column heading, so it has a label of its own.
export const namedCell = component({
  selectors: { '&:not(:empty)::before': narrow({ content: 'attr(data-label)' }) },
});

export const detail = component({ display: 'block' });

export const detailsRow = component({ breakBefore: 'avoid' });

// Lines of a list start at one edge.
export const detailsCell = component({
  textAlign: 'start',
  textWrap: 'wrap',
  paddingBlock: `calc(${vars.space.cell} * 0.5)`,
});

// The narrowest column.
export const dates = component({ selectors: { [`${plainCell} > &`]: { whiteSpace: 'normal' } } });
