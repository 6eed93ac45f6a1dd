import { traitVars, vars } from '@recto/themes';
import { component, narrow } from './component.ts';

/** The columns of date and content with `dates: start`. With other choices of the trait it changes nothing. */
export const dateColumns = component({
  gridTemplateColumns: `calc(${traitVars.hang} - ${vars.space.gutter}) minmax(0, 1fr)`,
  columnGap: vars.space.gutter,
  marginInlineStart: `calc(-1 * ${traitVars.hang})`,
  ...narrow({ display: 'block', marginInlineStart: 0 }),
});

/** A line with its date at the end, or in the date column. */
export const dateRow = `${dateColumns} ${component({
  display: traitVars.entryHeaderDisplay,
  // Flex, because with a grid extractors do not keep the dates on the line of the title.
  justifyContent: 'space-between',
  alignItems: 'baseline',
})}`;

/** An item in the date column. There is a third column, at the end, only when something is in it. */
export const dateColumn = component({ gridColumn: 1, gridRow: 1 });

/** An item in the content column. */
export const contentColumn = component({ gridColumn: 2, minInlineSize: 0 });
