import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { contentColumn, dateColumn, dateRow } from '../../styles/date-columns.css.ts';

export const award = `${dateRow} ${component({
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.4)` } },
  ...narrow({ display: 'flex' }),
})}`;

export const text = `${contentColumn} ${component({ textWrap: 'pretty' })}`;

export const date = dateColumn;
