/** The custom properties that a choice of a trait sets. */
export type Bundle = Record<string, string>;

/** What declarations add to a stylesheet, in characters. */
const lengthOf = (property: string, values: readonly (string | undefined)[]) =>
  values.reduce((sum, value) => sum + (value === undefined ? 0 : property.length + value.length), 0);

/** For each property, the value that makes the stylesheet shortest when all choices share it and others override it: their selectors are longer. */
export function shared(bundles: readonly Bundle[]): Bundle {
  const common: Bundle = {};
  for (const property of Object.keys(bundles[0] ?? {})) {
    const values = bundles.map((bundle) => bundle[property]);
    const lengthWith = (one: string | undefined) =>
      lengthOf(property, [one, ...values.map((value) => (value === one ? undefined : value))]);
    const best = values.reduce((best, value) => (lengthWith(value) <= lengthWith(best) ? value : best), undefined);
    if (best !== undefined) common[property] = best;
  }
  return common;
}

/** The properties of a bundle that differ from the common ones. */
export const differing = (bundle: Bundle, common: Bundle): Bundle =>
  Object.fromEntries(Object.entries(bundle).filter(([property, value]) => common[property] !== value));
