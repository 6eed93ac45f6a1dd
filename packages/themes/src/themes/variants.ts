import { nearest } from '@recto/schema';
import type { ColorTokens, FontTokens } from '../tokens/token-types.ts';
import type { Theme, ThemeSettings } from './theme.ts';

/** What the name of a variant changes in its theme. */
interface Change {
  color?: Partial<ColorTokens> | undefined;
  font?: Partial<FontTokens> | undefined;
}

/** The names in a variant, which are apart by spaces or commas: `'maroon crimson'`. */
export const namesIn = (variant: string): string[] => variant.split(/[\s,]+/).filter((name) => name !== '');

/** The palettes and pairings of a theme, by their names. */
export function variantsOf({ palettes = {}, pairings = {} }: Pick<Theme, 'palettes' | 'pairings'>): [string, Change][] {
  return [
    ...Object.entries(palettes).map(([name, color]): [string, Change] => [name, { color }]),
    ...Object.entries(pairings).map(([name, font]): [string, Change] => [name, { font }]),
  ];
}

/**
 * What is wrong with a variant, in a sentence, with the nearest name; `undefined` where a theme has it: a palette, a
 * pairing, or one of each.
 */
export function variantProblem(
  theme: Pick<Theme | ThemeSettings, 'name' | 'palettes' | 'pairings'>,
  variant: string,
): string | undefined {
  const palettes = namesOf(theme.palettes);
  const pairings = namesOf(theme.pairings);
  const known = [...palettes, ...pairings];
  const names = namesIn(variant);
  for (const name of names) {
    if (known.includes(name)) continue;
    if (known.length === 0) return `The theme ${theme.name} has no variants.`;
    const near = nearest(name, known);
    const hint = near ? `Did you mean "${near}"?` : `It has ${new Intl.ListFormat('en').format(known)}.`;
    return `The theme ${theme.name} has no variant "${name}". ${hint}`;
  }
  for (const [kind, group] of Object.entries({ palettes, pairings })) {
    const [one, other] = names.filter((name) => group.includes(name));
    if (other !== undefined) return `"${one}" and "${other}" are both ${kind} of the theme ${theme.name}. Keep one.`;
  }
  return undefined;
}

/** The names of variants, which settings have as a list. */
const namesOf = (variants: readonly string[] | object = []): readonly string[] =>
  Array.isArray(variants) ? variants : Object.keys(variants);

/**
 * A theme in one of its variants, with the colours and font families of that.
 *
 * @param variant a palette, a pairing, or one of each: `'maroon'`, `'maroon crimson'`
 * @throws {RangeError} when the theme has no such variant
 */
export function withVariant(theme: Theme, variant: string | undefined): Theme {
  const problem = variantProblem(theme, variant ?? '');
  if (problem !== undefined) throw new RangeError(`Recto: ${problem}`);
  const names = namesIn(variant ?? '');
  const { color, font } = theme.tokens;
  const changes = variantsOf(theme).flatMap(([name, change]) => (names.includes(name) ? [change] : []));
  return {
    ...theme,
    tokens: {
      ...theme.tokens,
      color: Object.assign({}, color, ...changes.map((change) => change.color)),
      font: Object.assign({}, font, ...changes.map((change) => change.font)),
    },
  };
}
