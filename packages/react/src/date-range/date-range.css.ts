import { component } from '../styles/component.ts';

// A date that wraps is cut short by parsers.
export const dates = component({ whiteSpace: 'nowrap' });

export const words = component({ minInlineSize: 0, overflowWrap: 'anywhere' });
