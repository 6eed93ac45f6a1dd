import { vars } from '@recto/themes';
import { component } from '../styles/component.ts';

export const award = component({
  display: 'flex',
  justifyContent: 'space-between',
  alignItems: 'baseline',
  columnGap: vars.space.gutter,
  selectors: { '& + &': { marginBlockStart: `calc(${vars.space.entry} * 0.4)` } },
});

export const text = component({ minInlineSize: 0, textWrap: 'pretty' });
