import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { centred, centredCell, fixed } from '../../styles/table.css.ts';

export { stacked as block } from '../../styles/table.css.ts';

export const table = `${centred} ${fixed}`;

export const areaColumn = component({ inlineSize: '18%' });

export const course = `${centredCell} ${component({
  verticalAlign: 'middle',
  ...narrow({ paddingBlock: `calc(${vars.space.cell} * 0.25)` }),
})}`;

export const area = `${course} ${component({ fontWeight: vars.weight.strong })}`;
