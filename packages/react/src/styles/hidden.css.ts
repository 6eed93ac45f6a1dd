import { component } from './component.ts';

/** For assistive technology only: captions that repeat the heading above. */
export const visuallyHidden = component({
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
