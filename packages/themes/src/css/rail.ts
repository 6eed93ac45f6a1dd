import type { Traits } from '../tokens/trait-types.ts';
import { HIGH_LETTERS } from './language-css.ts';
import { LONG_SECTION } from './long-section.ts';

/** Between the main column and the rail. */
const GAP = 'calc(var(--recto-space-gutter) * 3)';

/** The head of a sheet with a rail is at least as high as a picture, so that no rail has to be measured. */
const PICTURE = 'var(--recto-size-logo) * 1.4';

/** What a Latin name and pronouns add to a head. */
const MORE = 'var(--recto-head-more, 0pt)';

/** The head of a sheet without a picture: a name in two lines and the profession. */
const NAME = 'var(--recto-size-name) * 2.3 + var(--recto-size-label) * 1.4';

/** That of a masthead: its contacts between two rules, then a name in one line and the profession, over both columns. */
const MASTHEAD = {
  contacts: 'var(--recto-size-contact) * (0.7 + 1.4 * var(--recto-contact-rows, 1)) + 4.5pt * var(--recto-zoom, 1)',
  name: `var(--recto-size-name) * 1.24 + var(--recto-size-label) * 1.4 + ${MORE}`,
};

/** From the head of the first page to the columns. */
const columnsStart = (header: Traits['header']) =>
  header === 'masthead'
    ? `(${MASTHEAD.contacts} + ${MASTHEAD.name} + 2 * var(--recto-space-header))`
    : 'var(--recto-head)';

/** The share of the text's width that a rail has: see the trait `columns`. */
export const RAIL = '25%';

/**
 * So much before its text a main column ends. Chromium makes it as high as on one page without end, and so longer than its
 * text by the gaps that are at the heads of pages, which can be a blank page at the end. What is longer than the column prints.
 */
const SHORTER = '20mm';

/**
 * The rules of a rail: on paper, the main column spans both columns, and a float without content keeps the place of the aside
 * free down to the foot of the first page, so that later pages have full lines. An aside that is longer has its column on all
 * pages; the fit says so by `data-recto-aside`.
 */
export function railCss(page: string, { columns, header }: Traits): string {
  const edge = columns === 'rail-end' ? 'end' : 'start';
  const sheet = `${page}:not([data-recto-aside])`;
  const least = header === 'rail' ? `max(${PICTURE}, ${NAME})` : PICTURE;
  return `  ${page} { --recto-rail: inline-${edge}; --recto-head: calc(${least} + ${MORE}); }
${longTagsCss(`${page} [data-part="aside"] > ${LONG_SECTION}`)}  ${page}:has([data-part="latin-name"], [data-part="pronouns"]) { --recto-head-more: calc(var(--recto-size-label) * 2.6); }
${header === 'masthead' ? `  ${page}:has([data-part="contacts"] > ul + ul) { --recto-contact-rows: 2; }\n` : ''}  @media print {
    ${sheet} [data-part="main"] { grid-column: 1 / -1; }
    ${sheet} [data-part="main"] > :last-child { margin-block-end: -${SHORTER}; }
    ${sheet} [data-part="rail"] {
      display: block;
      float: inline-${edge};
      inline-size: calc(${RAIL} + ${GAP});
      block-size: calc((var(--recto-paper-height) - 2 * var(--recto-page-margin-block)) * var(--recto-zoom, 1) - ${columnsStart(header)} - 5 * var(--recto-pt));
    }
  }
${gridCss(page, header === 'rail' ? sheetCss(page, edge) : header === 'masthead' ? mastheadCss(page) : '')}`;
}

/** Many tags are words in a line with rules between, which takes half of the height of boxes. */
const longTagsCss = (
  section: string,
) => `  ${section} [data-part="tags"] { gap: 0 1em; column-rule: var(--recto-rule-hairline) solid var(--recto-color-rule); column-rule-inset: 0.36em; }
  ${section} [data-part="tag"] { border: 0; padding: 0; }
`;

/** The rules of a sheet of which the parts of the head are parts too, on paper and on wide screens. */
const gridCss = (page: string, rules: string) =>
  rules &&
  `  @media print {\n${rules}${headCss(page)}  }
  @media screen {\n    @container recto-page (inline-size >= 640px) {\n${headCss(page)}    }\n    @media (width >= 640px) {\n${rules}    }\n  }\n`;

/** The largest size at which a name is in one line: a second one would move the columns, and their float onto the next page. */
const nameSize = (onPaper: string, onScreens: string) =>
  `min(var(--recto-size-name), var(--recto-name-fit, 80) * min(${onPaper} * var(--recto-zoom, 1), ${onScreens}))`;

/** Contacts and name are as wide as the sheet; the picture begins where the main column does. */
const mastheadCss = (page: string) => `      ${page}:has(> [data-part="columns"]) {
        display: grid;
        grid-template: "contacts contacts" "identity identity" "main aside" "main rail" / minmax(0, 1fr) ${RAIL};
        grid-template-rows: minmax(calc(${MASTHEAD.contacts} + var(--recto-space-header)), max-content) minmax(calc(${MASTHEAD.name} + var(--recto-space-header)), max-content) auto 1fr;
        column-gap: ${GAP};
      }
      ${page}:has(> [data-part="columns"]) > * { grid-column: 1 / -1; }
      ${page}:has(> [data-part="columns"]) [data-part="identity"] { align-self: center; max-inline-size: none; }
      ${page}:has(> [data-part="columns"]) [data-part="name"] { font-size: ${nameSize('0.72pt', '0.18cqi')}; }
      ${page}:has(> [data-part="columns"]) [data-part="name"]${HIGH_LETTERS} { font-size: ${nameSize('0.62pt', '0.155cqi')}; }
`;

/** Name, picture, contacts, main column and aside are parts of one grid: the head, what a taller picture adds to it, contacts, and the rest. */
function sheetCss(page: string, edge: 'start' | 'end'): string {
  // Without a picture the contacts are at its place.
  const closed =
    edge === 'end'
      ? '"identity contacts" "main contacts" "main rail" "main rail"'
      : '"contacts identity" "contacts main" "rail main" "rail main"';
  const [areas, tracks] =
    edge === 'end'
      ? ['"identity aside" "main aside" "main contacts" "main rail"', `minmax(0, 1fr) ${RAIL}`]
      : ['"aside identity" "aside main" "contacts main" "rail main"', `${RAIL} minmax(0, 1fr)`];
  return `      ${page}:has(> [data-part="columns"]) {
        display: grid;
        grid-template: ${areas} / ${tracks};
        grid-template-rows: minmax(var(--recto-head), max-content) auto auto 1fr;
        column-gap: ${GAP};
      }
      ${page}:has(> [data-part="columns"]) > * { grid-column: 1 / -1; }
      ${page}:has(> [data-part="columns"]):not(:has([data-part="header-aside"])) { --recto-head: calc(${NAME} + ${MORE}); grid-template-areas: ${closed}; }
`;
}

const headCss = (
  page: string,
) => `      ${page}:has(> [data-part="columns"]) > :is([data-part="header"], [data-part="columns"]) { display: contents; }
`;
