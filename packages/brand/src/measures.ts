/** The measures of the identity, by their names in `tokens.css`: `h1` is `--brand-h1`. */
export const measures = {
  // Faces. They never change with a theme of a résumé.
  display: "'Libre Caslon Condensed', Georgia, serif",
  text: "'Hanken Grotesk', system-ui, sans-serif",
  mono: "'IBM Plex Mono', ui-monospace, monospace",
  // Type. Display has the weight 500 and a tracking of -0.012em, from 72 px on -0.02em.
  hero: '97px',
  h1: '72px',
  h2: '56px',
  h3: '38px',
  name: '27px',
  lede: '19px',
  body: '16px',
  ui: '14.5px',
  small: '13px',
  note: '12px',
  // Space.
  1: '4px',
  2: '8px',
  3: '12px',
  4: '16px',
  5: '24px',
  6: '32px',
  7: '48px',
  8: '72px',
  9: '112px',
  // Shape: the cut corner of the primary button, and the cut below the pointer.
  radius: '0',
  cut: '12px',
  'cut-hover': '18px',
  // Motion: a mark is lit, a page is turned.
  fast: '120ms',
  turn: '420ms',
  ease: 'cubic-bezier(.2, 0, 0, 1)',
} as const;
