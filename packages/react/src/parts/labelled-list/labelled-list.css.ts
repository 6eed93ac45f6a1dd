import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { dateColumns } from '../../styles/date-columns.css.ts';

export const row = `${dateColumns} ${component({
  display: traitVars.rowDisplay,
  ...narrow({ display: 'block' }),
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.5)` } },
})}`;
