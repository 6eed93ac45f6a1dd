import type { Theme } from '../themes/theme.ts';
import { HIGH_LETTERS } from './language-css.ts';
import { layerPath } from './layers.ts';
import { LONG_SECTION } from './long-section.ts';
import { railCss } from './rail.ts';
import { smallPartCss } from './small-parts.ts';
import { contactColumnsCss, textLayoutCss } from './text-layouts.ts';

/** From the axis to the text, and the size of a ring and of a disc. */
const AXIS = { gap: '6mm', ring: '2.6mm', disc: '4.6mm' };

const zoomed = (length: string) => `(${length} * var(--recto-zoom, 1))`;

/**
 * Rules that only some choices of traits need, for a theme that has them: the stylesheet of the components is for all pages,
 * and stays small.
 */
export function layoutCss(page: string, theme: Theme): string {
  const { traits } = theme;
  const rules = [
    pictureCss(page, traits.picture),
    textLayoutCss(page, theme),
    smallPartCss(page, theme),
    ['rail', 'axis', 'grid'].includes(traits.header)
      ? `  ${page} [data-part="label"] { color: var(--recto-color-accent); }\n`
      : '',
    traits.columns.startsWith('rail') ? railCss(page, traits) : '',
    traits.dates === 'axis' ? axisCss(page) : '',
    traits.heading === 'station' ? stationCss(page) : '',
    traits.header === 'axis' ? axisHeaderCss(page) : '',
    traits.header === 'grid' ? gridHeaderCss(page) : '',
    traits.header === 'banner' ? bannerCss(page) : '',
    traits.heading.endsWith('rail') ? railHeadingCss(page) : '',
    traits.columns.startsWith('foot') ? footCss(page, traits) : '',
  ].join('');
  return rules && `@layer ${layerPath('theme')} {\n${rules}}\n`;
}

/** Width by height of a picture that is cropped. */
const RATIOS = { square: '1', portrait: '4 / 5', circle: '1', fill: '1' };

function pictureCss(page: string, picture: Theme['traits']['picture']): string {
  if (picture === 'plain') return '';
  // Its width and its ratio, so that it keeps its shape where the header leaves less room.
  const width = picture === 'fill' ? '100%' : `calc(var(--recto-size-logo) * 1.4 * ${RATIOS[picture]})`;
  const radius = picture === 'circle' ? '50%' : '0';
  return `  ${page} [data-part="photo"] { aspect-ratio: ${RATIOS[picture]}; object-fit: cover; border-radius: ${radius}; block-size: auto; inline-size: ${width}; }\n`;
}

/**
 * The axis is a background of the sheet, which continues on every page. It begins behind the head, which covers it: from the edge
 * of the sheet, a line would be above the head on screens, and a dot in some viewers of PDFs.
 */
const axisCss = (page: string) => `  ${page} {
    --recto-axis: color-mix(in srgb, var(--recto-color-accent) 45%, var(--recto-color-paper));
    --recto-axis-place: calc(var(--recto-bleed-inline, 0px) + var(--recto-hang) - ${zoomed(AXIS.gap)} - ${zoomed('0.6pt')});
    background: linear-gradient(var(--recto-axis), var(--recto-axis)) var(--recto-axis-place) calc(var(--recto-bleed-block, 0px) + ${zoomed('1mm')}) / calc(1.2pt * var(--recto-zoom, 1)) 100% no-repeat var(--recto-color-paper);
  }
  ${page}[dir="rtl"] { background-position-x: calc(100% - var(--recto-axis-place)); }
  ${page}:has([data-part="letter"]) { background: var(--recto-color-paper); }
  ${page} > [data-part="header"] { background: var(--recto-color-paper); }
  ${page} [data-part="section-body"] [data-part="dates"]:not(:where([data-part="entry-details"] > *)) {
    padding-inline-end: calc(${zoomed('11mm')} - 1.2em);
    color: var(--recto-color-accent);
    font-weight: var(--recto-dates-weight);
    text-align: end;
  }
  ${page} [data-part="entry-header"]::after {
    content: "";
    box-sizing: border-box;
    order: 0;
    inline-size: calc(${zoomed(AXIS.ring)});
    block-size: calc(${zoomed(AXIS.ring)});
    margin-inline: calc(${zoomed('-7.3mm')}) calc(${zoomed('4.7mm')} - 1.2em);
    border: calc(1.1pt * var(--recto-zoom, 1)) solid var(--recto-color-accent);
    border-radius: 50%;
    background: var(--recto-color-paper);
  }
  ${page} [data-part="entry-location"] { margin-inline-start: auto; }
  ${page} [data-part="entry-location"]::before { content: none; }
  ${page} [data-part="labelled-list"] > li { margin-inline-start: 0; }
  @container recto-page (inline-size < 640px) {
    ${page} [data-part="entry-header"]::after { content: none; }
    ${page} [data-part="section-body"] [data-part="dates"] { min-inline-size: 0; padding-inline-end: 0; text-align: start; }
  }
  @media screen and (width < 640px) { ${page} { background: var(--recto-color-paper); } }
`;

