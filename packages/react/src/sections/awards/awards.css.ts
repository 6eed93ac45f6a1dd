import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';
import { dateRow } from '../../styles/date-columns.css.ts';

export { date } from '../../styles/date-columns.css.ts';

export const award = `${dateRow} ${component({
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.4)` } },
})}`;

export const text = component({ flex: '1 1 12em', minInlineSize: 0 });
