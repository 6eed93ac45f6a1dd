import type { Theme } from '../themes/theme.ts';
import { contrast } from '../tokens/contrast-ratio.ts';
import { layerPath } from './layers.ts';
import { RAIL } from './rail.ts';

/** How far the ground of a column reaches from the aside towards the main column. */
const OUTSET = '5.5mm';

const TEXT_ON_GROUND = `
      --recto-color-ink: var(--recto-color-ground-ink, inherit);
      --recto-color-accent: var(--recto-color-ground-ink, inherit);
      --recto-color-muted: var(--recto-color-ground-muted, inherit);
      --recto-color-heading: var(--recto-color-ground-accent, inherit);
      --recto-color-rule: var(--recto-color-ground-muted, inherit);
      color: var(--recto-color-ground-ink, inherit);`;

/**
 * The rules of a ground: what reaches the edges of the paper. Such a sheet is printed without margins at its sides, and has
 * them as padding. A column is an empty margin box of the first page that overflows: it is painted under the text, and
 * reaches every edge.
 */
export function groundCss(page: string, { traits, tokens }: Theme): string {
  if (traits.ground === 'none') return '';
  const sheet = `${page}:not([data-recto-ground="none"])`;
  const head = traits.ground === 'band' ? 'header' : traits.picture === 'fill' ? 'photo' : undefined;
  return `@layer ${layerPath('theme')} {
  @media print {
    ${sheet} { --recto-bleed-inline: calc(var(--recto-page-margin-inline) * var(--recto-zoom, 1)); background: none; }
    :root:has(${sheet}) { --recto-side-margin: 0mm; --recto-margin-box-inset: ${tokens.page.marginInline}mm; print-color-adjust: exact; }
${head ? headCss(sheet, head) : ''}  }
}
@page {${['top-left', 'top-right', 'bottom-left', 'bottom-right'].map(insetBox).join('')}}
${traits.ground === 'band' ? bandCss(sheet, traits.header) : columnCss(sheet, traits)}${plateCss(sheet, tokens.color)}`;
}

/** Several sheets in a document: only the first page has a ground, so that of a column is left out on paper. */
const SEVERAL = ':has([data-part="page"] ~ [data-part="page"])';

/** Before a sheet that is not the first of its document. */
const LATER = '[data-part="page"] ~';

/** The colours of the sheet again. */
const TEXT_ON_PAPER = ['ink', 'accent', 'muted', 'heading', 'rule']
  .map((color) => `--recto-color-${color}: inherit;`)
  .concat('color: var(--recto-color-ink);')
  .join(' ');

/** Text in a margin box stands where the text of the sheet does. */
const insetBox = (box: string) => ` @${box} { padding-inline: var(--recto-margin-box-inset, 0); } `;

/** The sheet begins at the edge of the paper, and has the margin as padding. One behind a letter begins at the margin. */
function headCss(sheet: string, part: string): string {
  return `    ${sheet}:has([data-part="${part}"]) { --recto-bleed-block: calc(var(--recto-page-margin-block) * var(--recto-zoom, 1)); }
    :root:has(${sheet} [data-part="${part}"]) { --recto-first-margin: 0mm; }
    ${LATER} ${sheet}:has([data-part="${part}"]) { --recto-bleed-block: 0px; }
`;
}

/** A crest on a ground that is dark on paper has a plate of its own. 3 : 1 is WCAG 2.2, success criterion 1.4.11. */
function plateCss(sheet: string, { ground, fill }: Theme['tokens']['color']): string {
  const colour = ground ?? fill;
  const onPaper = typeof colour === 'string' ? colour : colour.light;
  if ((contrast(onPaper, '#ffffff') ?? 1) < 3) return '';
  return `@layer ${layerPath('theme')} {
  ${sheet}:has([data-part="header-aside"]) [data-part="logo"] img { background: #fff; }
}
`;
}

function bandCss(sheet: string, header: Theme['traits']['header']): string {
  // The strip of a banner is at its foot.
  const foot = header === 'banner' ? '0' : 'calc(var(--recto-space-header) * 0.8)';
  return `@layer ${layerPath('theme')} {
  ${sheet} > [data-part="header"] {${TEXT_ON_GROUND}
      margin: calc(-1 * var(--recto-bleed-block, 0px)) calc(-1 * var(--recto-bleed-inline, 0px)) var(--recto-space-header);
      padding: var(--recto-bleed-block, 0px) var(--recto-bleed-inline, 0px) ${foot};
      background: var(--recto-color-ground, var(--recto-color-fill));
  }
${header === 'banner' ? '' : laterBandCss(sheet)}}
`;
}

/**
 * On paper the band of a later sheet begins at the margin: some of the gap under it is in it then, over its text, and the sheet is as
 * high as alone. In a banner the name is in the middle of the band, and has that room.
 */
