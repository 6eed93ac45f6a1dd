import type { Grade } from '../document/index.ts';
import { supportedTag } from '../labels/supported-tag.ts';

// U+00A0: a grade must not be torn apart at the end of a line.
const NO_BREAK_SPACE = '\u00a0';

/**
 * Writes a grade as it was given: "9.08 / 10", "93%", "3.7 / 4.0", "First class", with the locale's digits and
 * separators, and no-break spaces. Never converts between scales.
 */
export function formatGrade(
  { value, scale, kind }: Grade,
  { locale = 'en' }: { locale?: string | undefined } = {},
): string {
  if (typeof value === 'string') return value;
  const tag = supportedTag(locale);
  // A grade point average is written with a decimal even when it is whole: 4.0.
  const digits = { maximumFractionDigits: 4, minimumFractionDigits: kind === 'gpa' ? 1 : 0 };
  if (kind === 'percent') {
    const format = new Intl.NumberFormat(tag, { ...digits, style: 'percent' });
    // Intl multiplies by 100, which can leave 0.000…1 behind; four fraction digits round it away.
    return format.format(value / (scale ?? 100)).replace(/ /g, NO_BREAK_SPACE);
  }
  const format = new Intl.NumberFormat(tag, digits);
  const written = format.format(value);
  return scale === undefined ? written : `${written}${NO_BREAK_SPACE}/${NO_BREAK_SPACE}${format.format(scale)}`;
}
