import { scriptOf } from '../labels/locale.ts';
import { SCRIPTS } from '../labels/script-language.ts';
import { supportedTag } from '../labels/supported-tag.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { LOCALES, remembered } from '../text/remembered.ts';
import { KEPT } from './kept.ts';

/** Signs of numbers in a language. */
interface NumberSigns {
  digits: readonly string[];
  decimal: string;
  group: string;
  percent: string;
}

/**
 * The digits in which a locale writes numbers, as the name of Unicode: `latn`, `arabext` (Persian), `deva`. The default is
 * that of the CLDR; a tag with `-u-nu-` chooses others: `hi-u-nu-deva`, `fa-u-nu-latn`.
 */
export function numberingSystem(locale: string): string {
  return systems(locale);
}

const systems = /* @__PURE__ */ remembered(
  (locale) => new Intl.NumberFormat(supportedTag(locale)).resolvedOptions().numberingSystem,
  LOCALES,
);

/**
 * A text with the digits of its locale, so that all of a page are of one kind: in Persian "۴۵٪" for "45%", in Hindi "45%" for
 * "४५%". As in a bidirectional text (Unicode Standard Annex 9, rule W2), numbers follow the letters before them: after Latin
 * letters, and in words with Latin letters, they stay (React 18, GPT-4), as do those in code, in links and of phones. Texts
 * of languages in Latin letters and in ideographs stay as they are.
 *
 * @param locale BCP 47 tag of the page and of the text
 */
export function localeDigits(text: string, locale: string): string {
  const script = scriptOf(locale);
  const own = SCRIPTS.find(({ codes }) => codes.includes(script))?.pattern;
  if (!own || script === 'Latn' || !/\p{Nd}/u.test(text)) return text;
  const signs = signsOf(locale);
  const kept = [...text.matchAll(KEPT)].map(({ 0: part, index }) => [index, index + part.length] as const);
  let isAfterOwn = true;
  return text.replaceAll(/\S+/g, (word, index: number) => {
    const letters = word.match(/\p{L}/gu) ?? [];
    const isForeign = letters.some((letter) => !own.test(letter));
    const before = isAfterOwn;
    if (letters.length > 0) isAfterOwn = !isForeign;
    const isKept = kept.some(([start, end]) => start < index + word.length && index < end);
    const isPhone = /^[(*_]*\+\d/.test(word);
    return isForeign || isKept || isPhone || (letters.length === 0 && !before) ? word : inSigns(word, signs);
  });
}

function inSigns(word: string, { digits, decimal, group, percent }: NumberSigns): string {
  return asciiDigits(word)
    .replaceAll(/(?<=\d)٫(?=\d)/g, '.')
    .replaceAll(/(?<=\d)٬(?=\d)/g, ',')
    .replaceAll(/(?<=\d)٪/g, '%')
    .replaceAll(/(?<![\d.])(\d+)\.(\d+)(?![\d.])/g, `$1${decimal}$2`)
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, group)
    .replaceAll(/(?<=\d)%/g, percent)
    .replaceAll(/\d/g, (digit) => digits[Number(digit)] as string);
}

/** The signs of a locale. */
const signsOf = /* @__PURE__ */ remembered((locale): NumberSigns => {
  const tag = supportedTag(locale);
  const plain = new Intl.NumberFormat(tag, { useGrouping: false });
  const parts = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).formatToParts(1_234_567.5);
  const percent = new Intl.NumberFormat(tag, { style: 'percent' }).formatToParts(0.5);
  // Without the marks of direction that stand around some signs.
  const sign = (of: Intl.NumberFormatPart[], type: string, usual: string) =>
    of.find((part) => part.type === type)?.value.replaceAll(/\p{Cf}/gu, '') ?? usual;
  return {
    digits: Array.from({ length: 10 }, (_, digit) => plain.format(digit)),
    decimal: sign(parts, 'decimal', '.'),
    group: sign(parts, 'group', ','),
    percent: sign(percent, 'percentSign', '%'),
  };
}, LOCALES);
