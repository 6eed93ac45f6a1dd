import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { centredCell } from '../../styles/table.css.ts';

export { centred as table, stacked as block } from '../../styles/table.css.ts';

export const areaColumn = component({ inlineSize: '18%' });

export const course = `${centredCell} ${component({
  ...narrow({ paddingBlock: `calc(${vars.space.cell} * 0.25)` }),
})}`;

export const area = `${course} ${component({ fontWeight: vars.weight.strong })}`;
