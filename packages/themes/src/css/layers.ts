/** Recto's cascade layers, weakest first. */
export const layerNames = ['reset', 'tokens', 'base', 'components', 'theme', 'print'] as const;
/** The name of a cascade layer inside `recto`. */
export type LayerName = (typeof layerNames)[number];

/**
 * The full name of a layer: `tokens` is `components.recto.tokens`. Inside `components`, because that is where Tailwind
 * has components: between its resets and its utilities.
 */
export const layerPath = (name: LayerName) => `components.recto.${name}`;

/**
 * A statement that puts layers of others below, where Recto's stylesheet comes first: Tailwind has all but the first, and
 * many name their resets `reset`.
 */
export const WEAKER_LAYERS = '@layer reset, properties, theme, base;';

/** The layers, as the first statement of every Recto stylesheet. A class of the page, which is in no layer, always wins. */
export const LAYERS = `${WEAKER_LAYERS.slice(0, -1)}, ${layerNames.map(layerPath).join(', ')};`;
