/** How far the ground reaches from the aside towards the main column. In mm: `@page` knows nothing of density. */
const OUTSET = '4mm';

/**
 * The ground of the aside. It is as tall as the sheet, and not as the aside: on screens a box behind the page, in print
 * one that repeats on every page (it is fixed, and holds no text), and around it the margin boxes of `@page`, because a
 * page does not paint into its margins.
 */
export function groundCss(page: string, columns: 'aside-start' | 'aside-end'): string {
  // A page without an aside has nothing to put on a ground.
  const sheet = `${page}:has([data-part="aside"])`;
  // Margin boxes know left and right only, and nothing of a `columns` attribute: then the margins stay white.
  const root = `:root:has(${page}:not([data-recto-columns], [dir="rtl"]) [data-part="aside"])`;
  const side = columns === 'aside-end' ? 'right' : 'left';
  const box = 'content: var(--recto-ground-content, none); background: var(--recto-ground-fill, none);';
  const foot = side === 'right' ? 'background: var(--recto-ground-fill, none);' : box;
  return `@layer recto.tokens {
  ${sheet} { isolation: isolate; }
  ${sheet}::before {
    content: "";
    z-index: -1;
    inset-block: 0 -1px;
    inset-inline: var(--recto-aside-place);
    inline-size: calc(31% + var(--recto-ground-outset));
    background: var(--recto-color-fill);
  }
  @media screen {
    ${sheet} {
      --recto-ground-margin: min(var(--recto-page-margin-inline) * var(--recto-zoom, 1), 5vw);
      --recto-ground-outset: 0.38 * var(--recto-ground-margin) + ${OUTSET} * var(--recto-zoom, 1);
      position: relative;
    }
    ${sheet}::before { position: absolute; }
    @container recto-page (inline-size < 40rem) {
      ${sheet}::before { content: none; }
    }
  }
  @media print {
    ${sheet} { --recto-ground-outset: ${OUTSET}; }
    ${sheet}::before { position: fixed; }
    ${root} {
      --recto-ground-content: "";
      --recto-ground-fill: var(--recto-color-fill);
      --recto-ground-width: calc(31% + ${OUTSET});
      print-color-adjust: exact;
    }
    /* A page without a number still has a foot. */
    ${root}:has([data-recto-pages="1"]) { --recto-page-number: "" !important; }
  }
}
@page {
  @top-${side}-corner { ${box} }
  @${side}-middle { ${box} }
  @bottom-${side}-corner { ${box} }
  @top-${side} { ${box} width: var(--recto-ground-width, auto); }
  @bottom-${side} { ${foot} width: var(--recto-ground-width, auto); }
}
`;
}
