import { type DateFormatOptions, type DateRangeData, formatDateRange, type ResumeDocument } from '@recto/schema';
import type { CSSProperties } from 'react';

/**
 * The widths of signs in hundredths of an em: those of Libre Franklin SemiBold, which is the font of the dates of `timeline`
 * and a little wider than Figtree, its other one. Only the 1 is wider there.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  22: ' ',
  24: "'’.,",
  26: 'ijl:;',
  42: 'frtIJ/()-',
  53: 'sz',
  57: 'acvxy–',
  60: 'bdehknopqu1',
  63: 'g27FL',
  68: '345689EST',
  72: '0BCKPR',
  94: 'mwMW',
};

/** Letters with marks are as wide as without. Those of India and its neighbours differ too much between fonts. */
function widthOf(letter: string): number {
  const sign = letter.normalize('NFD').charAt(0);
  const [width] = Object.entries(WIDTHS).find(([, signs]) => signs.includes(sign)) ?? [];
  if (width) return +width;
  if (/[\p{M}\p{Cf}]/u.test(sign)) return 0;
  if (/[\u0900-\u10ff]/.test(sign)) return Infinity;
  // The first letter of a syllable of Hangul, and ideographs; capitals and all others.
  return /[\u1100-\u11ff\u2e80-\uffff]/.test(sign) ? 100 : 76;
}

const hundredthsOf = (text: string) => [...text.normalize('NFC')].reduce((sum, sign) => sum + widthOf(sign), 0);

/** A date longer than this has the column of its theme, and moves the title after it. The longest column by language is as wide. */
const MOST = 1400;

/** The column keeps room for the picture at its head. */
const LEAST = 500;

/** What entries of any section have of dates. The date on which a certificate expires is below its header. */
interface Dated extends DateRangeData {
  date?: string | undefined;
  releaseDate?: string | undefined;
  positions?: readonly DateRangeData[] | undefined;
}

const rangesOf = (entry: Dated): readonly DateRangeData[] => [
  entry,
  { endDate: entry.date ?? entry.releaseDate },
  ...(entry.positions ?? []),
];

/** The entries of all sections. Those of custom sections may be texts. */
const entriesOf = (resume: ResumeDocument) =>
  [...Object.values(resume), ...(resume.sections ?? []).map(({ entries }) => entries)]
    .flatMap((entries: unknown): readonly unknown[] => (Array.isArray(entries) ? entries : []))
    .filter((entry): entry is Dated => typeof entry === 'object' && entry !== null);

/**
 * The style of a sheet with the width of the longest date of its document, as a number of ems: the `dates` trait of
 * `@recto/themes` makes the date column as wide. It is estimated from the letters alone, so that screen, print and PDF agree
 * without a script. Without dates, or with a date too long for a column, there is none: the theme has a width by language.
 */
export function dateColumnStyle(resume: ResumeDocument, options: DateFormatOptions): CSSProperties | undefined {
  const ranges = entriesOf(resume).flatMap(rangesOf);
  const widest = Math.max(0, ...ranges.map((range) => hundredthsOf(formatDateRange(range, options))));
  if (!widest || widest > MOST) return undefined;
  return { '--recto-date-column': Math.max(LEAST, widest) / 100 } as CSSProperties;
}
