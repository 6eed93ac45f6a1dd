import { vars } from '@recto/themes';
import { component, narrow } from '../styles/component.ts';

export const section = component({
  display: 'grid',
  gridTemplateColumns: 'var(--recto-section-columns)',
  marginBlockStart: vars.space.section,
  ...narrow({ gridTemplateColumns: 'minmax(0, 1fr)' }),
});

export const title = component({
  marginBlockEnd: vars.space.heading,
  padding: 'var(--recto-heading-padding)',
  borderBlockEnd: 'var(--recto-heading-border)',
  backgroundColor: 'var(--recto-heading-fill)',
  color: vars.color.heading,
  fontFamily: vars.font.heading,
  fontSize: vars.size.heading,
  fontWeight: vars.weight.heading,
  lineHeight: vars.leading.heading,
  letterSpacing: vars.tracking.heading,
  textTransform: 'var(--recto-heading-case)' as 'none',
  textWrap: 'balance',
});
