import { globalLayer } from '@vanilla-extract/css';

// The order is that of every Recto stylesheet, whichever loads first.
globalLayer('recto');
export const reset = globalLayer({ parent: 'recto' }, 'reset');
globalLayer({ parent: 'recto' }, 'tokens');
export const base = globalLayer({ parent: 'recto' }, 'base');
export const components = globalLayer({ parent: 'recto' }, 'components');
export const theme = globalLayer({ parent: 'recto' }, 'theme');
globalLayer({ parent: 'recto' }, 'print');
