import { lettersOf } from './fold-name.ts';
import { slipsBetween } from './slips.ts';

// In shorter names one slip makes another name: `hr` and `pr`.
const SHORTEST = 4;
const LONGEST = 40;
// Names that share all but one letter are one slip apart, or two; more of them than this add nothing.
const MOST_ALIKE = 8;

/**
 * Finds the name that a word is one slip away from: a letter left out, added or changed, or two neighbours swapped;
 * capitals and signs aside. Two words one slip apart have the same letters once one letter is left out of each, so
 * every name is indexed under its shortened forms: a look-up takes as many steps as the word has letters, however many
 * names there are.
 *
 * @param names those to find; names of fewer than four letters are found only where the letters are the same
 */
export function oneSlipFrom(names: Iterable<string>): (word: string) => string | undefined {
  const index = new Map<string, { letters: string; name: string }[]>();
  for (const name of names) {
    const letters = lettersOf(name);
    if (letters === '' || letters.length > LONGEST) continue;
    for (const form of letters.length < SHORTEST ? [letters] : shortenedForms(letters)) {
      const alike = index.get(form) ?? [];
      if (alike.length < MOST_ALIKE) alike.push({ letters, name });
      index.set(form, alike);
    }
  }
  return (word) => {
    const letters = lettersOf(word.slice(0, LONGEST * 4));
    if (letters.length > LONGEST + 1) return undefined;
    for (const form of shortenedForms(letters)) {
      const found = index.get(form)?.find((known) => isNear(letters, known.letters));
      if (found) return found.name;
    }
    return undefined;
  };
}

function isNear(word: string, name: string): boolean {
  return word === name || (name.length >= SHORTEST && slipsBetween(word, name) === 1);
}

/** A word, and the same with each one of its letters left out. */
function shortenedForms(word: string): string[] {
  return [word, ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
