import { component } from '../../styles/component.ts';
import { figures } from '../../styles/figures.css.ts';
import { nowrap } from '../../styles/nowrap.css.ts';

export const dates = `${nowrap} ${figures}`;

// Text that is not a date may be long.
export const words = component({ maxInlineSize: '45%' });
