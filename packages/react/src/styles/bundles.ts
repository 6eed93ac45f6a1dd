type Bundle = Record<string, string>;

/** The value of each property that most bundles share, where at least three do: with two, sharing saves nothing. */
export function shared(bundles: Bundle[]): Bundle {
  const common: Bundle = {};
  for (const property of Object.keys(bundles[0] ?? {})) {
    const values = bundles.map((bundle) => bundle[property] ?? '');
    const count = (value: string) => values.filter((other) => other === value).length;
    const most = values.reduce((best, value) => (count(value) > count(best) ? value : best));
    if (count(most) > 2) common[property] = most;
  }
  return common;
}

/** The properties of a bundle that differ from the common ones. */
export const differing = (bundle: Bundle, common: Bundle): Bundle =>
  Object.fromEntries(Object.entries(bundle).filter(([property, value]) => common[property] !== value));
