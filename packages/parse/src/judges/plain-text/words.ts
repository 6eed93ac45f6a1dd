/** More words than any résumé has. The time to compare two texts grows with the product of their words. */
const MOST_WORDS = 20_000;

/** The words of a text in small letters, without the signs around them. The signs inside of a word stay. */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFC')
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, ''))
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

/** The length of the longest common subsequence of two lists. */
export function commonSubsequence(one: readonly string[], other: readonly string[]): number {
  const shorter = Math.min(one.length, other.length);
  let head = 0;
  while (head < shorter && one[head] === other[head]) head += 1;
  let foot = 0;
  while (foot < shorter - head && one[one.length - 1 - foot] === other[other.length - 1 - foot]) foot += 1;
  const numbers = new Map<string, number>();
  const between = (words: readonly string[]) =>
    Uint32Array.from(words.slice(head, words.length - foot), (word) => {
      const number = numbers.get(word) ?? numbers.size;
      numbers.set(word, number);
      return number;
    });
  return head + foot + commonNumbers(between(one), between(other));
}

/** The same of words as numbers: comparing all with all is most of the time of a judge. */
function commonNumbers(one: Uint32Array, other: Uint32Array): number {
  let before = new Uint32Array(other.length + 1);
  let row = new Uint32Array(other.length + 1);
  for (let from = 0; from < one.length; from += 1) {
    const word = one[from];
    for (let index = 0; index < other.length; index += 1) {
      const above = before[index + 1] as number;
      const left = row[index] as number;
      row[index + 1] = word === other[index] ? (before[index] as number) + 1 : Math.max(above, left);
    }
    [before, row] = [row, before];
  }
  return before[other.length] ?? 0;
}
