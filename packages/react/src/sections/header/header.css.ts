import { vars } from '@recto/themes';
import { component, narrow } from '../../styles/component.ts';

export const header = component({
  display: 'grid',
  gridTemplateAreas: 'var(--recto-header-areas)',
  gridTemplateColumns: 'var(--recto-header-columns)',
  alignItems: 'var(--recto-header-cross)',
  columnGap: `calc(${vars.space.gutter} * 3)`,
  rowGap: `calc(${vars.space.heading} * 0.6)`,
  marginBlockEnd: vars.space.header,
  ...narrow({
    gridTemplateAreas: '"aside" "identity" "contacts"',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: vars.space.gutter,
  }),
});

export const aside = component({
  gridArea: 'aside',
  minInlineSize: 0,
  display: 'flex',
  alignItems: 'center',
  gap: vars.space.gutter,
  justifyContent: 'var(--recto-header-aside-align)',
  ...narrow({ justifyContent: 'var(--recto-header-align)' }),
});

export const logo = component({ minInlineSize: 0, textAlign: 'center' });

export const crest = component({
  display: 'block',
  blockSize: vars.size.logo,
  maxInlineSize: '100%',
  marginInline: 'auto',
});

export const photo = component({
  display: 'block',
  blockSize: `calc(${vars.size.logo} * 1.4)`,
  minInlineSize: 0,
  maxInlineSize: '100%',
  objectFit: 'contain',
  borderRadius: '0.2em',
});

export const identity = component({
  gridArea: 'identity',
  minInlineSize: 0,
  textAlign: 'var(--recto-header-align)' as 'start',
});

export const name = component({
  fontFamily: vars.font.name,
  fontSize: vars.size.name,
  fontWeight: vars.weight.name,
  lineHeight: vars.leading.heading,
  letterSpacing: vars.tracking.name,
  textWrap: 'balance',
  // A long name is not torn apart on a phone.
  ...narrow({ fontSize: `min(${vars.size.name}, 10cqi)` }),
});

export const label = component({ fontSize: vars.size.label, color: vars.color.muted });

export const contacts = component({
  gridArea: 'contacts',
  minInlineSize: 0,
  maxInlineSize: '100%',
  textAlign: 'var(--recto-contacts-align)' as 'start',
  justifySelf: 'var(--recto-contacts-place)',
  ...narrow({ justifySelf: 'var(--recto-header-align)' }),
});
