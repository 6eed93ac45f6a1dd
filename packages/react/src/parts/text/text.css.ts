import { component } from '../../styles/component.ts';

export const paragraph = component({ display: 'block', selectors: { '& + &': { marginBlockStart: '0.35em' } } });

/** A compound at whose hyphens no line breaks. */
export { nowrap as unbroken } from '../../styles/nowrap.css.ts';
