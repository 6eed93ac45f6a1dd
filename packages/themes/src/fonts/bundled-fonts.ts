/**
 * The bundled families, each from a package of static files. Where ranges overlap, the later subset wins. Used at build,
 * not at run time.
 */
export const bundledFonts = {
  Tinos: {
    from: '@fontsource/tinos',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 700],
    styles: ['normal', 'italic'],
  },
  'Libertinus Serif': {
    from: '@fontsource/libertinus-serif',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  'Source Sans 3': {
    from: '@fontsource/source-sans-3',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  'Source Serif 4': {
    from: '@fontsource/source-serif-4',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  'IBM Plex Sans': {
    from: '@fontsource/ibm-plex-sans',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  'IBM Plex Mono': {
    from: '@fontsource/ibm-plex-mono',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
    weights: [400, 600],
    styles: ['normal'],
  },
  Inter: {
    from: '@fontsource/inter',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  'EB Garamond': {
    from: '@fontsource/eb-garamond',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  Figtree: {
    from: '@fontsource/figtree',
    subsets: ['latin', 'latin-ext'],
    weights: [400, 600, 700, 800],
    styles: ['normal', 'italic'],
  },
  'Hanken Grotesk': {
    from: '@fontsource/hanken-grotesk',
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    weights: [400, 600, 700, 800],
    styles: ['normal', 'italic'],
  },
  'Libre Franklin': {
    from: '@fontsource/libre-franklin',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700, 800],
    styles: ['normal', 'italic'],
  },
  'Inter Tight': {
    from: '@fontsource/inter-tight',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 600, 700, 800],
    styles: ['normal', 'italic'],
  },
  Carlito: {
    from: '@fontsource/carlito',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 700],
    styles: ['normal', 'italic'],
  },
  'STIX Two Text': {
    from: '@fontsource/stix-two-text',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 700],
    styles: ['normal', 'italic'],
  },
  'Cormorant Garamond': {
    from: '@fontsource/cormorant-garamond',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
    weights: [400, 600],
    styles: ['normal', 'italic'],
  },
  'Playfair Display': {
    from: '@fontsource/playfair-display',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
    weights: [800],
    styles: ['normal'],
  },
  'Crimson Pro': {
    from: '@fontsource/crimson-pro',
    subsets: ['latin', 'latin-ext', 'vietnamese'],
    weights: [400, 600, 700],
    styles: ['normal', 'italic'],
  },
  Spectral: {
    from: '@fontsource/spectral',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
    weights: [400, 600],
    styles: ['normal', 'italic'],
  },
  'Bodoni Moda': {
    from: '@fontsource/bodoni-moda',
    subsets: ['latin', 'latin-ext'],
    weights: [800],
    styles: ['normal'],
  },
} as const;

/**
 * Fonts of other scripts, for serif and for sans-serif themes. Each Latin family gets the scripts that it does not have as
 * `<family> Scripts`, scaled to its letters. Noto draws all scripts for one size of Latin; `size` corrects the rest, by
 * eye. Upright only: these scripts have no italics. Chinese, Japanese and Korean are in `east-asian-fonts.ts`.
 */
export const scriptFonts = {
  serif: [
    { from: '@fontsource/noto-serif', script: 'greek', size: 1 },
    { from: '@fontsource/noto-serif', script: 'cyrillic', size: 1 },
    { from: '@fontsource/noto-serif-devanagari', script: 'devanagari', size: 1 },
    // The traditional style, with small letters between long strokes.
    { from: '@fontsource/noto-naskh-arabic', script: 'arabic', size: 1.12 },
    { from: '@fontsource/noto-serif-hebrew', script: 'hebrew', size: 0.95 },
    { from: '@fontsource/noto-serif-tamil', script: 'tamil', size: 0.97 },
  ],
  'sans-serif': [
    { from: '@fontsource/noto-sans', script: 'greek', size: 1 },
    { from: '@fontsource/noto-sans', script: 'cyrillic', size: 1 },
    { from: '@fontsource/noto-sans-devanagari', script: 'devanagari', size: 1 },
    { from: '@fontsource/noto-sans-arabic', script: 'arabic', size: 1.04 },
    { from: '@fontsource/noto-sans-hebrew', script: 'hebrew', size: 1 },
    { from: '@fontsource/noto-sans-tamil', script: 'tamil', size: 0.97 },
  ],
} as const;

/**
 * Characters for which the fonts of a script are loaded: its own Unicode blocks. Dashes, joiners and currency signs come
 * from the font of the theme, so that none of them loads a script that the page does not use.
 */
export const scriptRanges = {
  greek: 'U+370-3FF',
  cyrillic: 'U+400-45F,U+490-491,U+4B0-4B1,U+2116',
  devanagari: 'U+900-97F,U+1CD0-1CF9,U+A830-A839,U+A8E0-A8FF',
  arabic: 'U+600-6FF,U+750-77F,U+870-88E,U+897-8FF,U+FB50-FDFF,U+FE70-FEFC',
  // With the shekel sign, which half of the Latin fonts do not have.
  hebrew: 'U+591-5F4,U+20AA,U+FB1D-FB4F',
  tamil: 'U+B82-BFA',
} as const;

/** Subsets of other fonts, made at build, with characters that a family does not have or draws badly. */
export const characterSubsets = [
  {
    // Arrows, check marks and signs that subsets for text do not have.
    family: 'Recto Symbols',
    from: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    file: 'recto-symbols.woff2',
    weight: '400 700',
    characters: '←↑→↓↔⇐⇒⇔≈≠≤≥−∞√∂∑∏∫″✓✔✗★☆●○■□▪▫▲△▶▷▸▹◆◇‐‑₹',
  },
] as const;
