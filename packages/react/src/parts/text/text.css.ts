import { component } from '../../styles/component.ts';

export const paragraph = component({ display: 'block', selectors: { '& + &': { marginBlockStart: '0.35em' } } });
