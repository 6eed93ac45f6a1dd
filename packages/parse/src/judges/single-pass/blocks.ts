import type { TextItem } from '../text-items.ts';
import { BULLETS, type Line } from './lines.ts';
import { isBold } from './sections.ts';

/** A gap is that of a new entry if it is wider than the commonest gap times this. */
const NEW_ENTRY = 1.4;

/** The lines of an entry. */
export interface Block {
  lines: Line[];
  /** Whether a bold line made it an entry, and not a gap. */
  startsBold: boolean;
}

/** Splits the lines of a section into entries: at wide gaps, or, if there are none, where bold lines follow others. */
export function blocksOf(lines: readonly Line[]): Block[] {
  const limit = commonestGap(lines) * NEW_ENTRY;
  const apart = splitAt(lines, (line, before) => gapBetween(before, line) > limit);
  const blocks = apart.length > 1 ? apart : splitAt(lines, startsBold);
  return blocks.map((block, index) => ({ lines: block, startsBold: apart.length === 1 && index > 0 }));
}

const firstOf = (line: Line) => line[0] as TextItem;

/** The distance of two baselines in whole pt; negative if the later line is higher, such as on the next page. */
const gapBetween = (upper: Line, lower: Line) => Math.round(firstOf(upper).y - firstOf(lower).y);

/** The most frequent gap; of several, that which was so first. */
function commonestGap(lines: readonly Line[]): number {
  const counts = new Map<number, number>();
  let common = 0;
  for (const [index, line] of lines.slice(1).entries()) {
    const gap = gapBetween(lines[index] as Line, line);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
    if ((counts.get(gap) ?? 0) > (counts.get(common) ?? 0)) common = gap;
  }
  return common;
}

function startsBold(line: Line, before: Line): boolean {
  return !isBold(firstOf(before)) && isBold(firstOf(line)) && !BULLETS.includes(firstOf(line).text);
}

function splitAt(lines: readonly Line[], isNew: (line: Line, before: Line) => boolean): Line[][] {
  const blocks: Line[][] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (!before || isNew(line, before)) blocks.push([]);
    blocks.at(-1)?.push(line);
  }
  return blocks;
}
