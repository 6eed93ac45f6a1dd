/** Metrics for adjusting one font to another. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';
import type { FontMetrics } from '../src/fonts/font-face.ts';

const require = createRequire(import.meta.url);

/** Fonts by their path: they are decompressed once, which takes most of the time. */
const opened = new Map<string, Font>();

/** @param path of a file inside a package: `@fontsource/inter/files/inter-latin-400-normal.woff2` */
export function openFont(path: string): Font {
  const font = opened.get(path) ?? (openSync(require.resolve(path)) as Font);
  opened.set(path, font);
  return font;
}

const percent = (ratio: number) => `${(ratio * 100).toFixed(2)}%`;

/**
 * Descriptors that scale a face to `size` and give it the line of `host`: a font that replaces another one, or
 * between its words, moves no line. The browser applies the overrides to the scaled size.
 */
export function metricOverrides(host: Font, size: number): FontMetrics {
  const override = (value: number) => percent(Math.abs(value) / host.unitsPerEm / size);
  return {
    sizeAdjust: percent(size),
    ascentOverride: override(host.ascent),
    descentOverride: override(host.descent),
    lineGapOverride: override(host.lineGap),
  };
}
