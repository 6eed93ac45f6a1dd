import { vars } from '@recto/themes';
import { component } from '../../styles/component.ts';
import '../../styles/base.css.ts';

/** A length on paper, magnified like the sheet. */
const zoomed = (length: string) => `${length} * var(--recto-zoom, 1)`;

/** A margin of `@page`, or its default there, and less on narrow screens. */
const padding = (margin: string) => `min(${zoomed(margin.replace(')', ', 15mm)'))}, 5vw)`;

export const page = component({
  vars: { '--recto-paper-width': '210mm' },
  boxSizing: 'border-box',
  overflowWrap: 'break-word',
  textWrap: 'pretty',
  // Content that is too wide is clipped; in print it would make the browser shrink the whole document.
  overflowX: 'clip',
  backgroundColor: vars.color.paper,
  color: vars.color.ink,
  fontFamily: vars.font.body,
  fontSize: vars.size.body,
  fontWeight: 400,
  lineHeight: vars.leading.body,
  // Without it, Chromium moves letters of some sizes so that extractors read a space within a word.
  textRendering: 'geometricPrecision',
  fontVariantNumeric: 'lining-nums',
  // Arabic, Hebrew, Indic and CJK fonts have no italics, and letters that the browser slants are hard to read.
  fontSynthesis: 'weight',
  // The one spelling that both Safari and Chromium know.
  WebkitTextSizeAdjust: '100%',
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
      maxInlineSize: `calc(${zoomed('var(--recto-paper-width)')})`,
      marginInline: 'auto',
      vars: {
        '--recto-bleed-block': padding(vars.page.marginBlock),
        '--recto-bleed-inline': padding(vars.page.marginInline),
      },
      padding: 'var(--recto-bleed-block) var(--recto-bleed-inline)',
    },
  },
});
