import { component } from '../../styles/component.ts';
import { FIGURES } from '../../styles/figures.ts';
import { nowrap } from '../../styles/nowrap.css.ts';

export const dates = `${nowrap} ${component({ fontVariantNumeric: FIGURES })}`;

// Text that is not a date may be long.
export const words = component({ maxInlineSize: '45%' });
