import type { Theme } from '../themes/theme.ts';

/** Rules of single choices of `heading`, `summary`, `entry`, `dates` and `header`, for a theme that has them. */
export function textLayoutCss(page: string, { traits }: Theme): string {
  return [
    traits.heading === 'between' ? betweenCss(page) : '',
    traits.heading === 'over' ? overCss(page) : '',
    traits.summary === 'lead' ? leadCss(page) : '',
    traits.summary === 'lead' && traits.header === 'split' && traits.ground === 'band' ? groundedLeadCss(page) : '',
    traits.summary === 'abstract' ? abstractCss(page) : '',
    traits.entry !== 'line' && traits.dates === 'end' ? dotCss(page) : '',
    traits.entry === 'corners' ? cornersCss(page) : '',
    traits.dates === 'margin' ? marginCss(page) : '',
    traits.header === 'masthead' ? mastheadCss(page) : '',
    traits.header === 'split' ? splitCss(page) : '',
    traits.header === 'title' ? titleCss(page) : '',
  ].join('');
}

/** Contacts in three columns, which all rows share. On phones each is on a line of its own. */
export const contactColumnsCss = (page: string, track: string, of = '') => {
  const contacts = `${page} > [data-part="header"] > [data-part="contacts"]${of}`;
  const rules = `${contacts} { display: grid; grid-template-columns: repeat(3, ${track}); column-gap: var(--recto-space-gutter); }
    ${contacts} > ul { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
    ${contacts} > ul > li { min-inline-size: auto; overflow-wrap: normal; }`;
  return `  @media print { ${rules} }
  @media screen { @container recto-page (inline-size >= 640px) { ${rules} } }
`;
};

const zoomed = (length: string) => `${length} * var(--recto-zoom, 1)`;

const narrow = (rules: string) => `  @container recto-page (inline-size < 640px) {\n  ${rules}  }\n`;

/** The rule under the head of the page and that of the first heading are an Oxford rule: a thick one and a thin one. The profession is in italics. */
const betweenCss = (page: string) => `  ${page} [data-part="section-title"] {
    padding: calc(var(--recto-rule-heading) * 3) 0;
    border-width: var(--recto-rule-heading) 0;
    text-align: center;
  }
  ${page} > [data-part="header"] {
    padding-block-end: calc(var(--recto-space-header) * 0.8);
    border-block-end: calc(2.6pt * var(--recto-zoom, 1)) solid var(--recto-color-rule);
  }
  ${page} [data-part="label"] { font-style: italic; }
  ${page} > [data-part="header"]:has(+ section) { margin-block-end: 0; }
  ${page} > [data-part="header"] + section { margin-block-start: calc(1.6pt * var(--recto-zoom, 1)); }
`;

const overCss = (page: string) => `  ${page} [data-part="section-title"] {
    padding-block-start: calc(var(--recto-space-heading) * 1.5);
    border-width: var(--recto-rule-heading) 0 0;
  }
  /* Beside a rail the rule ends where its text does. */
  ${page} [data-part="main"] [data-part="section-title"] { display: flow-root; }
`;

/** A lead has no heading: its size says what it is. */
const leadCss = (page: string) => `  ${page} [data-part="summary"] { font-size: var(--recto-size-lead); }
  ${page} [data-part="summary"] > [data-part="section-title"] { display: none; }
`;

/** A lead under a band continues it, whether the sheet has an aside or not. */
const groundedLeadCss = (page: string) => {
  const sheet = `${page}:not([data-recto-ground="none"])`;
  const main = '[data-part="columns"] > [data-part="main"] > [data-part="rail"]';
  const lead = '[data-part="summary"]';
  return `  ${sheet} > [data-part="header"]:has(+ ${lead}, + ${main} + ${lead}) { margin-block-end: 0; padding-block-end: var(--recto-space-header); }
  ${sheet} :is([data-part="header"] + ${lead}, ${main} + ${lead}) {
    margin: 0 calc(-1 * var(--recto-bleed-inline, 0px)) var(--recto-space-header);
    padding: 0 var(--recto-bleed-inline, 0px) calc(var(--recto-space-header) * 1.2);
    background: var(--recto-color-ground);
    color: var(--recto-color-heading);
  }
  @media print { [data-part="page"] ~ ${sheet} > [data-part="header"]:has(+ ${lead}, + ${main} + ${lead}) { margin-block-end: 0; padding-block-end: calc(var(--recto-space-header) * 0.5); } }
`;
};

const abstractCss = (page: string) => `  ${page} [data-part="summary"] {
    padding-inline: 8%;
    font-size: var(--recto-size-lead);
  }
  ${page} [data-part="summary"] > [data-part="section-title"] { text-align: center; }
`;

/** The dot before a field is in the gap before it: where the field begins a line, the dot is left of the header, and is cut. */
const dotCss = (page: string) => `  ${page} [data-part="entry-header"] { overflow: clip; overflow-clip-margin: 0.45em; }
`;

