/** The colours of the identity, by their names in `tokens.css`: `cover` is `--brand-cover`. */
export type BrandColor = keyof typeof light;

/** The same in both schemes. */
export const inks = { navy: '#12356b', night: '#0d2347', sky: '#a9c6f7', coral: '#ff8f70', paper: '#ffffff' } as const;

/** On a light screen. */
export const light = {
  /** The navy band with white pages on it, and what is written there. */
  cover: '#12356b',
  'cover-ink': '#ffffff',
  'cover-muted': '#cfdcf3',
  'cover-line': '#3a5c93',
  'cover-edge': '#6d8cc0',
  /** What sheets lie on. */
  desk: '#eef1f6',
  /** What text is on. */
  panel: '#ffffff',
  sunk: '#f6f8fb',
  hover: '#e1e7f1',
  ink: '#141821',
  muted: '#4d5668',
  /** A line that divides; not enough contrast for the edge of a field. */
  line: '#d6dce7',
  /** The edge of a field. */
  edge: '#8490a6',
  link: '#1f52a3',
  /** Marks what should change, and the current tab. Never a button. */
  pencil: '#c92f14',
  'pencil-ink': '#ffffff',
  ok: '#1c6b45',
  /** Behind a line of text that is joined to its place on the sheet. */
  lit: '#fff0c2',
  'lit-sheet': '#ffdf80',
  /** The primary button. */
  act: '#12356b',
  'act-ink': '#ffffff',
  /** The folded corner of the primary button. */
  fold: '#7fa9ee',
  /** The mark: its stroke and letters, its corner. The sheet is `paper` in both schemes. */
  mark: '#12356b',
  'mark-corner': '#12356b',
} as const;

/** On a dark screen. Sheets stay white. */
export const dark: Readonly<Record<BrandColor, string>> = {
  cover: '#0d2347',
  'cover-ink': '#ffffff',
  'cover-muted': '#c3d2ee',
  'cover-line': '#35548a',
  'cover-edge': '#6d8cc0',
  desk: '#0b101c',
  panel: '#131b2d',
  sunk: '#0f1626',
  hover: '#1c2740',
  ink: '#e9edf5',
  muted: '#a6b0c4',
  line: '#29344d',
  edge: '#66738e',
  link: '#a9c6f7',
  pencil: '#ff8f70',
  'pencil-ink': '#0b101c',
  ok: '#6fd3a0',
  lit: '#3d3410',
  'lit-sheet': '#ffdf80',
  act: '#a9c6f7',
  'act-ink': '#0b101c',
  fold: '#12356b',
  mark: '#ffffff',
  'mark-corner': '#6f9be6',
};

const screenShadows = {
  sheet:
    '0 0 0 .5px rgb(13 35 71 / .14), 0 1px 2px rgb(13 35 71 / .08), 0 8px 16px -6px rgb(13 35 71 / .16), 0 32px 56px -20px rgb(13 35 71 / .34)',
  'sheet-small': '0 0 0 .5px rgb(13 35 71 / .16), 0 1px 1px rgb(13 35 71 / .08), 0 6px 14px -5px rgb(13 35 71 / .22)',
};

/** The shadows of sheets, menus and dialogs. Nothing else casts one. */
export const shadows = {
  light: screenShadows,
  dark: {
    sheet:
      '0 0 0 .5px rgb(0 0 0 / .5), 0 2px 4px rgb(0 0 0 / .4), 0 12px 24px -6px rgb(0 0 0 / .5), 0 40px 64px -20px rgb(0 0 0 / .7)',
    'sheet-small': '0 0 0 .5px rgb(0 0 0 / .5), 0 6px 16px -4px rgb(0 0 0 / .6)',
  },
};
