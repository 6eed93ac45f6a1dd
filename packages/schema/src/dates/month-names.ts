import { locales } from '../labels/locale.ts';

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');

const english = new Map<string, number>();
for (const [index, name] of ENGLISH.entries()) {
  english.set(name, index + 1);
  english.set(name.slice(0, 3), index + 1);
}
english.set('sept', 9);

let others: Map<string, number> | undefined;

/** The number of the month that a word names, long or short, in any of the locales. */
export function monthOf(word: string): number | undefined {
  const folded = fold(word);
  return english.get(folded) ?? otherLanguages().get(folded);
}

/** The names of months of all locales, long and short, in small letters, with their numbers from 1. */
export function monthNames(): ReadonlyMap<string, number> {
  return new Map([...otherLanguages(), ...english]);
}

/** The words that misspelt months are compared with. */
export function monthWords(): readonly string[] {
  return ENGLISH;
}

/** Built when first needed: the dates of most documents are in numbers. */
function otherLanguages(): Map<string, number> {
  if (others) return others;
  others = new Map();
  for (const locale of locales) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC', calendar: 'gregory' });
        for (let index = 0; index < 12; index++) {
          const part = format.formatToParts(Date.UTC(2021, index, 15)).find(({ type }) => type === 'month');
          const name = fold(part?.value ?? '');
          if (/[\p{L}\p{M}]{2}/u.test(name) && !others.has(name)) others.set(name, index + 1);
        }
      }
    }
  }
  return others;
}

function fold(word: string): string {
  return word.toLowerCase().normalize('NFC').replace(/\.$/, '');
}