const laterBandCss = (sheet: string) => `  @media print {
    ${LATER} ${sheet} > [data-part="header"] { padding-block-start: calc(var(--recto-space-header) * 0.5); margin-block-end: calc(var(--recto-space-header) * 0.5); }
  }
`;

/** The picture reaches the edges of the ground behind it. */
const fillCss = (sheet: string) => `${sheet} [data-part="header-aside"] {
    margin-block-start: calc(-1 * var(--recto-bleed-block, 0px));
    margin-inline: calc(-1 * var(--recto-ground-outset)) calc(-1 * var(--recto-bleed-inline, 0px));
  }
  ${sheet} [data-part="photo"] { block-size: auto; inline-size: 100%; }
  ${sheet}:has([data-part="photo"]) [data-part="identity"] { align-self: end; }`;

function columnCss(sheet: string, { header, columns, picture }: Theme['traits']): string {
  // A sheet without an aside has no ground.
  const grounded = `${sheet}:has([data-part="aside"])`;
  const parts = header === 'rail' ? '[data-part="contacts"], [data-part="aside"]' : '[data-part="aside"]';
  // A crest at the head of the column has a caption, which is on the ground except on phones and before other sheets.
  const head = header === 'rail' ? `[data-part="header-aside"] {${TEXT_ON_GROUND} }` : '';
  const edge = columns.endsWith('end') ? 'end' : 'start';
  const [ltr, rtl] = edge === 'end' ? (['right', 'left'] as const) : (['left', 'right'] as const);
  return `@layer ${layerPath('theme')} {
  ${grounded} { --recto-ground-outset: calc(${OUTSET} * var(--recto-zoom, 1)); }
  ${grounded} :is(${parts}) {${TEXT_ON_GROUND}
  }
  ${header === 'rail' ? `${grounded} [data-part="contacts"] { padding-block-start: var(--recto-space-section);${edge === 'start' ? ' max-inline-size: none; margin-inline-end: calc(-0.5 * var(--recto-ground-outset)); font-size: min(var(--recto-size-contact), 9pt * var(--recto-zoom, 1));' : ''} }` : ''}
  ${picture === 'fill' ? fillCss(grounded) : ''}
  @media screen {
    ${grounded} { position: relative; isolation: isolate; }
    ${grounded}::before {
      content: "";
      position: absolute;
      z-index: -1;
      inset-block: 0;
      inset-inline-${edge}: 0;
      inline-size: calc(var(--recto-bleed-inline) + ${RAIL} - 0.5 * var(--recto-bleed-inline) + var(--recto-ground-outset));
      background: var(--recto-color-ground, var(--recto-color-fill));
    }
    ${head ? `@container recto-page (inline-size >= 640px) { ${grounded} ${head} }` : ''}
    @container recto-page (inline-size < 640px) {
      ${grounded}::before { content: none; }
      ${grounded} :is(${parts}) {
        justify-self: stretch;
        max-inline-size: none;
        margin-inline: calc(-1 * var(--recto-bleed-inline));
        padding: var(--recto-space-section) var(--recto-bleed-inline);
        background: var(--recto-color-ground, var(--recto-color-fill));
      }
    }
  }
  @media print {
    ${head ? `:root:not(${SEVERAL}) ${grounded} ${head}` : ''}
    :root${SEVERAL} ${grounded} :is(${parts}) { ${TEXT_ON_PAPER} }
    :root:has(${sheet} [data-part="aside"]):not(${SEVERAL}) {
      --recto-ground-width: calc(0.5 * var(--recto-page-margin-inline) + 0.25 * var(--recto-paper-width) + ${OUTSET});
      --recto-ground-${ltr}: "";
    }
    :root:has(${sheet}[dir="rtl"] [data-part="aside"]):not(${SEVERAL}) { --recto-ground-${ltr}: none; --recto-ground-${rtl}: ""; }
    :root:has(${sheet}[data-recto-aside]) { --recto-ground-all-left: var(--recto-ground-left); --recto-ground-all-right: var(--recto-ground-right); }
  }
}
@page {${groundBox('left', '-all')}${groundBox('right', '-all')}}
@page :first {${groundBox('left')}${groundBox('right')}}
`;
}

/** An empty margin box of the first page, or of all where the aside is longer than that, as tall as the paper. */
function groundBox(side: 'left' | 'right', pages: '' | '-all' = ''): string {
  const over = 'calc(-1 * var(--recto-ground-width))';
  const margin = pages ? 'var(--recto-page-margin-block)' : 'var(--recto-first-margin, var(--recto-page-margin-block))';
  const head = `calc(-1 * ${margin})`;
  const foot = 'calc(-1 * var(--recto-page-margin-block))';
  return `
  @${side}-middle {
    content: var(--recto-ground${pages}-${side}, none);
    width: var(--recto-ground-width);
    height: var(--recto-paper-height);
    margin: ${head} ${side === 'left' ? over : 0} ${foot} ${side === 'left' ? 0 : over};
    background: var(--recto-color-ground, var(--recto-color-fill, none));
  }
`;
}
