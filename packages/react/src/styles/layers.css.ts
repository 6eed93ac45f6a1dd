import { type LayerName, layerNames, layerPath } from '@recto/themes';
import { globalLayer } from '@vanilla-extract/css';

const layers = Object.fromEntries(layerNames.map((name) => [name, globalLayer(layerPath(name))])) as Record<
  LayerName,
  string
>;

export const { reset, tokens, base, components, theme } = layers;
