import { vars } from '@recto/themes';
import { component, narrow } from '../styles/layers.css.ts';
import { box, cell as tableCell } from '../styles/table.css.ts';

export const table = `${box} ${component({ textAlign: 'center' })}`;

export const cell = `${tableCell} ${component({ verticalAlign: 'middle', textWrap: 'balance' })}`;

export const head = `${tableCell} ${component({ fontWeight: vars.weight.strong, overflowWrap: 'normal' })}`;

// The widths of the Indian placement sheet: the programme may take two lines, the school one.
export const program = component({ inlineSize: '40%', ...narrow({ inlineSize: '34%' }) });
export const institution = component({ inlineSize: '35%', ...narrow({ inlineSize: '30%' }) });

export const detail = component({ display: 'block' });

export const highlights = component({ textAlign: 'start' });
