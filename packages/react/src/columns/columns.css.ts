import { vars } from '@recto/themes';
import { component, narrow } from '../styles/component.ts';

// A grid with the main column first in the document: whatever reads the sheet's text in order gets it in order.
export const columns = component({
  display: 'var(--recto-columns-display)',
  gridTemplateColumns: 'var(--recto-columns)',
  columnGap: `calc(${vars.space.gutter} * 4)`,
  ...narrow({ display: 'block' }),
});

export const main = component({ gridColumn: 'var(--recto-columns-main)', gridRow: 1, minInlineSize: 0 });

export const aside = component({ gridColumn: 'var(--recto-columns-aside)', gridRow: 1, minInlineSize: 0 });
