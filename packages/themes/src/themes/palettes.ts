import type { ColorTokens } from '../tokens/token-types.ts';

// Ink, secondary text, rules, fills and paper, in three temperatures. Text has a contrast of at least 5.7 : 1 on each ground.

/** Black and greys without a hue. */
export const neutral = {
  ink: { light: '#111111', dark: '#ececec' },
  muted: { light: '#565656', dark: '#a8a8a8' },
  rule: { light: '#111111', dark: '#6a6a6a' },
  fill: { light: '#efefef', dark: '#262626' },
  paper: { light: '#ffffff', dark: '#141414' },
} as const;

/** Greys with some blue. */
export const cool = {
  ink: { light: '#171c22', dark: '#e6eaee' },
  muted: { light: '#535d69', dark: '#a3aeb9' },
  rule: { light: '#b8c1ca', dark: '#46515c' },
  fill: { light: '#eaeef2', dark: '#1f262e' },
  paper: { light: '#ffffff', dark: '#13171c' },
} as const;

/** Greys with some brown. */
export const warm = {
  ink: { light: '#1c1815', dark: '#ede8e2' },
  muted: { light: '#625a52', dark: '#b3a99e' },
  rule: { light: '#c9c0b5', dark: '#57504a' },
  fill: { light: '#f0ece4', dark: '#28231f' },
  paper: { light: '#ffffff', dark: '#191613' },
} as const;

/** A colour for links and highlighted text, on light and on dark paper. */
export const accent = (light: string, dark: string): Pick<ColorTokens, 'accent'> => ({ accent: { light, dark } });

/** The same colour for section headings too. */
export const tint = (light: string, dark: string): Pick<ColorTokens, 'accent' | 'heading'> => ({
  accent: { light, dark },
  heading: { light, dark },
});
