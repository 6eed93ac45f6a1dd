import { traitVars, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component, narrow } from '../../styles/component.ts';
import { date, dateRow, GAP } from '../../styles/date-columns.css.ts';
import { components } from '../../styles/layers.css.ts';
import { POINT } from '../../styles/row-space.css.ts';

// The document has title, employer, place, dates. Paint follows `order`, line by line: docs/adr/0016.
// A class of its own, for selectors below.
const row = component({
  // After the dates of a stacked entry it is as wide as the line, which ends it. In a header of one line it has no width.
  '::before': {
    content: '""',
    order: 3,
    flexBasis: `calc((6 - ${traitVars.entryDates}) * 25%)`,
    marginInlineEnd: `-${GAP}`,
  },
});

export const header = `${row} ${dateRow}`;

// Parsers take a gap for that between two entries if it is 1.4 times the commonest of the section, rounded to points.
const gap = `max(${vars.space.entry}, 0.4lh + 1.4 * ${vars.space.highlight} + 1.5 * ${POINT})`;

export const entry = component({
  selectors: {
    '& + &': { marginBlockStart: gap },
    // The first of several roles, under their employer.
    [`${row} + &`]: { marginBlockStart: `calc(${vars.space.entry} * 0.5)` },
  },
});

/** The groups of the header are no boxes, so that their fields are items of one line. */
export const heading = component({ display: 'contents' });

export const meta = component({ display: 'contents' });

export const title = component({
  order: 1,
  flex: traitVars.entryTitleFlex,
  minInlineSize: 0,
  fontSize: vars.size.entry,
  fontWeight: vars.weight.strong,
  textWrap: 'balance',
  ...narrow({ flexBasis: '100%' }),
});

export const subtitle = component({
  order: 4,
  minInlineSize: 0,
  fontStyle: traitVars.entrySubtitleStyle,
  fontWeight: traitVars.entryWeight,
});

export const location = component({
  order: 5,
  minInlineSize: 0,
  color: vars.color.muted,
});

// A drawn dot in the middle of the gap between two fields of a line, because a comma would join them.
globalStyle(`:is(${title}, ${subtitle}) + *::before`, {
  '@layer': {
    [components]: {
      content: '""',
      display: 'inline-block',
      // A little more than its width: a field at the start of a line stays on the sheet.
      marginInline: '-0.7em 0.54em',
      border: '0.1em solid',
      borderRadius: '1em',
      verticalAlign: '0.22em',
      // There every second field may start a line, which a dot would precede. The gap sets fields apart.
      ...narrow({ content: 'none' }),
    },
  },
});
globalStyle(`${title} + *::before`, { '@layer': { [components]: { content: traitVars.entrySeparator } } });

export const dates = `${date} ${component({ fontWeight: traitVars.datesWeight })}`;

export const note = component({
  order: 7,
  alignSelf: 'last baseline',
  // On the second line it is at the end.
  flexGrow: `calc(6 - ${traitVars.entryDates})` as unknown as number,
  textAlign: 'end',
});

export const logo = component({
  blockSize: '1.15em',
  marginInlineEnd: '0.4em',
  verticalAlign: '-0.2em',
  // As a crest has in the header.
  backgroundColor: 'light-dark(transparent, #f4f2ed)',
});
