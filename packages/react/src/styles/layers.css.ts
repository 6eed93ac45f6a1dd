import { type LayerName, layerNames } from '@recto/themes';
import { globalLayer } from '@vanilla-extract/css';

globalLayer('recto');
const layers = Object.fromEntries(layerNames.map((name) => [name, globalLayer({ parent: 'recto' }, name)])) as Record<
  LayerName,
  string
>;

export const { reset, base, components, theme } = layers;
