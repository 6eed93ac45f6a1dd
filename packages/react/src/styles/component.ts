import { type StyleRule, style } from '@vanilla-extract/css';
import { components } from './layers.css.ts';

/** A class in the layer of components. */
export const component = (rule: StyleRule, debugId?: string) => style({ '@layer': { [components]: rule } }, debugId);

/** Rules for a sheet that is too narrow for columns. Not in print, where the width of a container is not that of the paper. */
export const narrow = (rule: StyleRule): StyleRule => ({
  '@media': { screen: { '@container': { 'recto-page (inline-size < 640px)': rule } } },
});
