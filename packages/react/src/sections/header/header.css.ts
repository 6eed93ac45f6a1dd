import { traitVars, vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component, narrow } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

// A crest has no ground of its own: on a dark sheet it gets a light one. Paper is always light.
const PLATE = 'light-dark(transparent, #f4f2ed)';

const NAME_FIT = 'var(--recto-name-fit, 80)';

export const header = component({
  display: 'grid',
  gridTemplate: traitVars.headerGrid,
  alignItems: 'center',
  columnGap: `calc(${vars.space.gutter} * 3)`,
  rowGap: `calc(${vars.space.heading} * 0.6)`,
  marginBlockEnd: vars.space.header,
  ...narrow({
    gridTemplate: '"aside" "identity" "contacts" / minmax(0, 1fr)',
    rowGap: vars.space.gutter,
  }),
});

export const aside = component({
  gridArea: 'aside',
  // Painted after contacts that are before it on a line with its caption.
  order: traitVars.crestOrder as unknown as number,
  minInlineSize: 0,
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.gutter,
  justifyContent: traitVars.crestAlign,
  ...narrow({ justifyContent: traitVars.headerAlign }),
});

export const logo = component({ minInlineSize: 0, textAlign: 'center' });

export const crest = component({
  display: 'block',
  blockSize: vars.size.logo,
  maxInlineSize: '100%',
  marginInline: 'auto',
  backgroundColor: PLATE,
  borderRadius: '0.2em',
});

export const photo = component({
  display: 'block',
  blockSize: `calc(${vars.size.logo} * 1.4)`,
  minInlineSize: 0,
  maxInlineSize: '100%',
  objectFit: 'contain',
  borderRadius: '0.2em',
  // A dark photo keeps its edge on a dark sheet.
  outline: '1px solid light-dark(transparent, #fff3)',
  outlineOffset: '-1px',
});

export const identity = component({
  gridArea: 'identity',
  minInlineSize: 0,
  alignSelf: 'center',
  textAlign: traitVars.headerAlign as 'start',
});

export const name = component({
  fontFamily: vars.font.name,
  // A long name is smaller: name-fit.ts.
  fontSize: `min(${vars.size.name}, ${NAME_FIT} * 1pt * var(--recto-zoom, 1))`,
  fontWeight: vars.weight.name,
  lineHeight: vars.leading.heading,
  letterSpacing: vars.tracking.name,
  textWrap: 'balance',
  // On a narrow sheet the name is smaller, so that a long one breaks between words only.
  ...narrow({ fontSize: `min(${vars.size.name}, 10cqi, ${NAME_FIT} * 0.26cqi)` }),
});

// Below the tails of a large name in Arabic or Devanagari.
globalStyle(`${name} + [data-part="latin-name"]`, {
  '@layer': { [components]: { marginBlockStart: `max(0px, ${vars.size.name} * 0.6 - 14pt * var(--recto-zoom, 1))` } },
});

export const label = component({
  // Tails of a large name would touch it, and extractors join lines that are closer than half of the larger text.
  marginBlockStart: `max(0px, ${vars.size.name} * 0.4 - 14pt)`,
  fontSize: vars.size.label,
  color: vars.color.muted,
});

export const contacts = component({
  gridArea: 'contacts',
  minInlineSize: 0,
  maxInlineSize: '100%',
  textAlign: traitVars.contactsAlign as 'start',
  justifySelf: traitVars.contactsPlace,
  ...narrow({ justifySelf: traitVars.headerAlign }),
});
