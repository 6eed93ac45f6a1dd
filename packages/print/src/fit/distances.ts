import type { MeasuredCopy } from '../measure/measured-copy.ts';
import type { Asked } from './fitted.ts';

/** How a theme sets text and gaps at each density. Between those that are read it is a line, near enough to choose by. */
export interface Distances {
  /** Distance of lines of running text, in px. */
  leading(size: number, density: number): number;
  /** Gap between sections, in px: others grow with it. */
  gap(density: number): number;
  /** Size that the theme itself gives text at a density, in pt. */
  usualSize(density: number): number;
}

interface Sample {
  density: number;
  leading: number;
  gap: number;
  usualSize: number;
}

/** Reads the distances of a theme from its styles, without a layout. */
export function distancesOf(copy: MeasuredCopy, { minimum, maximum }: Pick<Asked, 'minimum' | 'maximum'>): Distances {
  const densities = [...new Set([minimum, Math.min(maximum, Math.max(minimum, 1)), maximum])];
  const samples = densities.map((density): Sample => {
    const { leading, gap } = copy.distances({ density, size: 1 });
    return { density, leading, gap, usualSize: copy.bodySize({ density }) };
  });
  const at = (density: number, of: Exclude<keyof Sample, 'density'>) => {
    const above = samples.findIndex((sample) => sample.density >= density);
    const [from, to] = [samples[Math.max(0, above - 1)], samples[above < 0 ? samples.length - 1 : above]];
    if (!from || !to) return Number.NaN;
    if (from.density === to.density) return to[of];
    return from[of] + ((density - from.density) / (to.density - from.density)) * (to[of] - from[of]);
  };
  return {
    leading: (size, density) => size * at(density, 'leading'),
    gap: (density) => at(density, 'gap'),
    usualSize: (density) => at(density, 'usualSize'),
  };
}
