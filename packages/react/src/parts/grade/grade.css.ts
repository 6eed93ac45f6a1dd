import { figures } from '../../styles/figures.css.ts';
import { nowrap } from '../../styles/nowrap.css.ts';

export const grade = `${nowrap} ${figures}`;
