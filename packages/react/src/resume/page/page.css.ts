import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';
import '../../styles/base.css.ts';

const margin = (value: string) => `calc(${value} * var(--recto-zoom, 1))`;

export const page = component({
  vars: { '--recto-paper-width': '210mm' },
  boxSizing: 'border-box',
  overflowWrap: 'break-word',
  // Content that is too wide is clipped; in print it would make the browser shrink the whole document.
  overflowX: 'clip',
  backgroundColor: vars.color.paper,
  color: vars.color.ink,
  fontFamily: vars.font.body,
  fontSize: vars.size.body,
  fontWeight: 400,
  lineHeight: vars.leading.body,
  fontVariantNumeric: 'lining-nums',
  // Arabic, Hebrew, Indic and CJK fonts have no italics, and letters that the browser slants are hard to read.
  fontSynthesis: 'weight',
  WebkitTextSizeAdjust: '100%',
  textSizeAdjust: '100%',
  selectors: {
    '&[data-recto-paper="a5"]': { vars: { '--recto-paper-width': '148mm' } },
    '&:is([data-recto-paper="letter"], [data-recto-paper="legal"])': { vars: { '--recto-paper-width': '8.5in' } },
  },
  '@media': {
    screen: {
      containerName: 'recto-page',
      containerType: 'inline-size',
      // A size container has no width of its own: without this, it would be 0 in a grid or a flex row.
      inlineSize: '100%',
      maxInlineSize: margin('var(--recto-paper-width)'),
      marginInline: 'auto',
      paddingBlock: `min(${margin(vars.page.marginBlock)}, 5vw)`,
      paddingInline: `min(${margin(vars.page.marginInline)}, 5vw)`,
    },
  },
});
