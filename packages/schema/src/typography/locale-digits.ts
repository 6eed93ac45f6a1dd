import { scriptOf } from '../labels/locale.ts';
import { SCRIPTS } from '../labels/script-language.ts';
import { supportedTag } from '../labels/supported-tag.ts';
import { KEPT } from './kept.ts';

/** Signs of numbers in a language that has digits of its own. */
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
  return new Intl.NumberFormat(supportedTag(locale)).resolvedOptions().numberingSystem;
}

/**
 * A text with the digits of the page, so that all of them are of one kind: in Persian "۴۵٪" for "45%". As in a bidirectional
 * text (Unicode Standard Annex 9, rule W2), numbers follow the letters before them: after Latin letters, and in words with
 * Latin letters, they stay (React 18, GPT-4), as do those in code and links. Native digits are never changed back.
 *
 * @param locale BCP 47 tag of the page and of the text
 */
export function nativeDigits(text: string, locale: string): string {
  if (!/\d/.test(text)) return text;
  const signs = signsOf(locale);
  if (!signs) return text;
  const own = SCRIPTS.find(({ codes }) => codes.includes(scriptOf(locale)))?.pattern;
  const kept = [...text.matchAll(KEPT)].map(({ 0: part, index }) => [index, index + part.length] as const);
  let isAfterOwn = true;
  return text.replaceAll(/\S+/g, (word, index: number) => {
    const letters = word.match(/\p{L}/gu) ?? [];
    const isForeign = letters.some((letter) => !own?.test(letter));
    const before = isAfterOwn;
    if (letters.length > 0) isAfterOwn = !isForeign;
    const isKept = kept.some(([start, end]) => start < index + word.length && index < end);
    const isPhone = /^[(*_]*\+\d/.test(word);
    return isForeign || isKept || isPhone || (letters.length === 0 && !before) ? word : inSigns(word, signs);
  });
}

function inSigns(word: string, { digits, decimal, group, percent }: NumberSigns): string {
  return word
    .replaceAll(/(?<![\d.])(\d+)\.(\d+)(?![\d.])/g, `$1${decimal}$2`)
    .replaceAll(/(?<=\d),(?=\d{3}(?!\d))/g, group)
    .replaceAll(/(?<=\d)%/g, percent)
    .replaceAll(/\d/g, (digit) => digits[Number(digit)] as string);
}

const known = new Map<string, NumberSigns | undefined>();

/** The signs of a locale; `undefined` where it writes ASCII digits. */
function signsOf(locale: string): NumberSigns | undefined {
  if (!known.has(locale)) known.set(locale, readSigns(locale));
  return known.get(locale);
}

function readSigns(locale: string): NumberSigns | undefined {
  if (numberingSystem(locale) === 'latn') return undefined;
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
}
