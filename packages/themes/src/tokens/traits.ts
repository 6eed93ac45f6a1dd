import { headerTraits } from './header-traits.ts';
import { headingTraits } from './heading-traits.ts';
import type { Traits } from './trait-types.ts';

/**
 * Traits: differences of appearance, never of markup. A choice of a trait is a set of custom properties that components
 * read. The same set works in a theme and as a `data-recto-<trait>` attribute on the page.
 */
export const traitDefinitions = {
  heading: headingTraits,
  case: {
    none: { '--recto-heading-case': 'none' },
    upper: { '--recto-heading-case': 'uppercase' },
  },
  header: headerTraits,
  // The rules of a ground are in the stylesheet of a theme that has one: `css/ground.ts`.
  ground: {
    none: { '--recto-ground': 'none' },
    column: { '--recto-ground': 'column' },
    band: { '--recto-ground': 'band' },
  },
  picture: {
    plain: { '--recto-picture': 'plain' },
    square: { '--recto-picture': 'square' },
    portrait: { '--recto-picture': 'portrait' },
    circle: { '--recto-picture': 'circle' },
    fill: { '--recto-picture': 'fill' },
  },
  // Fields are painted in the order of lines, so that parsers read them so: CSS `order`, and never an item that stands
  // higher than the one before.
  entry: {
    line: {
      '--recto-entry-title-flex': '0 1 auto',
      '--recto-entry-separator': '""',
      '--recto-entry-dates': '6',
      '--recto-entry-push': 'auto',
      '--recto-entry-subtitle-style': 'normal',
      '--recto-entry-weight': 'var(--recto-weight-strong)',
    },
    // The dates are second, so that the rest of the header is on the next line.
    stacked: {
      '--recto-entry-title-flex': '1 1 12em',
      '--recto-entry-separator': 'none',
      '--recto-entry-dates': '2',
      '--recto-entry-push': '0',
      '--recto-entry-subtitle-style': 'italic',
      '--recto-entry-weight': '400',
    },
    corners: {
      '--recto-entry-title-flex': '1 1 12em',
      '--recto-entry-separator': 'none',
      '--recto-entry-dates': '2',
      '--recto-entry-push': '0',
      '--recto-entry-subtitle-style': 'italic',
      '--recto-entry-weight': '400',
    },
  },
  // A length and not a percentage: lists, entries and roles have different widths, but their dates share one column.
  // `--recto-date-column` is the width of the longest date in ems, which `<Resume>` writes on the sheet. On a sheet without it
  // it depends on the language: `css/language-css.ts`.
  dates: {
    end: {
      '--recto-hang': '0px',
      '--recto-dates-shift': '0',
      '--recto-dates-start': 'var(--recto-entry-push)',
      '--recto-dates-baseline': 'last baseline',
      '--recto-dates-weight': 'var(--recto-entry-weight)',
      '--recto-row-display': 'block',
    },
    start: {
      '--recto-hang': 'calc(var(--recto-size-body) * max(8, var(--recto-date-column, 9.3) + 1.2))',
      '--recto-dates-shift': '-9',
      '--recto-dates-start': 'calc(-1 * var(--recto-hang))',
      '--recto-dates-baseline': 'baseline',
      '--recto-dates-weight': 'var(--recto-entry-weight)',
      '--recto-row-display': 'grid',
    },
    axis: {
      '--recto-hang': 'calc(var(--recto-size-body) * var(--recto-date-column, 10.4) + 11mm * var(--recto-zoom, 1))',
      '--recto-dates-shift': '-9',
      '--recto-dates-start': 'calc(-1 * var(--recto-hang))',
      '--recto-dates-baseline': 'baseline',
      '--recto-dates-weight': 'var(--recto-weight-strong)',
      '--recto-row-display': 'block',
    },
    // The column is in `css/text-layouts.ts`.
    margin: {
      '--recto-hang': '0px',
      '--recto-dates-shift': '0',
      '--recto-dates-start': 'var(--recto-entry-push)',
      '--recto-dates-baseline': 'last baseline',
      '--recto-dates-weight': '400',
      '--recto-row-display': 'block',
    },
  },
  // The rules of these three are in `css/small-parts.ts`.
  citation: {
    lines: { '--recto-citation': 'lines' },
    hanging: { '--recto-citation': 'hanging' },
  },
  icons: {
    none: { '--recto-icons': 'none' },
    contacts: { '--recto-icons': 'contacts' },
  },
  level: {
    word: { '--recto-levels': 'word' },
    bar: { '--recto-levels': 'bar' },
  },
  summary: {
    plain: { '--recto-summary': 'plain' },
    lead: { '--recto-summary': 'lead' },
    abstract: { '--recto-summary': 'abstract' },
  },
  columns: {
    one: {
      '--recto-columns-display': 'block',
      '--recto-columns': 'none',
    },
    // Columns at the foot are those of the aside: `css/layouts.ts`.
    foot: {
      '--recto-columns-display': 'block',
      '--recto-columns': 'none',
    },
    'foot-pairs': {
      '--recto-columns-display': 'block',
      '--recto-columns': 'none',
    },
    'aside-end': {
      '--recto-columns-display': 'grid',
      '--recto-columns': '"main rail" / minmax(0, 1fr) 31%',
    },
    'aside-start': {
      '--recto-columns-display': 'grid',
      '--recto-columns': '"rail main" / 31% minmax(0, 1fr)',
    },
    // The first row is as high as the name, and the picture reaches from there beside the main column.
    'rail-end': {
      '--recto-columns-display': 'grid',
      '--recto-columns': '"main rail" / minmax(0, 1fr) 25%',
    },
    'rail-start': {
      '--recto-columns-display': 'grid',
      '--recto-columns': '"rail main" / 25% minmax(0, 1fr)',
    },
  },
  // Parsers know bullets by their character. A dash and a triangle are none to them: `checkTheme` says so.
  bullet: {
    disc: { '--recto-bullet': '"• "', '--recto-bullet-size': '1em' },
    small: {
      '--recto-bullet': '"• "',
      '--recto-bullet-size': '0.85em',
    },
    dash: { '--recto-bullet': '"– "', '--recto-bullet-size': '1em' },
    triangle: { '--recto-bullet': '"▸ "', '--recto-bullet-size': '1em' },
  },
  numbers: {
    none: { '--recto-number': 'none', '--recto-number-indent': '0px' },
    publications: {
      '--recto-number': 'counter(publication, var(--recto-digits, decimal)) "."',
      '--recto-number-indent': '1.9em',
    },
  },
  table: {
    boxed: {
      '--recto-table-box': 'var(--recto-rule-hairline) solid var(--recto-color-rule)',
      '--recto-table-row': 'var(--recto-table-box)',
      '--recto-table-column': 'var(--recto-table-box)',
    },
    ruled: {
      '--recto-table-box': '0 solid',
      '--recto-table-row': 'var(--recto-rule-hairline) solid var(--recto-color-fill)',
      '--recto-table-column': '0 solid',
    },
  },
  // A wish: fitting to pages grants it to each paragraph whose spaces stay even. Without a fit all lines are ragged.
  align: {
    start: { '--recto-paragraph-align': 'start' },
    justify: { '--recto-paragraph-align': 'justify' },
  },
} as const;

/** The traits of a sheet whose theme sets none, and of a theme that extends no other. */
export const defaultTraits = {
  heading: 'rule',
  case: 'upper',
  header: 'center',
  entry: 'stacked',
  dates: 'end',
  ground: 'none',
  picture: 'plain',
  citation: 'lines',
  icons: 'none',
  level: 'word',
  summary: 'plain',
  columns: 'one',
  bullet: 'disc',
  numbers: 'none',
  table: 'ruled',
  align: 'start',
} as const satisfies Traits;

/** The custom properties of a choice of traits. */
export function traitDeclarations(traits: Partial<Traits>): Record<string, string> {
  const bundles = Object.entries(traits).map(
    ([trait, value]) => (traitDefinitions[trait as keyof Traits] as Record<string, Record<string, string>>)[value],
  );
  return Object.assign({}, ...bundles);
}

/** A choice of traits as attributes of the page: `{ heading: 'rule' }` is `data-recto-heading="rule"`. */
export function traitAttributes(traits: Partial<Traits>): Record<`data-recto-${string}`, string> {
  return Object.fromEntries(Object.entries(traits).map(([trait, value]) => [`data-recto-${trait}`, value]));
}
