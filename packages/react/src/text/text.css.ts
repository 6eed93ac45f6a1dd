import { component } from '../styles/layers.css.ts';

export const paragraph = component({ display: 'block', selectors: { '& + &': { marginBlockStart: '0.35em' } } });
