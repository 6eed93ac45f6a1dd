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
  let before = new Uint32Array(other.length + 1);
  for (const word of one) {
    const row = new Uint32Array(other.length + 1);
    for (const [index, candidate] of other.entries()) {
      row[index + 1] =
        word === candidate ? (before[index] ?? 0) + 1 : Math.max(before[index + 1] ?? 0, row[index] ?? 0);
    }
    before = row;
  }
  return before[other.length] ?? 0;
}
