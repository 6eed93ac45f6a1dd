/**
 * Families of a theme, first choice first: its own face, what that face lacks, a system face with its measures for the
 * time until it is there, what systems have.
 */
const stack =
  (devanagari: string, ...system: string[]) =>
  (face: string) => [face, 'Recto Symbols', devanagari, `${face} Fallback`, ...system];

export const serif = stack('Noto Serif Devanagari', 'Georgia', 'serif');
export const sans = stack('Noto Sans Devanagari', 'Arial', 'sans-serif');

export const mono = (face: string) => [face, 'Recto Symbols', 'Noto Sans Devanagari', 'monospace'];
