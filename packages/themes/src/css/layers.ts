/** The cascade layers inside `recto`, weakest first. */
export const layerNames = ['reset', 'tokens', 'base', 'components', 'theme', 'print'] as const;
/** The name of a cascade layer inside `recto`. */
export type LayerName = (typeof layerNames)[number];

/** The layers, as the first statement of every Recto stylesheet. The rules of a page, which are in no layer, always win. */
export const LAYERS = `@layer ${layerNames.map((name) => `recto.${name}`).join(', ')};`;
