import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';
import { box, fixed, stacked, cell as tableCell } from '../../styles/table.css.ts';

export { stacked } from '../../styles/table.css.ts';

export const table = `${box} ${stacked} ${fixed}`;

// As in the Indian placement format: a title of thirty bold letters is on one line, a text of a hundred beside it.
export const labelColumn = component({ inlineSize: '25.5%' });

const cell = `${tableCell} ${stacked} ${component({
  paddingBlock: `calc(${vars.space.cell} * 0.5)`,
  verticalAlign: 'baseline',
})}`;

export const label = `${cell} ${component({
  fontWeight: vars.weight.strong,
  textWrap: 'balance',
})}`;

export const content = cell;
