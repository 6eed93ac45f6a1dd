import { component } from '../../styles/component.ts';

// "9.08 / 10" must stay on one line.
export const grade = component({ whiteSpace: 'nowrap' });
