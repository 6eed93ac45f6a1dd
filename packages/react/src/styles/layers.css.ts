import { globalLayer, type StyleRule, style } from '@vanilla-extract/css';

// The order is that of every Recto stylesheet, whichever loads first.
globalLayer('recto');
export const reset = globalLayer({ parent: 'recto' }, 'reset');
export const tokens = globalLayer({ parent: 'recto' }, 'tokens');
export const base = globalLayer({ parent: 'recto' }, 'base');
export const components = globalLayer({ parent: 'recto' }, 'components');
export const theme = globalLayer({ parent: 'recto' }, 'theme');
globalLayer({ parent: 'recto' }, 'print');

/** A class in the layer of components. */
export const component = (rule: StyleRule, debugId?: string) => style({ '@layer': { [components]: rule } }, debugId);

/** Rules for a sheet too narrow for columns. Never in print, where the width of a container is not the paper's. */
export const narrow = (rule: StyleRule): StyleRule => ({
  '@media': { screen: { '@container': { 'recto-page (inline-size < 44rem)': rule } } },
});
