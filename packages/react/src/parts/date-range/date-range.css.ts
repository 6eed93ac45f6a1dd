import { traitVars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';
import { component } from '../../styles/component.ts';
import { FIGURES } from '../../styles/figures.ts';
import { components } from '../../styles/layers.css.ts';

// Parsers read only part of a date that wraps. In a narrow column a range may wrap at its dash.
export const dates = component({
  whiteSpace: traitVars.dateWrap as 'nowrap',
  fontVariantNumeric: FIGURES,
});

globalStyle(`${dates} > time`, { '@layer': { [components]: { whiteSpace: 'nowrap' } } });

export const words = component({ minInlineSize: 0, overflowWrap: 'anywhere' });
