import { globalStyle } from '@vanilla-extract/css';
import { component } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

// A date that wraps is cut short by parsers. In a narrow column a range may break, at its dash.
export const dates = component({ whiteSpace: 'var(--recto-date-wrap, nowrap)' as 'nowrap' });

globalStyle(`${dates} > time`, { '@layer': { [components]: { whiteSpace: 'nowrap' } } });

export const words = component({ minInlineSize: 0, overflowWrap: 'anywhere' });
