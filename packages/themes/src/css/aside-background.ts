import type { Theme } from '../themes/theme.ts';
import { layerPath } from './layers.ts';

/** How far the background extends from the aside towards the main column. In mm, because `@page` reads no density. */
const OUTSET = '4mm';

/**
 * The background of the aside. It is as tall as the sheet, not as the aside. On screens it is a box behind the page; in
 * print it is a fixed box, which repeats on every page, and the margin boxes of `@page`, because a page does not paint
 * into its margins.
 */
export function asideBackgroundCss(page: string, { asideBackground, traits }: Theme): string {
  const { columns } = traits;
  if (!asideBackground || (columns !== 'aside-start' && columns !== 'aside-end')) return '';
  // A page without an aside has no background.
  const sheet = `${page}:has([data-part="aside"])`;
  const edge = columns === 'aside-end' ? 'end' : 'start';
  const ltr = ':not([dir="rtl"])';
  const rtl = '[dir="rtl"]';
  const [atLeft, atRight] = columns === 'aside-end' ? [rtl, ltr] : [ltr, rtl];
  // Margin boxes have left and right only. With a `columns` attribute on the page the margins stay white.
  const root = (direction: string) => `:root:has(${page}:not([data-recto-columns])${direction} [data-part="aside"])`;
  const reaching = (direction: string, side: Side) => `${root(direction)} {
      --recto-aside-background-${side}: "";
      --recto-aside-background-${side}-fill: var(--recto-color-fill);
      --recto-aside-background-${side}-width: calc(31% + ${OUTSET});
      print-color-adjust: exact;
    }`;
  return `@layer ${layerPath('tokens')} {
  ${sheet} { isolation: isolate; }
  ${sheet}::before {
    content: "";
    z-index: -1;
    inset-block: 0 -1px;
    inset-inline: ${columns === 'aside-end' ? 'auto 0' : '0 auto'};
    inline-size: calc(31% + var(--recto-aside-background-outset));
    background: var(--recto-color-fill);
  }
  @media screen {
    ${sheet} {
      --recto-aside-background-margin: min(var(--recto-page-margin-inline) * var(--recto-zoom, 1), 5vw);
      --recto-aside-background-outset: 0.38 * var(--recto-aside-background-margin) + ${OUTSET} * var(--recto-zoom, 1);
      position: relative;
    }
    ${sheet}::before { position: absolute; }
    @container recto-page (inline-size < 640px) {
      ${sheet}::before { content: none; }
    }
  }
  @media print {
    ${sheet} { --recto-aside-background-outset: ${OUTSET}; }
    /* The box and the margin boxes overlap: both end within a pixel, and without this a line of paper would show. */
    ${sheet}::before { position: fixed; box-sizing: content-box; margin-inline-${edge}: -2px; border-inline-${edge}: 2px solid var(--recto-color-fill); }
    ${reaching(atLeft, 'left')}
    ${reaching(atRight, 'right')}
  }
}
@page {${marginBoxes('left')}${marginBoxes('right')}}
`;
}

type Side = 'left' | 'right';

/** The boxes of a side, from the head of the sheet to its foot. */
function marginBoxes(side: Side): string {
  const fill = `background: var(--recto-aside-background-${side}-fill, none);`;
  const box = `content: var(--recto-aside-background-${side}, none); ${fill}`;
  const width = `width: var(--recto-aside-background-${side}-width, auto);`;
  const overlap = `margin-${side === 'right' ? 'left' : 'right'}: -2px;`;
  // The page number is at the right of the foot.
  const foot = side === 'right' ? fill : box;
  return `
  @top-${side}-corner { ${box} ${overlap} }
  @${side}-middle { ${box} ${overlap} }
  @bottom-${side}-corner { ${box} ${overlap} }
  @top-${side} { ${box} ${width} }
  @bottom-${side} { ${foot} ${width} }
`;
}
