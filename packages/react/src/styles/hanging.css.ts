import { traitVars, vars } from '@recto/themes';
import { component, narrow } from './component.ts';

/** Reaches into the column at the start that `dates: start` keeps free; without one, it changes nothing. */
export const hanging = component({
  gridTemplateColumns: `calc(${traitVars.hang} - ${vars.space.gutter}) minmax(0, 1fr)`,
  columnGap: vars.space.gutter,
  marginInlineStart: `calc(-1 * ${traitVars.hang})`,
  ...narrow({ display: 'block', marginInlineStart: 0 }),
});

/** A line with its date at the end, or hanging. */
export const dateRow = `${hanging} ${component({
  display: traitVars.entryHeaderDisplay,
  // Flex, not a grid with an elastic column: extractors then keep the dates on the line of the title.
  justifyContent: 'space-between',
  alignItems: 'baseline',
})}`;

/** An item in the column of dates. A third column, at the end, exists only when something is in it. */
export const dateColumn = component({ gridColumn: 1, gridRow: 1 });

/** The content beside the column of dates. */
export const contentColumn = component({ gridColumn: 2, minInlineSize: 0 });
