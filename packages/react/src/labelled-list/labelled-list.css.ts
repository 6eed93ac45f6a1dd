import { vars } from '@recto/themes';
import { component } from '../styles/component.ts';

export const list = component({ paddingInline: 'var(--recto-text-inset, 0)' });

export const row = component({
  textWrap: 'pretty',
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.5)` } },
});
