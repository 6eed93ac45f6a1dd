import { vars } from '@recto/themes';
import { globalStyle } from '@vanilla-extract/css';

// Other tokens are as in classic.
globalStyle('[data-recto-theme="harbour"]', {
  vars: {
    [vars.color.accent]: '#0b5d3b',
    [vars.color.heading]: '#0b5d3b',
    [vars.size.body]: 'calc(11pt * var(--recto-zoom, 1))',
  },
});
