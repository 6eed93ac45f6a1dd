/**
 * The families that the package ships, each from a package of static files. Later subsets win where ranges meet. Used
 * while building, not at run time.
 */
export const bundledFonts = {
  'Charis SIL': {
    from: '@fontsource/charis-sil',
    subsets: ['latin', 'latin-ext', 'cyrillic', 'vietnamese'],
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
    weights: [400, 600],
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
    weights: [500],
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
  Carlito: {
    from: '@fontsource/carlito',
    subsets: ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'],
    weights: [400, 700],
    styles: ['normal', 'italic'],
  },
  'Noto Sans Devanagari': {
    from: '@fontsource/noto-sans-devanagari',
    subsets: ['devanagari'],
    weights: [400, 700],
    styles: ['normal'],
  },
  'Noto Serif Devanagari': {
    from: '@fontsource/noto-serif-devanagari',
    subsets: ['devanagari'],
    weights: [400, 700],
    styles: ['normal'],
  },
} as const;

/** Single characters cut from another face at build, because a family lacks them or draws them badly. */
export const cuttings = [
  {
    // Arrows, ticks and signs that text subsets lack.
    family: 'Recto Symbols',
    from: '@fontsource/stix-two-math/files/stix-two-math-latin-400-normal.woff2',
    file: 'recto-symbols.woff2',
    weight: '400 700',
    characters: '←↑→↓↔⇐⇒⇔≈≠≤≥−∞√∂∑∏∫″✓✔✗★☆●○■□▪▫▲△▶▷▸▹◆◇‐‑₹',
  },
  // Charis sets mathematical signs on a full em: "C++" falls apart.
  {
    family: 'Charis SIL',
    from: '@fontsource/gelasio/files/gelasio-latin-400-normal.woff2',
    file: 'charis-sil-signs-400.woff2',
    weight: 400,
    characters: '+±×÷=<>',
  },
  {
    family: 'Charis SIL',
    from: '@fontsource/gelasio/files/gelasio-latin-700-normal.woff2',
    file: 'charis-sil-signs-700.woff2',
    weight: 700,
    characters: '+±×÷=<>',
  },
] as const;
