import { traitVars, vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';

export const section = component({
  // A grid only for headings in a rail: between rows of a grid, Chromium does not keep a heading with its content.
  display: traitVars.sectionDisplay,
  gridTemplateColumns: '17.5% minmax(0, 1fr)',
  marginBlockStart: vars.space.section,
  borderBlockStart: traitVars.sectionBorder,
  ...narrow({ display: 'block' }),
});

export const title = component({
  marginBlockEnd: vars.space.heading,
  padding: traitVars.headingPadding,
  border: `solid ${vars.color.rule}`,
  borderWidth: traitVars.headingBorder,
  backgroundColor: traitVars.headingFill,
  color: vars.color.heading,
  fontFamily: vars.font.heading,
  fontSize: vars.size.heading,
  fontWeight: vars.weight.heading,
  lineHeight: vars.leading.heading,
  letterSpacing: vars.tracking.heading,
  textTransform: traitVars.headingCase as 'none',
  textWrap: 'balance',
  selectors: {
    // A band in the date column. It is a box, because a border cannot be at the middle of the letters.
    '&::before': {
      content: traitVars.headingBand,
      display: 'inline-block',
      inlineSize: `max(1.5em, ${traitVars.hang} - ${vars.space.gutter})`,
      blockSize: '0.3em',
      marginInlineEnd: vars.space.gutter,
      backgroundColor: vars.color.accent,
      verticalAlign: '0.19em',
      ...narrow({ inlineSize: '1.5em' }),
    },
  },
});

// With a date column, everything else is in the content column.
export const body = component({
  paddingBlockStart: traitVars.sectionDrop,
  paddingInlineStart: traitVars.hang,
  ...narrow({ paddingInlineStart: 0 }),
});
