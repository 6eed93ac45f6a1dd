import { component } from './component.ts';

/** Stays on one line: parsers read only part of a date, a grade or a compound that wraps. */
export const nowrap = component({ whiteSpace: 'nowrap' });
