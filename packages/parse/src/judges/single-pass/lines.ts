import type { TextItem } from '../text-items.ts';

/** An item of a line. */
export interface LineItem extends TextItem {
  /** Page of the last text that was merged into it, from 0. */
  lastPage: number;
}

/** Items of one line, from the first drawn to the last. */
export type Line = LineItem[];

/** The characters that this family of parsers takes for bullets. A dash is none, nor is a triangle. */
export const BULLETS = ['⋅', '∙', '•', '⦁', '⚫', '●', '○'];

/** After these, a space is added where two items are merged. */
const SPACED = [':', ',', '|', '.', ...BULLETS];

/**
 * The lines of a document, without a look at positions: a line ends where pdf.js says so, and nowhere else, so the last
 * line of a page and the first of the next are one line. Then items that are close together are merged.
 */
export function linesOf(items: readonly TextItem[]): Line[] {
  const lines: Line[] = [];
  let line: Line = [];
  for (const item of items) {
    if (item.text.trim() !== '') line.push({ ...item, lastPage: item.page });
    if (!item.endsLine) continue;
    lines.push(line);
    line = [];
  }
  const all = [...lines, line].filter(({ length }) => length > 0);
  const width = typicalCharacterWidth(all.flat());
  return all.map((each) => mergeNeighbours(each, width));
}

/** The average width of a character in the commonest font and size, in pt. */
function typicalCharacterWidth(items: readonly TextItem[]): number {
  const font = commonest(
    items,
    (item) => item.font,
    (item) => item.text.length,
  );
  const height = commonest(
    items,
    (item) => item.height,
    () => 1,
  );
  const typical = items.filter((item) => item.font === font && item.height === height);
  const characters = typical.reduce((sum, { text }) => sum + text.length, 0);
  return typical.reduce((sum, { width }) => sum + width, 0) / characters;
}

/** The key with the greatest weight; of several, that which had it first. */
function commonest<Key>(
  items: readonly TextItem[],
  keyOf: (item: TextItem) => Key,
  weightOf: (item: TextItem) => number,
): Key | undefined {
  const weights = new Map<Key, number>();
  let best: { key: Key; weight: number } | undefined;
  for (const item of items) {
    const key = keyOf(item);
    const weight = (weights.get(key) ?? 0) + weightOf(item);
    weights.set(key, weight);
    if (!best || weight > best.weight) best = { key, weight };
  }
  return best?.key;
}

/** Merges each item with the one at its left if the gap is at most one character wide, or negative. */
function mergeNeighbours(line: Line, width: number): Line {
  const merged = line.map((item) => ({ ...item }));
  for (let index = merged.length - 1; index > 0; index -= 1) {
    const [left, right] = [merged[index - 1] as LineItem, merged[index] as LineItem];
    if (right.x - (left.x + left.width) > width) continue;
    const space = SPACED.includes(left.text.at(-1) ?? '') && !right.text.startsWith(' ') ? ' ' : '';
    left.text += space + right.text;
    left.width = right.x + right.width - left.x;
    left.lastPage = right.lastPage;
    merged.splice(index, 1);
  }
  return merged;
}
