import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';

export const group = component({ selectors: { '& + &': { marginBlockStart: vars.space.entry } } });