const stationCss = (page: string) => `  ${page} [data-part="section-title"]::before {
    box-sizing: border-box;
    inline-size: calc(${zoomed(AXIS.disc)});
    block-size: calc(${zoomed(AXIS.disc)});
    margin-inline: calc(var(--recto-hang) - ${zoomed('8.3mm')}) calc(${zoomed('3.7mm')});
    border: calc(0.6mm * var(--recto-zoom, 1)) solid var(--recto-color-paper);
    border-radius: 50%;
    vertical-align: -0.17em;
  }
  @container recto-page (inline-size < 640px) {
    ${page} [data-part="section-title"]::before { margin-inline: 0 0.4em; }
  }
`;

/** Without a picture the name stands where the text does. A crest alone is in the middle of the place that a photo has. */
const axisHeaderCss = (page: string) => `  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) {
    grid-template-columns: calc(var(--recto-hang) - var(--recto-space-gutter) * 3) minmax(0, 1fr);
  }
  /* The axis begins at the first station. */
  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) { margin-block-end: 0; padding-block-end: var(--recto-space-header); }
  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) + section { margin-block-start: 0; }
  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) + [data-part="summary"] { padding-block-end: var(--recto-space-section); background: var(--recto-color-paper); }
  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) + [data-part="summary"] + section { margin-block-start: 0; }
  ${page} [data-part="logo"]:only-child { inline-size: calc(var(--recto-size-logo) * 1.4); }
  ${page} > [data-part="header"] > [data-part="identity"] { align-self: end; }
  ${page} > [data-part="header"] > [data-part="contacts"] { align-self: start; color: var(--recto-color-muted); --recto-color-accent: var(--recto-color-muted); }
  @media screen {
    @container recto-page (inline-size < 640px) {
      ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) { grid-template-columns: minmax(0, 1fr); }
      ${page} [data-part="logo"]:only-child { inline-size: auto; }
    }
  }
`;

const gridHeaderCss = (
  page: string,
) => `  ${page} [data-part="main"] [data-part="entry-subtitle"] { color: var(--recto-color-accent); font-style: normal; }
  ${page} > [data-part="header"] { column-gap: 0; align-items: end; }
  ${page} > [data-part="header"] > [data-part="header-aside"] { padding-inline-end: var(--recto-space-gutter); }
  ${page} > [data-part="header"] > [data-part="contacts"] { justify-self: stretch; --recto-color-accent: var(--recto-color-ink); }
  ${page} [data-part="contacts"] > ul { column-rule: none; }
${contactColumnsCss(page, 'minmax(auto, 1fr)')}  ${page} [data-part="name"] { word-spacing: 0.07em; line-height: 0.95; }
  /* Paper has no paint above the printable area: a name that begins there would be cut. */
  ${page} [data-part="name"]${HIGH_LETTERS} { padding-block-start: 0.2em; line-height: var(--recto-leading-heading); }
  ${page} [data-part="label"] { margin-block-start: calc(var(--recto-size-name) * 0.16); }
  @media print {
    ${page} [data-part="photo"] { block-size: auto; inline-size: 100%; }
    ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) { grid-template-areas: "identity identity" ". contacts"; }
  }
  @media screen {
    ${page} [data-part="photo"] { max-inline-size: 100%; }
    @container recto-page (inline-size >= 640px) {
      ${page} [data-part="photo"] { block-size: auto; inline-size: 100%; }
      ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) { grid-template-areas: "identity identity" ". contacts"; }
    }
  }
`;

/**
 * The picture hangs from the band by the gap under it, down to where the columns begin. The band is as high as the picture, so a
 * name of two lines is smaller.
 */
