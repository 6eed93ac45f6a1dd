import { component } from '../../styles/component.ts';
import { FIGURES } from '../../styles/figures.ts';

// "9.08 / 10" must stay on one line.
export const grade = component({ whiteSpace: 'nowrap', fontVariantNumeric: FIGURES });
