import { expect, test } from 'vitest';
import { dark, light } from './colors.ts';

/** The relative luminance of WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ['light', light],
  ['dark', dark],
] as const)('text of the identity can be read in %s, and edges of fields can be seen', (_scheme, colors) => {
  for (const ground of [colors.panel, colors.desk, colors.sunk, colors.hover]) {
    for (const text of [colors.ink, colors.muted, colors.link]) expect(contrast(text, ground)).toBeGreaterThan(4.5);
  }
  for (const text of [colors.pencil, colors.ok]) expect(contrast(text, colors.panel)).toBeGreaterThan(4.5);
  for (const text of [colors['cover-ink'], colors['cover-muted']])
    expect(contrast(text, colors.cover)).toBeGreaterThan(4.5);
  expect(contrast(colors['act-ink'], colors.act)).toBeGreaterThan(4.5);
  expect(contrast(colors['pencil-ink'], colors.pencil)).toBeGreaterThan(4.5);
  expect(contrast(colors.edge, colors.panel)).toBeGreaterThan(3);
});