const bannerCss = (page: string) => `  ${page} > [data-part="header"] {
    grid-template-rows: 1fr auto;
    min-block-size: calc(var(--recto-bleed-block, 0px) + var(--recto-head) - var(--recto-space-header));
  }
  ${page} > [data-part="header"] > [data-part="identity"] { padding-block-end: var(--recto-space-cell); }
  ${page} [data-part="name"] { font-size: min(max(var(--recto-name-fit, 80) * ${zoomed('0.62pt')}, var(--recto-size-name) * 0.72), var(--recto-name-fit, 80) * ${zoomed('1pt')}, var(--recto-size-name), 10cqi); }
  ${page} > [data-part="header"] > [data-part="contacts"] {
    grid-column: 1 / -1;
    justify-self: stretch;
    max-inline-size: none;
    margin-inline: calc(-1 * var(--recto-bleed-inline, 0px));
    padding: var(--recto-space-gutter) calc(var(--recto-bleed-inline, 0px) + 27%) var(--recto-space-gutter) var(--recto-bleed-inline, 0px);
    background: color-mix(in srgb, var(--recto-color-ground) 76%, #000);
  }
  ${page} > [data-part="header"] > [data-part="header-aside"] { align-self: start; }
  ${page} [data-part="photo"] { border: calc(1.5mm * var(--recto-zoom, 1)) solid var(--recto-color-paper); }
  ${page} [data-part="aside"] > :first-child { margin-block-start: var(--recto-space-section); }
  @container recto-page (inline-size < 640px) {
    ${page} > [data-part="header"] > [data-part="contacts"] { padding-inline: var(--recto-bleed-inline); }
  }
  @media print { ${page} > [data-part="header"] > [data-part="header-aside"] { margin-block-end: calc(-1 * var(--recto-space-header)); } }
  @container recto-page (inline-size >= 640px) {
    ${page} > [data-part="header"] > [data-part="header-aside"] { margin-block-end: calc(-1 * var(--recto-space-header)); }
  }
`;

/**
 * A heading that is longer than its rail continues over the text, which begins lower: parsers take a second line for a heading of
 * its own, or for a part of the text beside it.
 */
const railHeadingCss = (
  page: string,
) => `  ${page} [data-part="section-title"] { padding-inline: 0 var(--recto-space-gutter); }
  ${page} [data-part="main"] [data-part="section-title"] { white-space: nowrap; }
  ${page} [data-part="summary"] > [data-part="section-body"] { font-size: var(--recto-size-lead, 1em); }
  @container recto-page (inline-size < 640px) { ${page} [data-part="main"] [data-part="section-title"] { white-space: normal; } }
`;

/** Sections side by side: up to four in a row under one rule, or in pairs with headings as in the main column. */
function footCss(page: string, { columns, heading }: Theme['traits']): string {
  const aside = `${page} [data-part="aside"]`;
  const isPaired = columns === 'foot-pairs';
  const tracks = isPaired ? 'repeat(2, minmax(0, 1fr))' : 'repeat(auto-fit, minmax(21%, 1fr))';
  const gap = isPaired ? 3 : 1.5;
  return `  ${aside} {
    --recto-section-display: block;
    --recto-section-border: 0 solid;
    --recto-section-drop: 0px;
    display: grid;
    grid-template-columns: ${tracks};
    column-gap: calc(var(--recto-space-gutter) * ${gap});
    margin-block-start: var(--recto-space-section);
  }
  ${aside}:empty { display: none; }
${isPaired ? pairCss(aside) : rowCss(aside)}  ${aside} > ${LONG_SECTION} { grid-column: 1 / -1; }
  @media print { ${aside} { break-inside: avoid; } }
  @container recto-page (inline-size < 640px) { ${aside} { display: block; } }
${heading.endsWith('rail') ? railFootCss(aside) : ''}`;
}

const rowCss = (
  aside: string,
) => `  ${aside} { border-block-start: var(--recto-rule-heading) solid var(--recto-color-rule); }
  ${aside} > * { margin-block-start: calc(var(--recto-space-heading) * 0.6); }
`;

const pairCss = (aside: string) => `  ${aside} { margin-block-start: 0; }
  ${aside} > :last-child:nth-child(odd) { grid-column: 1 / -1; }
`;

/**
 * The columns of the text are three thirds, and the rail is a fourth, which a foot of three leaves empty. It is a track and no padding:
 * with one, Chromium takes a sheet from right to left for longer than it is.
 */
const railFootCss = (aside: string) => `  @media print {
    ${aside} { grid-template-columns: calc(17.5% - var(--recto-space-gutter)) repeat(auto-fit, minmax(21%, 1fr)); column-gap: var(--recto-space-gutter); }
    ${aside}:not(:has(> :nth-child(4))) > :first-child, ${aside} > ${LONG_SECTION} + * { grid-column: 2; }
    ${aside} > ${LONG_SECTION}${LONG_SECTION} { grid-column: 2 / -1; }
  }
`;
