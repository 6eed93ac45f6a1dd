/** The channels of a colour written `#rgb` or `#rrggbb`, 0 to 1; `undefined` for another form. */
function channels(color: string): number[] | undefined {
  const digits = /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(color) ? color.slice(1) : undefined;
  const pairs = digits?.length === 3 ? digits.replace(/./g, '$&$&') : digits;
  return pairs?.match(/../g)?.map((pair) => Number.parseInt(pair, 16) / 255);
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(color: string): number | undefined {
  const linear = channels(color)?.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return linear && 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
}

/** Contrast ratio of WCAG 2.2, from 1 to 21. `undefined` when a colour is not written `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number | undefined {
  const [first, second] = [luminance(one), luminance(other)];
  if (first === undefined || second === undefined) return undefined;
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}