/** The place is at the end of its line, under the dates, so that no dot is before it. */
const cornersCss = (page: string) => `  ${page} [data-part="entry-location"] { margin-inline-start: auto; }
  ${page} [data-part="entry-heading"]:not(:has(+ [data-part="entry-meta"] > [data-part="entry-note"])) > [data-part="entry-location"]::before,
  ${page} [data-part="aside"] [data-part="entry-location"]::before { content: none; }
`;

/**
 * The outer margin of a right-hand page: dates stand in it on the line of their entry, a picture at its head, and no text. Dates
 * have no width in their line, so that the text takes all of its own.
 */
const marginCss = (page: string) => {
  const margin = 'max(47mm * var(--recto-zoom, 1), var(--recto-size-body) * var(--recto-date-column, 10.5))';
  const gap = zoomed('6mm');
  const blocks = `${page} > :is(section, [data-part="columns"])`;
  const head = `${page} > [data-part="header"]`;
  return `  ${page} { --recto-margin: ${margin}; }
  ${blocks} { margin-inline-end: var(--recto-margin); }
  ${page} [data-part="dates"] {
    inline-size: calc(var(--recto-margin) - ${gap});
    margin-inline-end: calc(-1 * var(--recto-margin));
  }
  ${page} [data-part="label"] { font-style: italic; }
  ${page} [data-part="contacts"] { --recto-color-accent: var(--recto-color-muted); color: var(--recto-color-muted); }
  ${head} {
    grid-template-columns: minmax(0, 1fr) calc(var(--recto-margin) - ${gap});
    column-gap: calc(${gap});
  }
  ${head} > [data-part="header-aside"] { justify-content: start; align-self: start; }
${narrow(`${blocks} { margin-inline-end: 0; }
    ${page} [data-part="dates"] { inline-size: auto; margin-inline-end: 0; }
    ${head} { grid-template-columns: minmax(0, 1fr); }
`)}`;
};

/** The line of contacts is between a thick and a thin rule, as wide as the sheet; the name is over the main column. */
const mastheadCss = (page: string) => `  ${page} > [data-part="header"] > [data-part="contacts"] {
    --recto-color-accent: var(--recto-color-ink);
    justify-self: stretch;
    margin-block-end: var(--recto-space-header);
    padding-block: 0.35em;
    border: solid var(--recto-color-ink);
    border-width: calc(4pt * var(--recto-zoom, 1)) 0 calc(0.5pt * var(--recto-zoom, 1));
    line-height: 1.4;
  }
  /* A name of two lines is read by its first one: a long one is smaller instead. */
  ${page} [data-part="name"] { font-size: min(var(--recto-size-name), var(--recto-name-fit, 80) * min(${zoomed('0.62pt')}, 0.16cqi), 10cqi); }
  ${page} > [data-part="header"]:not(:has([data-part="header-aside"])) { grid-template: "contacts" "identity" / minmax(0, 1fr); }
  ${page}:not(:has(> [data-part="columns"])) > [data-part="header"]:not(:has([data-part="header-aside"])) > [data-part="identity"] { max-inline-size: 76%; }
  ${page} > [data-part="header"] > [data-part="header-aside"] { align-items: start; align-self: start; }
  /* As high as the head allows: a rail begins under it. */
  ${page} [data-part="photo"] { aspect-ratio: auto; block-size: calc(var(--recto-size-logo) * 1.4); inline-size: 100%; }
  ${page} [data-part="logo"] img { block-size: calc(var(--recto-size-logo) * 0.62); }
  ${page} [data-part="contacts"] > ul { justify-content: space-between; column-rule: none; }
  ${page} [data-part="contacts"]:has(> ul + ul) { justify-content: space-between; }
${contactColumnsCss(page, 'auto', ':has(> ul + ul)')}  ${page} > [data-part="header"] > [data-part="identity"] { align-self: end; }
  ${page} [data-part="name"] { line-height: 0.92; }
  /* Extractors join lines whose baselines are closer than half the size of the larger one. */
  ${page} [data-part="label"] { margin-block-start: calc(var(--recto-size-name) * 0.32); color: var(--recto-color-accent); font-style: italic; }
  ${page} [data-part="entry-subtitle"] { color: var(--recto-color-accent); }
  @media screen { @container recto-page (inline-size < 640px) { ${page} [data-part="photo"] { inline-size: auto; block-size: var(--recto-size-logo); } } }
`;

/** Contacts are painted last: a caption that is painted after them, and stands left of the last, is joined to it by extractors. */
const splitCss = (page: string) => `  ${page} > [data-part="header"] > [data-part="contacts"] {
    order: 1;
    --recto-color-accent: var(--recto-color-muted);
    color: var(--recto-color-muted);
  }
  ${page} [data-part="label"] { font-style: italic; }
`;

/** The title of an article: name and profession in ink, and the contacts under them in grey. */
const titleCss = (page: string) => `  ${page} [data-part="label"] { color: var(--recto-color-ink); }
  ${page} > [data-part="header"] > [data-part="identity"] { align-self: end; }
  ${page} > [data-part="header"] > [data-part="contacts"] {
    --recto-color-accent: var(--recto-color-muted);
    color: var(--recto-color-muted);
    align-self: start;
  }
`;
