import type { Theme } from '@recto/themes';

/** A font of a theme as Word needs it. */
export interface WordFont {
  /** The family of the theme. */
  name: string;
  /** A family that systems have, for computers without that of the theme. */
  alternative: string;
  /** How Word chooses another font, if it has neither. */
  family: 'roman' | 'swiss' | 'modern';
  /** A family with Arabic, Hebrew and Indic letters. */
  complex: string;
}

const FAMILIES = { serif: 'roman', 'sans-serif': 'swiss', monospace: 'modern' } as const;

/** The first family of a stack, with what replaces it. A stack ends with a usual family and a generic one. */
export function wordFont(stack: readonly string[]): WordFont {
  const generic = (stack.at(-1) ?? 'serif') as keyof typeof FAMILIES;
  const family = FAMILIES[generic] ?? 'roman';
  const system = stack.filter((name) => !/^Recto |(?: Scripts| Fallback)$/.test(name) && !(name in FAMILIES));
  const usual = { roman: 'Times New Roman', swiss: 'Arial', modern: 'Courier New' }[family];
  return {
    name: system[0] ?? usual,
    alternative: system.at(-1) === system[0] ? usual : (system.at(-1) ?? usual),
    family,
    complex: family === 'swiss' ? 'Arial' : 'Times New Roman',
  };
}

/** All fonts of a theme, each once. */
export function wordFonts({ tokens: { font } }: Theme): WordFont[] {
  const fonts = [font.body, font.heading, font.name].map(wordFont);
  return [...new Map(fonts.map((one) => [one.name, one])).values()];
}

/** A colour of a theme on paper as Word writes it; `undefined` for one that is not `#rgb` or `#rrggbb`. */
export function wordColor(color: string | { light: string; dark: string }): string | undefined {
  const value = typeof color === 'string' ? color : color.light;
  const digits = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(value)?.[1];
  return (digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits)?.toUpperCase();
}
