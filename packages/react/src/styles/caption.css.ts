import { vars } from '@recto/themes';
import { component } from './component.ts';

/** The text under a picture. */
export const caption = component({ fontSize: vars.size.caption, lineHeight: 1.3 });
