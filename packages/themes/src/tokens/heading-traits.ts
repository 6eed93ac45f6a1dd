/** Text alone, which all other choices change. */
const plain = {
  '--recto-heading-band': 'none',
  '--recto-heading-fill': 'transparent',
  '--recto-heading-padding': '0',
  '--recto-heading-border': '0',
  '--recto-section-drop': '0px',
  '--recto-section-border': '0 solid',
  '--recto-section-display': 'block',
} as const;

/** The choices of the trait `heading`. */
export const headingTraits = {
  bar: {
    ...plain,
    '--recto-heading-fill': 'var(--recto-color-fill)',
    '--recto-heading-padding': 'calc(var(--recto-space-cell) * 0.55) var(--recto-space-gutter)',
  },
  rule: {
    ...plain,
    '--recto-heading-padding': '0 0 calc(var(--recto-rule-heading) * 2.5)',
    '--recto-heading-border': '0 0 var(--recto-rule-heading)',
  },
  // The rules of `over` and `between` are in `css/text-layouts.ts`.
  over: plain,
  rail: {
    ...plain,
    '--recto-heading-padding': '0 var(--recto-space-gutter) 0 0',
    // The text begins lower than its heading: on one baseline they are one line to parsers.
    '--recto-section-drop': 'var(--recto-size-heading)',
    '--recto-section-display': 'grid',
  },
  between: plain,
  plain,
  band: { ...plain, '--recto-heading-band': '""' },
  // A disc on the axis of `dates: axis`.
  station: { ...plain, '--recto-heading-band': '""' },
  'ruled-rail': {
    ...plain,
    '--recto-heading-padding': 'calc(var(--recto-space-heading) * 0.6) var(--recto-space-gutter) 0 0',
    '--recto-section-drop': 'calc(var(--recto-size-heading) + var(--recto-space-heading) * 1.2)',
    '--recto-section-border': 'var(--recto-rule-heading) solid var(--recto-color-rule)',
    '--recto-section-display': 'grid',
  },
} as const;
