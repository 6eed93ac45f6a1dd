import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { contentColumn, dateColumns } from '../../styles/date-columns.css.ts';

export const list = component({ paddingInline: 0 });

export const row = `${dateColumns} ${component({
  display: traitVars.rowDisplay,
  textWrap: 'pretty',
  ...narrow({ display: 'block' }),
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.5)` } },
})}`;

export const items = contentColumn;
