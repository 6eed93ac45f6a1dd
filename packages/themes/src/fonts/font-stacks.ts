/**
 * Families of a theme, first choice first: its own face, signs that text faces lack, other scripts at the size of that
 * face, a system face with its measures for the time until it is there, what systems have.
 */
const stack =
  (generic: string, usual: string) =>
  (face: string, ...system: string[]) => [
    face,
    'Recto Symbols',
    `${face} Scripts`,
    `${face} Fallback`,
    ...system,
    usual,
    generic,
  ];

export const serif = stack('serif', 'Georgia');
export const sans = stack('sans-serif', 'Arial');

export const mono = (face: string) => [face, 'Recto Symbols', `${face} Scripts`, 'monospace'];
