import { vars } from '@recto/themes';
import { component, narrow } from '../styles/component.ts';

export const header = component({
  display: 'var(--recto-entry-header-display)',
  // Flex, not a grid with an elastic column: extractors then keep the dates on the line of the title.
  justifyContent: 'space-between',
  alignItems: 'baseline',
  columnGap: vars.space.gutter,
  ...narrow({ display: 'block' }),
});

export const entry = component({
  display: 'var(--recto-entry-display)',
  gridTemplateColumns: 'var(--recto-entry-columns)',
  selectors: {
    '& + &': { marginBlockStart: vars.space.entry },
    // The first of several roles, under the employer they share.
    [`${header} + &`]: { marginBlockStart: `calc(${vars.space.entry} * 0.5)` },
  },
  ...narrow({ display: 'block' }),
});

export const heading = component({
  gridColumn: 'var(--recto-entry-body-column)',
  minInlineSize: 0,
  textWrap: 'balance',
});

export const title = component({
  display: 'var(--recto-entry-title-display)',
  fontSize: vars.size.entry,
  fontWeight: vars.weight.strong,
  ...narrow({ display: 'block' }),
});

export const subtitle = component({
  fontStyle: 'var(--recto-entry-subtitle-style)',
  fontWeight: 'var(--recto-entry-subtitle-weight)',
  selectors: { [`${title} + &::before`]: { content: 'var(--recto-entry-separator)', ...narrow({ content: 'none' }) } },
});

export const location = component({
  color: vars.color.muted,
  selectors: {
    [`${title} + &::before`]: { content: 'var(--recto-entry-separator)', ...narrow({ content: 'none' }) },
    [`${subtitle} + &::before`]: { content: '", "' },
  },
});

export const meta = component({
  // Dates and grades do not wrap; longer words give way to the title.
  flexShrink: 0,
  maxInlineSize: '45%',
  display: 'flex',
  flexDirection: 'var(--recto-entry-meta-direction)' as 'column',
  columnGap: `calc(${vars.space.gutter} * 2)`,
  gridRow: 'var(--recto-entry-meta-row)',
  gridColumn: 'var(--recto-entry-meta-column)',
  textAlign: 'var(--recto-entry-meta-align)' as 'end',
  ...narrow({ flexDirection: 'row', flexWrap: 'wrap', maxInlineSize: 'none', textAlign: 'start' }),
});

export const dates = component({
  fontStyle: 'var(--recto-entry-dates-style)',
  fontWeight: 'var(--recto-entry-dates-weight)',
});

export const note = component({ minInlineSize: 0 });

export const body = component({ gridColumn: 'var(--recto-entry-body-column)' });

export const text = component({ gridColumn: 'var(--recto-entry-body-column)', textWrap: 'pretty' });

export const logo = component({ blockSize: '1.15em', marginInlineEnd: '0.4em', verticalAlign: '-0.2em' });
