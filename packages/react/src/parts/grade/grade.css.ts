import { component } from '../../styles/component.ts';

// "9.08 / 10" is one thing.
export const grade = component({ whiteSpace: 'nowrap' });
