type Bundle = Record<string, string>;

/** The value that most bundles give to each property, where at least three agree: fewer are shorter said each. */
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

/** What a bundle says otherwise than the common one. */
export const differing = (bundle: Bundle, common: Bundle): Bundle =>
  Object.fromEntries(Object.entries(bundle).filter(([property, value]) => common[property] !== value));
