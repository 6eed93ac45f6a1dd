import type { GradeData } from '../document/index.ts';
import { supportedTag } from '../labels/supported-tag.ts';
import { numberFormat } from '../text/number-format.ts';

// U+00A0: a grade must stay on one line.
const NO_BREAK_SPACE = '\u00a0';

/** How a grade is written. */
export interface GradeFormatOptions {
  /** BCP 47 tag. @default 'en' */
  locale?: string | undefined;
  /** The text that the grade was read from: "3.70/4.0" keeps its zeros. */
  score?: string | undefined;
}

/**
 * Writes a grade as it was given: "9.08 / 10", "93%", "3.7 / 4.0", "First class", with the locale's digits and
 * separators, and no-break spaces. Never converts between scales.
 */
export function formatGrade(
  { value, scale, kind }: GradeData,
  { locale = 'en', score }: GradeFormatOptions = {},
): string {
  if (typeof value === 'string') return value;
  const tag = supportedTag(locale);
  const written = score?.match(/\d+(?:[.,]\d+)?/g);
  const digits = (place: number) => {
    // As many decimals as the score has. Without a score, an average of up to 5 points has at least one, as people write
    // it: 4.0. Not of 10 points: parsers read "8.6 / 10.0" as 0.0.
    const isSmall = kind === 'gpa' && (scale ?? value) <= 5;
    const decimals = written ? (written[place]?.split(/[.,]/)[1] ?? '').length : isSmall ? 1 : 0;
    return { maximumFractionDigits: 4, minimumFractionDigits: Math.min(decimals, 4) };
  };
  if (kind === 'percent') {
    const format = numberFormat(tag, { ...digits(0), style: 'percent' });
    // Intl multiplies by 100, which can leave 0.000…1 behind; four fraction digits round it away.
    return format.format(value / (scale ?? 100)).replace(/ /g, NO_BREAK_SPACE);
  }
  return [value, ...(scale === undefined ? [] : [scale])]
    .map((number, place) => numberFormat(tag, digits(place)).format(number))
    .join(`${NO_BREAK_SPACE}/${NO_BREAK_SPACE}`);
}
