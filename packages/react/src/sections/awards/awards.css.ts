import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { beside, hung, spread } from '../../styles/hanging.css.ts';

export const award = `${spread} ${component({
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.4)` } },
  ...narrow({ display: 'flex' }),
})}`;

export const text = `${beside} ${component({ textWrap: 'pretty' })}`;

export const date = hung;
