/**
 * Traits: what differs only in looks, never in markup. A trait is a bundle of custom properties that the components
 * read, so that the same bundle works as a theme's choice and as a `data-recto-<trait>` attribute on the page.
 */
export const traitDefinitions = {
  heading: {
    bar: {
      '--recto-heading-fill': 'var(--recto-color-fill)',
      '--recto-heading-padding': 'calc(var(--recto-space-cell) * 0.55) var(--recto-space-gutter)',
      '--recto-heading-border': '0 solid',
      '--recto-section-columns': 'minmax(0, 1fr)',
    },
    rule: {
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0 0 calc(var(--recto-rule-heading) * 2.5)',
      '--recto-heading-border': 'var(--recto-rule-heading) solid var(--recto-color-rule)',
      '--recto-section-columns': 'minmax(0, 1fr)',
    },
    rail: {
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0 var(--recto-space-gutter) 0 0',
      '--recto-heading-border': '0 solid',
      '--recto-section-columns': '17.5% minmax(0, 1fr)',
    },
    plain: {
      '--recto-heading-fill': 'transparent',
      '--recto-heading-padding': '0',
      '--recto-heading-border': '0 solid',
      '--recto-section-columns': 'minmax(0, 1fr)',
    },
  },
  case: {
    none: { '--recto-heading-case': 'none' },
    upper: { '--recto-heading-case': 'uppercase' },
  },
  header: {
    start: {
      '--recto-header-areas': '"identity aside" "contacts aside"',
      '--recto-header-columns': 'minmax(0, 1fr) auto',
      '--recto-header-align': 'start',
      '--recto-header-aside-align': 'end',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'start',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    center: {
      '--recto-header-areas': '"aside" "identity" "contacts"',
      '--recto-header-columns': 'minmax(0, 1fr)',
      '--recto-header-align': 'center',
      '--recto-header-aside-align': 'center',
      '--recto-contacts-align': 'center',
      '--recto-contacts-place': 'center',
      '--recto-contacts-direction': 'row',
      '--recto-contact-label': 'none',
    },
    split: {
      '--recto-header-areas': '"identity contacts aside"',
      '--recto-header-columns': 'minmax(0, 1fr) auto auto',
      '--recto-header-align': 'start',
      '--recto-header-aside-align': 'end',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'end',
      '--recto-contacts-direction': 'column',
      '--recto-contact-label': 'inline',
    },
    crest: {
      '--recto-header-areas': '"aside identity contacts"',
      '--recto-header-columns': 'fit-content(30%) minmax(0, 1fr) fit-content(46%)',
      '--recto-header-align': 'center',
      '--recto-header-aside-align': 'start',
      '--recto-contacts-align': 'start',
      '--recto-contacts-place': 'end',
      '--recto-contacts-direction': 'column',
      '--recto-contact-label': 'inline',
    },
  },
  entry: {
    line: {
      '--recto-entry-title-display': 'inline',
      '--recto-entry-separator': '", "',
      '--recto-entry-subtitle-style': 'normal',
      '--recto-entry-subtitle-weight': 'var(--recto-weight-strong)',
      '--recto-entry-dates-style': 'normal',
      '--recto-entry-dates-weight': 'var(--recto-weight-strong)',
      '--recto-entry-meta-direction': 'row',
    },
    stacked: {
      '--recto-entry-title-display': 'block',
      '--recto-entry-separator': 'none',
      '--recto-entry-subtitle-style': 'italic',
      '--recto-entry-subtitle-weight': 'inherit',
      '--recto-entry-dates-style': 'normal',
      '--recto-entry-dates-weight': 'inherit',
      '--recto-entry-meta-direction': 'column',
    },
  },
  dates: {
    end: {
      '--recto-entry-display': 'block',
      '--recto-entry-columns': 'none',
      '--recto-entry-header-display': 'flex',
      '--recto-entry-body-column': 'auto',
      '--recto-entry-meta-column': 'auto',
      '--recto-entry-meta-row': 'auto',
      '--recto-entry-meta-align': 'end',
    },
    start: {
      '--recto-entry-display': 'grid',
      '--recto-entry-columns': '17.5% minmax(0, 1fr)',
      '--recto-entry-header-display': 'contents',
      '--recto-entry-body-column': '2',
      '--recto-entry-meta-column': '1',
      '--recto-entry-meta-row': '1',
      '--recto-entry-meta-align': 'start',
    },
  },
  columns: {
    one: {
      '--recto-columns-display': 'block',
      '--recto-columns': 'none',
      '--recto-columns-main': 'auto',
      '--recto-columns-aside': 'auto',
    },
    'aside-end': {
      '--recto-columns-display': 'grid',
      '--recto-columns': 'minmax(0, 1fr) 31%',
      '--recto-columns-main': '1',
      '--recto-columns-aside': '2',
    },
    'aside-start': {
      '--recto-columns-display': 'grid',
      '--recto-columns': '31% minmax(0, 1fr)',
      '--recto-columns-main': '2',
      '--recto-columns-aside': '1',
    },
  },
  bullet: {
    disc: { '--recto-bullet': '"• "' },
    dash: { '--recto-bullet': '"– "' },
    triangle: { '--recto-bullet': '"▸ "' },
  },
  table: {
    boxed: {
      '--recto-table-box-block': 'var(--recto-rule-hairline) solid var(--recto-color-rule)',
      '--recto-table-box-inline': 'var(--recto-rule-hairline) solid var(--recto-color-rule)',
      '--recto-table-row': 'var(--recto-rule-hairline) solid var(--recto-color-rule)',
      '--recto-table-column': 'var(--recto-rule-hairline) solid var(--recto-color-rule)',
    },
    ruled: {
      '--recto-table-box-block': '0 solid',
      '--recto-table-box-inline': '0 solid',
      '--recto-table-row': 'var(--recto-rule-hairline) solid var(--recto-color-fill)',
      '--recto-table-column': '0 solid',
    },
  },
} as const;

type Definitions = typeof traitDefinitions;

/** One choice for every trait. */
export type Traits = { [Trait in keyof Definitions]: keyof Definitions[Trait] };

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
