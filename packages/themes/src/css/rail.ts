import type { Traits } from '../tokens/trait-types.ts';

/** Between the main column and the rail. */
const GAP = 'calc(var(--recto-space-gutter) * 3)';

/** The head of a sheet with a rail is at least as high as a picture, so that no rail has to be measured. */
const PICTURE = 'var(--recto-size-logo) * 1.4';

/** What a Latin name and pronouns add to a head. */
const MORE = 'var(--recto-head-more, 0pt)';

/** The head of a sheet without a picture: a name in two lines and the profession. */
const NAME = 'var(--recto-size-name) * 2.3 + var(--recto-size-label) * 1.4';

/** That of a masthead: its contacts, then the picture, or a name in two lines and the profession. */
const MASTHEAD = `var(--recto-size-contact) * (0.7 + 1.4 * var(--recto-contact-rows, 1)) + 4.5pt * var(--recto-zoom, 1) + var(--recto-space-header) + var(--recto-space-heading) * 0.6 + max(${PICTURE}, var(--recto-size-name) * 2.2 + var(--recto-size-label) * 1.4) + ${MORE}`;

/** The share of the text's width that a rail has: see the trait `columns`. */
export const RAIL = '25%';

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
  ${page}:has([data-part="latin-name"], [data-part="pronouns"]) { --recto-head-more: calc(var(--recto-size-label) * 2.6); }
${header === 'masthead' ? mastheadCss(page) : ''}  @media print {
    ${sheet} [data-part="main"] { grid-column: 1 / -1; }
    ${sheet} [data-part="rail"] {
      display: block;
      float: inline-${edge};
      inline-size: calc(${RAIL} + ${GAP});
      block-size: calc((var(--recto-paper-height) - 2 * var(--recto-page-margin-block)) * var(--recto-zoom, 1) - (${header === 'masthead' ? `${MASTHEAD} + var(--recto-space-header)` : 'var(--recto-head)'}) - 5 * var(--recto-pt));
    }
${header === 'rail' ? gridCss(page, edge) : ''}  }
${header === 'rail' ? `  @media screen {\n    @container recto-page (inline-size >= 640px) {\n${headCss(page)}    }\n    @media (width >= 640px) {\n${sheetCss(page, edge)}    }\n  }\n` : ''}`;
}

/** A masthead is as high as a picture, whether there is one or not. */
const mastheadCss = (page: string) => `  ${page}:has([data-part="contacts"] > ul + ul) { --recto-contact-rows: 2; }
  @media print {
    ${page}:has(> [data-part="columns"]) > [data-part="header"] { grid-template-rows: auto 1fr; min-block-size: calc(${MASTHEAD}); }
  }
`;

const gridCss = (page: string, edge: 'start' | 'end') => sheetCss(page, edge) + headCss(page);

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
