import { lettersOf } from './fold-name.ts';
import { slipsBetween } from './slips.ts';

// With shorter names, a slip may be another name: `hr` and `pr`.
const SHORTEST = 4;
const LONGEST = 40;
// Names with the same letters but one are at most two slips apart. More of them than this are not needed.
const MOST_ALIKE = 8;

/**
 * Returns a function that finds the name that is one slip away from a word: a letter left out, added or changed, or two
 * neighbours swapped. Capitals and signs do not count. Two words one slip apart are the same once a letter is left out of
 * each. So every name is indexed under its shortened forms, and a search takes as many steps as the word has letters,
 * however many names there are.
 *
 * @param names the names to find; one of fewer than four letters is found only where the letters are the same
 */
export function oneSlipFrom(names: readonly string[]): (word: string) => string | undefined {
  let index: NamesByForm | undefined;
  return (word) => {
    index ??= namesByForm(names);
    const letters = lettersOf(word.slice(0, LONGEST * 4));
    if (letters.length > LONGEST + 1) return undefined;
    for (const form of shortenedForms(letters)) {
      const found = index.get(form)?.find((known) => isNear(letters, known.letters));
      if (found) return found.name;
    }
    return undefined;
  };
}

/** Names, with their letters, by their shortened forms. */
type NamesByForm = ReadonlyMap<string, { letters: string; name: string }[]>;

function namesByForm(names: readonly string[]): NamesByForm {
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
  return index;
}

function isNear(word: string, name: string): boolean {
  return word === name || (name.length >= SHORTEST && slipsBetween(word, name) === 1);
}

/** A word, and the same with each one of its letters left out. */
function shortenedForms(word: string): string[] {
  return [word, ...Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))];
}
