import { traitVars, vars } from '@recto/themes';
import { component } from '../../styles/component.ts';
import { rowSpace } from '../../styles/row-space.css.ts';

export const advisors = component({ fontStyle: 'italic' });

export const box = `${rowSpace} ${component({
  paddingInline: vars.space.gutter,
  border: traitVars.tableBox,
  borderBlockStart: traitVars.tableRow,
  breakInside: 'avoid',
  // Two rows share a line. Twice the class, to be stronger than the gap between other entries.
  selectors: { '& + &&': { marginBlockStart: `calc(-1 * ${vars.rule.hairline})` } },
})}`;
