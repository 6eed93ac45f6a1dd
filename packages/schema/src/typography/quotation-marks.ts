import { type Locale, nearestLocale } from '../labels/locale.ts';

/** The opening and the closing mark. */
type Pair = readonly [opening: string, closing: string];

export interface QuotationMarks {
  /** What `"…"` becomes. */
  double: Pair;
  /** What `'…'` becomes. */
  single: Pair;
}

const english: QuotationMarks = { double: ['“', '”'], single: ['‘', '’'] };
const german: QuotationMarks = { double: ['„', '“'], single: ['‚', '‘'] };
const guillemets: QuotationMarks = { double: ['«', '»'], single: ['“', '”'] };
// French has a space within its marks. U+00A0: no line may break there.
const french: QuotationMarks = { double: ['«\u00a0', '\u00a0»'], single: ['“', '”'] };
const cyrillic: QuotationMarks = { double: ['«', '»'], single: ['„', '“'] };

/**
 * The marks of each locale, from the delimiters of the Unicode CLDR. Arabic, Hebrew, Chinese and Japanese have none: there
 * a straight mark stands for too many things (gershayim, seconds, a Latin word), so it stays as it was written.
 */
const marks: Partial<Record<Locale, QuotationMarks>> = {
  bn: english,
  de: german,
  en: english,
  es: guillemets,
  fa: { double: ['«', '»'], single: ['‹', '›'] },
  fr: french,
  hi: english,
  it: guillemets,
  ko: english,
  mr: english,
  nl: english,
  pl: { double: ['„', '”'], single: ['‚', '’'] },
  pt: english,
  ru: cyrillic,
  sv: { double: ['”', '”'], single: ['’', '’'] },
  ta: english,
  te: english,
  tr: english,
  uk: cyrillic,
};

/** The quotation marks of a locale, or `undefined` where straight marks stay. */
export const quotationMarks = (locale: string): QuotationMarks | undefined => marks[nearestLocale(locale)];
