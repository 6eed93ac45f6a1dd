import type { StyleRule } from '@vanilla-extract/css';
import { component } from './component.ts';

const visuallyHiddenRules = {
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} satisfies StyleRule;

/** For assistive technology only: captions that repeat the heading above. */
export const visuallyHidden = component(visuallyHiddenRules);
