import { component } from '../styles/layers.css.ts';

// "9.08 / 10" is one thing.
export const grade = component({ whiteSpace: 'nowrap' });
