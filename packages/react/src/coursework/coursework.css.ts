import { vars } from '@recto/themes';
import { component, narrow } from '../styles/component.ts';
import { box, cell as tableCell } from '../styles/table.css.ts';

export const table = `${box} ${component({
  tableLayout: 'fixed',
  textAlign: 'center',
  ...narrow({ display: 'block', textAlign: 'start' }),
})}`;

export const areaColumn = component({ inlineSize: '18%' });

export const block = component({ ...narrow({ display: 'block' }) });

const cell = `${tableCell} ${component({
  verticalAlign: 'middle',
  textWrap: 'balance',
  ...narrow({ display: 'block', paddingBlock: `calc(${vars.space.cell} * 0.25)` }),
})}`;

export const area = `${cell} ${component({ fontWeight: vars.weight.strong })}`;

export const course = cell;
