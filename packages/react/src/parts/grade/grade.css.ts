import { component } from '../../styles/component.ts';
import { FIGURES } from '../../styles/figures.ts';
import { nowrap } from '../../styles/nowrap.css.ts';

export const grade = `${nowrap} ${component({ fontVariantNumeric: FIGURES })}`;
