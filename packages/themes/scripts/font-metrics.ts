/** Metrics for adjusting one font to another. */
import { createRequire } from 'node:module';
import { type Font, openSync } from 'fontkit';

const require = createRequire(import.meta.url);

/** @param path of a file inside a package: `@fontsource/inter/files/inter-latin-400-normal.woff2` */
export const openFont = (path: string) => openSync(require.resolve(path)) as Font;

const percent = (ratio: number) => `${(ratio * 100).toFixed(2)}%`;

/**
 * Descriptors that scale a font face to `size` and give it the line height of `host`, so that a fallback font, or a word
 * in another script, does not move lines. The browser applies the overrides to the scaled size.
 */
export function metricOverrides(host: Font, size: number): string {
  const measure = (value: number) => percent(Math.abs(value) / host.unitsPerEm / size);
  return (
    `size-adjust: ${percent(size)}; ascent-override: ${measure(host.ascent)}; ` +
    `descent-override: ${measure(host.descent)}; line-gap-override: ${measure(host.lineGap)};`
  );
}
