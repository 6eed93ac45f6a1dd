/**
 * A font stack, first choice first: the font of the theme, symbols that text fonts do not have, fonts of other scripts at
 * its size, a system font with its metrics until the file is loaded, and fonts that systems have.
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
