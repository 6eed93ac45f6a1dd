import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { contentColumn, dateColumn, dateRow } from '../../styles/date-columns.css.ts';

// A class of its own, for selectors below.
const row = component({});

export const header = `${row} ${dateRow}`;

export const entry = component({
  selectors: {
    '& + &': { marginBlockStart: vars.space.entry },
    // The first of several roles, under their employer.
    [`${row} + &`]: { marginBlockStart: `calc(${vars.space.entry} * 0.5)` },
  },
});

export const heading = `${contentColumn} ${component({ textWrap: 'balance' })}`;

export const title = component({
  display: traitVars.entryTitleDisplay,
  fontSize: vars.size.entry,
  fontWeight: vars.weight.strong,
  ...narrow({ display: 'block' }),
});

const afterTitle = component({
  selectors: { [`${title} + &::before`]: { content: traitVars.entrySeparator, ...narrow({ content: 'none' }) } },
});

const secondLine = component({ fontStyle: traitVars.entrySubtitleStyle, fontWeight: traitVars.entryWeight });

export const subtitle = `${afterTitle} ${secondLine}`;

export const location = `${afterTitle} ${component({
  color: vars.color.muted,
  selectors: { [`${secondLine} + &::before`]: { content: 'var(--recto-comma, ", ")' } },
})}`;

export const meta = component({
  // Dates and grades do not wrap. A longer text gets narrower before the title does.
  flexShrink: 0,
  maxInlineSize: '45%',
  display: traitVars.entryMetaDisplay,
  flexWrap: 'wrap',
  flexDirection: traitVars.entryMetaDirection as 'column',
  columnGap: `calc(${vars.space.gutter} * 2)`,
  textAlign: traitVars.entryMetaAlign as 'end',
  ...narrow({ display: 'flex', flexDirection: 'row', maxInlineSize: 'none', textAlign: 'start' }),
});

export const dates = `${dateColumn} ${component({ fontWeight: traitVars.entryWeight })}`;

// As wide as most grades, so that the dates before them are aligned. Not narrower than a grade, which stays on one line.
export const note = component({
  gridColumn: 3,
  minInlineSize: '4.6em',
  overflowWrap: 'anywhere',
  textAlign: 'end',
  ...narrow({ textAlign: 'start' }),
});

export const text = component({ textWrap: 'pretty' });

export const logo = component({ blockSize: '1.15em', marginInlineEnd: '0.4em', verticalAlign: '-0.2em' });
