import { traitVars, vars } from '@recto/themes';
import { component, narrow } from './component.ts';

/** The columns of label and content with `dates: start`. With other choices of the trait it changes nothing. */
export const dateColumns = component({
  gridTemplateColumns: `calc(${traitVars.hang} - ${vars.space.gutter}) minmax(0, 1fr)`,
  columnGap: vars.space.gutter,
  marginInlineStart: `calc(-1 * ${traitVars.hang})`,
  ...narrow({ display: 'block', marginInlineStart: 0 }),
});

/** The least distance of two fields on a line: closer ones are one field to parsers. */
export const GAP = '1.2em';

/** A line of fields with the date at its end, or in the date column. What stands lower is painted later. */
export const dateRow = component({
  display: 'flex',
  flexWrap: 'wrap',
  columnGap: GAP,
  alignItems: traitVars.datesBaseline,
});

/** A date in such a line. A longer one than the date column moves the title, and does not cover it. */
export const date = component({
  order: `calc(${traitVars.entryDates} + ${traitVars.datesShift})` as unknown as number,
  flex: 'none',
  minInlineSize: `calc(${traitVars.hang} - ${GAP})`,
  marginInlineStart: traitVars.datesStart,
  color: vars.color.muted,
  fontFamily: vars.font.data,
  ...narrow({ order: 8, marginInlineStart: 0 }),
});
