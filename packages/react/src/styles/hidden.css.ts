import { component } from './layers.css.ts';

/** For readers of the markup only: captions that repeat the heading above. */
export const visuallyHidden = component({
  position: 'absolute',
  inlineSize: 1,
  blockSize: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
