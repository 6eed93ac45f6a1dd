import type { FieldGroup } from '../../contract/fields.ts';
import { type Pairs, pairsInOrder } from './pairs-in-order.ts';
import { commonSubsequence, wordsOf } from './words.ts';

/** What an extractor of plain text makes of the words of a document. */
export interface PlainTextReport {
  /** Whether no word is lost, fused or split. */
  complete: boolean;
  /**
   * Share of the words that are there in the order of the document, or of their column on several pages, from 0 to 1: their
   * longest common subsequence. One field in a wrong place costs all its words, wherever it is.
   */
  order: number;
  /**
   * Share of all pairs of words of which the earlier one is read earlier, from 0 to 1: Kendall's tau is `2 × pairs − 1`. A field
   * in a wrong place costs the more, the farther it is from its own.
   */
  pairs: number;
  /** Number of words that the document shows. */
  words: number;
  /** Words that are not in the text. */
  lost: string[];
  /** Words that are joined with others, or have lost their hyphen at the end of a line. */
  fused: string[];
  /** Words that are interrupted by a space or a line break. */
  split: string[];
}

/**
 * Compares the words of a plain text with those of a document: all there, in order, each for itself.
 *
 * @param pages number of pages. An aside that continues on a second page interrupts the main column, because a PDF has one page
 * after the other: then each column is in order for itself.
 */
export function judgePlainText(groups: readonly FieldGroup[], text: string, pages = 1): PlainTextReport {
  const read = wordsOf(text);
  const words = groups.map((group) => [...wordsOf(group.title?.text ?? ''), ...wordsInBestOrder(group, read)]);
  const expected = words.flat();
  const columns = [true, false].map((aside) =>
    words.filter((_, index) => Boolean(groups[index]?.inAside) === aside).flat(),
  );
  const inColumns = pages > 1 ? columns.reduce((sum, column) => sum + commonSubsequence(column, read), 0) : 0;
  const inOrder = Math.max(commonSubsequence(expected, read), inColumns);
  const pairs = [[expected], pages > 1 ? columns : []].map((parts) => shareOfPairs(parts, read));
  const report = { lost: [] as string[], fused: [] as string[], split: [] as string[] };
  const joined = joinedWords(read);
  const extra = surplus(read, expected);
  for (const word of surplus(expected, read)) {
    if (extra.some((other) => isFusedInto(other, word))) report.fused.push(word);
    else if (joined.has(bare(word))) report.split.push(word);
    else report.lost.push(word);
  }
  return {
    complete: Object.values(report).every(({ length }) => length === 0),
    order: expected.length === 0 ? 1 : inOrder / expected.length,
    pairs: Math.max(...pairs),
    words: expected.length,
    ...report,
  };
}

/** The share of pairs in order, of those that are within one part. */
function shareOfPairs(parts: readonly string[][], read: readonly string[]): number {
  const pairs = parts.map((part) => pairsInOrder(part, read));
  const sum = (key: keyof Pairs) => pairs.reduce((total, pair) => total + pair[key], 0);
  return sum('count') === 0 ? Number(parts.length > 0) : sum('inOrder') / sum('count');
}

/** The words of a section in the order of that layout which fits the text best: all entries of a section have one. */
function wordsInBestOrder({ blocks }: FieldGroup, read: readonly string[]): string[] {
  const ways = Math.max(0, ...blocks.map(({ length }) => length));
  const orders = Array.from({ length: ways }, (_, way) =>
    blocks.flatMap((layouts) => (layouts[way] ?? layouts[0] ?? []).flatMap(({ text }) => wordsOf(text))),
  );
  const counts = orders.map((order) => (orders.length > 1 ? commonSubsequence(order, read) : 0));
  return orders[counts.indexOf(Math.max(...counts))] ?? [];
}

/** The words of one list that the other has less often. */
function surplus(words: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
  return words.filter((word) => {
    const count = counts.get(word) ?? 0;
    counts.set(word, count - 1);
    return count <= 0;
  });
}

const bare = (word: string) => word.replace(/[^\p{L}\p{M}\p{N}]/gu, '');

/** Whether a word of the text is a word of the document and more, or the word without its hyphen. */
function isFusedInto(read: string, word: string): boolean {
  const [one, other] = [bare(read), bare(word)];
  return one === other || (other.length > 1 && (one.startsWith(other) || one.endsWith(other)));
}

/** Every two, three and four words of a text, joined. */
function joinedWords(words: readonly string[]): Set<string> {
  const bared = words.map(bare);
  return new Set([2, 3, 4].flatMap((count) => bared.map((_, index) => bared.slice(index, index + count).join(''))));
}
