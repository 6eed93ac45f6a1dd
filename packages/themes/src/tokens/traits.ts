import type { Traits } from './trait-types.ts';

/**
 * Traits: differences of appearance, never of markup. A choice of a trait is a set of custom properties that components
 * read. The same set works in a theme and as a `data-recto-<trait>` attribute on the page.
 */
export const traitDefinitions = {
  heading: {
    bar: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'var(--recto-color-fill)',
      '--recto-heading-padding': 'calc(var(--recto-space-cell) * 0.55) var(--recto-space-gutter)',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    rule: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0 0 calc(var(--recto-rule-heading) * 2.5)',
      '--recto-heading-border': '0 0 var(--recto-rule-heading)',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    // The rules of these two are in `css/text-layouts.ts`.
    over: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    rail: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0 var(--recto-space-gutter) 0 0',
      '--recto-heading-border': '0',
      // The text begins lower than its heading: on one baseline they are one line to parsers.
      '--recto-section-drop': 'var(--recto-size-heading)',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'grid',
    },
    between: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    plain: {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    band: {
      '--recto-heading-band': '""',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    // A disc on the axis of `dates: axis`.
    station: {
      '--recto-heading-band': '""',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0',
      '--recto-section-drop': '0px',
      '--recto-section-border': '0 solid',
      '--recto-section-display': 'block',
    },
    'ruled-rail': {
      '--recto-heading-band': 'none',
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': 'calc(var(--recto-space-heading) * 0.6) var(--recto-space-gutter) 0 0',
      '--recto-heading-border': '0',
      '--recto-section-drop': 'calc(var(--recto-size-heading) + var(--recto-space-heading) * 0.6)',
      '--recto-section-border': 'var(--recto-rule-heading) solid var(--recto-color-rule)',
      '--recto-section-display': 'grid',
    },
  },
  case: {
    none: { '--recto-heading-case': 'none' },
    upper: { '--recto-heading-case': 'uppercase' },
  },
  header: {
    start: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"identity aside" "contacts aside" / minmax(0, 1fr) auto',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'end',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    center: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"aside" "identity" "contacts" / minmax(0, 1fr)',
      '--recto-header-align': 'center',
      '--recto-crest-align': 'center',
      '--recto-contacts-align': 'center',
      '--recto-contacts-place': 'center',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    split: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"identity aside contacts" / minmax(0, 1fr) auto auto',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'end',
      '--recto-contacts-align': 'end',
      '--recto-contacts-place': 'end',
      '--recto-contacts-direction': 'column',
      '--recto-contact-label': 'none',
    },
    // A line of contacts between two rules, over the name.
    masthead: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"contacts contacts" "identity aside" / minmax(0, 1fr) auto',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'end',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'stretch',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    // Contacts are above the aside.
    aside: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"identity aside" "identity contacts" / minmax(0, 1fr) 31%',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'start',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'column',
      '--recto-contact-label': 'none',
    },
    // A sheet without columns, such as a letter, has the arrangement of `start`.
    rail: {
      '--recto-crest-order': '0',
      '--recto-header-grid': '"identity aside" "contacts aside" / minmax(0, 1fr) auto',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'center',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'column',
      '--recto-contact-label': 'none',
    },
    banner: {
      '--recto-crest-order': '1',
      '--recto-header-grid': '"identity aside" "contacts aside" / minmax(0, 1fr) 25%',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'start',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    axis: {
      '--recto-crest-order': '0',
      '--recto-header-grid':
        '"aside identity" "aside contacts" / calc(42mm * var(--recto-zoom, 1) + var(--recto-size-logo) * 0.7) minmax(0, 1fr)',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'end',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    grid: {
      '--recto-crest-order': '0',
      '--recto-header-grid': '"aside identity" "aside contacts" / 17.5% minmax(0, 1fr)',
      '--recto-header-align': 'start',
      '--recto-crest-align': 'start',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    crest: {
      '--recto-crest-order': '0',
      // Name and contacts are on the axis of the page, whether there is a crest or not.
      '--recto-header-grid': '"aside identity ." "contacts contacts contacts" / minmax(0, 1fr) auto minmax(0, 1fr)',
      '--recto-header-align': 'center',
      '--recto-crest-align': 'start',
      '--recto-contacts-align': 'center',
      '--recto-contacts-place': 'center',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'inline',
    },
  },
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
      '--recto-hang': 'calc(var(--recto-size-body) * var(--recto-date-column, 10.5))',
      '--recto-dates-shift': '-9',
      '--recto-dates-start': 'calc(-1 * var(--recto-hang))',
      '--recto-dates-baseline': 'baseline',
      '--recto-dates-weight': 'var(--recto-entry-weight)',
      '--recto-row-display': 'grid',
    },
    axis: {
      '--recto-hang': 'calc(48mm * var(--recto-zoom, 1))',
      '--recto-dates-shift': '-9',
      '--recto-dates-start': 'calc(-1 * var(--recto-hang))',
      '--recto-dates-baseline': 'baseline',
      '--recto-dates-weight': 'var(--recto-weight-strong)',
      '--recto-row-display': 'block',
    },
    margin: {
      '--recto-hang': 'calc(var(--recto-size-body) * var(--recto-date-column, 10.5))',
      '--recto-dates-shift': '-9',
      '--recto-dates-start': 'calc(-1 * var(--recto-hang))',
      '--recto-dates-baseline': 'baseline',
      '--recto-dates-weight': 'var(--recto-entry-weight)',
      '--recto-row-display': 'block',
    },
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
    publications: { '--recto-number': 'counter(publication) "."', '--recto-number-indent': '1.9em' },
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
