import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';
import { beside, hung, spread } from '../../styles/hanging.css.ts';

// A class of its own, to be named beneath.
const row = component({});

export const header = `${row} ${spread}`;

export const entry = component({
  selectors: {
    '& + &': { marginBlockStart: vars.space.entry },
    // The first of several roles, under the employer they share.
    [`${row} + &`]: { marginBlockStart: `calc(${vars.space.entry} * 0.5)` },
  },
});

export const heading = `${beside} ${component({ textWrap: 'balance' })}`;

export const title = component({
  display: 'var(--recto-entry-title-display)',
  fontSize: vars.size.entry,
  fontWeight: vars.weight.strong,
  ...narrow({ display: 'block' }),
});

export const subtitle = component({
  fontStyle: 'var(--recto-entry-subtitle-style)',
  fontWeight: 'var(--recto-entry-weight)',
  selectors: { [`${title} + &::before`]: { content: 'var(--recto-entry-separator)', ...narrow({ content: 'none' }) } },
});

export const location = component({
  color: vars.color.muted,
  selectors: {
    [`${title} + &::before`]: { content: 'var(--recto-entry-separator)', ...narrow({ content: 'none' }) },
    [`${subtitle} + &::before`]: { content: 'var(--recto-comma, ", ")' },
  },
});

export const meta = component({
  // Dates and grades do not wrap; longer words give way to the title.
  flexShrink: 0,
  maxInlineSize: '45%',
  display: 'var(--recto-entry-meta-display)',
  flexWrap: 'wrap',
  flexDirection: 'var(--recto-entry-meta-direction)' as 'column',
  columnGap: `calc(${vars.space.gutter} * 2)`,
  textAlign: 'var(--recto-entry-meta-align)' as 'end',
  ...narrow({ display: 'flex', flexDirection: 'row', maxInlineSize: 'none', textAlign: 'start' }),
});

export const dates = `${hung} ${component({ fontWeight: 'var(--recto-entry-weight)' })}`;

// As wide as most grades, so that the dates before them stand beneath each other. No narrower than what must stay on
// one line.
export const note = component({
  gridColumn: 3,
  minInlineSize: '4.6em',
  overflowWrap: 'anywhere',
  textAlign: 'end',
  ...narrow({ textAlign: 'start' }),
});

export const text = component({ textWrap: 'pretty' });

export const logo = component({ blockSize: '1.15em', marginInlineEnd: '0.4em', verticalAlign: '-0.2em' });
