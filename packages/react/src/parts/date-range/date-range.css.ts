import { traitVars } from '@recto/themes';
import { fallbackVar, globalStyle } from '@vanilla-extract/css';
import { component } from '../../styles/component.ts';
import { components } from '../../styles/layers.css.ts';

// A date that wraps is cut short by parsers. In a narrow column a range may break, at its dash.
export const dates = component({ whiteSpace: fallbackVar(traitVars.dateWrap, 'nowrap') as 'nowrap' });

globalStyle(`${dates} > time`, { '@layer': { [components]: { whiteSpace: 'nowrap' } } });

export const words = component({ minInlineSize: 0, overflowWrap: 'anywhere' });
