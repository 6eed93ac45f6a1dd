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

/** What stands in that column. A third one, at the end, comes only with something to put there. */
export const dateColumn = component({ gridColumn: 1, gridRow: 1 });

/** What stands beside it. */
export const contentColumn = component({ gridColumn: 2, minInlineSize: 0 });
