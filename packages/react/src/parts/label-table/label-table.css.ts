import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { box, stacked, cell as tableCell } from '../../styles/table.css.ts';

export { stacked } from '../../styles/table.css.ts';

export const table = `${box} ${stacked} ${component({ tableLayout: 'fixed' })}`;

// As in the Indian placement format: a title of thirty bold letters is on one line, a text of a hundred beside it.
export const labelColumn = {
  baseline: component({ inlineSize: '25.5%', ...narrow({ display: 'none' }) }),
  middle: component({ inlineSize: '22.5%', ...narrow({ display: 'none' }) }),
};

const cell = `${tableCell} ${stacked} ${component({ paddingBlock: `calc(${vars.space.cell} * 0.5)` })}`;

const labelCell = component({
  fontWeight: vars.weight.strong,
  textAlign: 'start',
  textWrap: 'balance',
  ...narrow({ paddingBlockEnd: 0 }),
});

export const label = {
  baseline: `${cell} ${labelCell} ${component({ verticalAlign: 'baseline' })}`,
  middle: `${cell} ${labelCell} ${component({ verticalAlign: 'middle' })}`,
};

export const content = `${cell} ${component({
  verticalAlign: 'top',
  textWrap: 'pretty',
  ...narrow({ paddingBlockStart: 0 }),
})}`;
