import { component } from '../styles/layers.css.ts';

export const advisors = component({ fontStyle: 'italic' });
