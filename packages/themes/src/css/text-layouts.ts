import type { Theme } from '../themes/theme.ts';

/** Rules of single choices of `heading`, `summary`, `entry`, `dates` and `header`, for a theme that has them. */
export function textLayoutCss(page: string, { traits }: Theme): string {
  return [
    traits.heading === 'between' ? betweenCss(page) : '',
    traits.heading === 'over' ? overCss(page) : '',
    traits.summary === 'lead' ? leadCss(page) : '',
    traits.summary === 'lead' && traits.ground === 'band' ? groundedLeadCss(page) : '',
    traits.summary === 'abstract' ? abstractCss(page) : '',
    traits.entry === 'corners' ? cornersCss(page) : '',
    traits.dates === 'margin' ? marginCss(page) : '',
    traits.header === 'masthead' ? mastheadCss(page) : '',
    traits.header === 'split' ? splitCss(page) : '',
  ].join('');
}

const narrow = (rules: string) => `  @container recto-page (inline-size < 640px) {\n  ${rules}  }\n`;

const betweenCss = (page: string) => `  ${page} [data-part="section-title"] {
    padding: calc(var(--recto-rule-heading) * 3) 0;
    border-width: var(--recto-rule-heading) 0;
    text-align: center;
  }
`;

const overCss = (page: string) => `  ${page} [data-part="section-title"] {
    padding-block-start: calc(var(--recto-space-heading) * 1.5);
    border-width: var(--recto-rule-heading) 0 0;
  }
`;

/** A lead has no heading: its size and colour say what it is. */
const leadCss = (page: string) => `  ${page} [data-part="summary"] {
    color: var(--recto-color-heading);
    font-size: var(--recto-size-lead);
  }
  ${page} [data-part="summary"] > [data-part="section-title"] { display: none; }
`;

/** A lead under a band continues it. */
const groundedLeadCss = (
  page: string,
) => `  ${page}:not([data-recto-ground="none"]) > [data-part="header"]:has(+ [data-part="summary"]) { margin-block-end: 0; padding-block-end: var(--recto-space-header); }
  ${page}:not([data-recto-ground="none"]) > [data-part="header"] + [data-part="summary"] {
    margin: 0 calc(-1 * var(--recto-bleed-inline, 0px)) var(--recto-space-header);
    padding: 0 var(--recto-bleed-inline, 0px) calc(var(--recto-space-header) * 1.2);
    background: var(--recto-color-ground);
  }
`;

const abstractCss = (page: string) => `  ${page} [data-part="summary"] {
    padding-inline: 8%;
    font-size: var(--recto-size-lead);
  }
  ${page} [data-part="summary"] > [data-part="section-title"] { text-align: center; }
`;

/** The place is at the end of its line, under the dates, so that no dot is before it. */
const cornersCss = (page: string) => `  ${page} [data-part="entry-location"] { margin-inline-start: auto; }
  ${page} [data-part="entry-heading"]:not(:has(+ [data-part="entry-meta"] > [data-part="entry-note"])) > [data-part="entry-location"]::before { content: none; }
`;

/** Text and headings have one edge, and the margin before it has dates only. */
const marginCss = (
  page: string,
) => `  ${page} :is([data-part="header"], [data-part="section-title"]) { margin-inline-start: var(--recto-hang); }
  ${page} [data-part="labelled-list"] > li { margin-inline-start: 0; }
  ${page} [data-part="dates"] { text-align: end; }
${narrow(`  ${page} :is([data-part="header"], [data-part="section-title"]) { margin-inline-start: 0; }
    ${page} [data-part="dates"] { text-align: start; }
`)}  ${page} [data-part="label"] { font-style: italic; }
  ${page} [data-part="contacts"] { --recto-color-accent: var(--recto-color-muted); color: var(--recto-color-muted); }
`;

/** The line of contacts is between a thick and a thin rule, as wide as the sheet. */
const mastheadCss = (page: string) => `  ${page} > [data-part="header"] > [data-part="contacts"] {
    --recto-color-accent: var(--recto-color-ink);
    justify-self: stretch;
    margin-block-end: var(--recto-space-header);
    padding-block: 0.35em;
    border: solid var(--recto-color-ink);
    border-width: calc(4pt * var(--recto-zoom, 1)) 0 calc(0.5pt * var(--recto-zoom, 1));
  }
  ${page} [data-part="contacts"] > ul { justify-content: space-between; column-rule: none; }
  ${page} [data-part="label"] { color: var(--recto-color-accent); font-style: italic; }
  ${page} [data-part="entry-subtitle"] { color: var(--recto-color-accent); }
`;

const splitCss = (page: string) => `  ${page} > [data-part="header"] > [data-part="contacts"] {
    --recto-color-accent: var(--recto-color-muted);
    color: var(--recto-color-muted);
  }
  ${page} [data-part="label"] { font-style: italic; }
`;
