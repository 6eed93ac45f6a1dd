import { lineOf } from './lines.ts';
import type { Run } from './runs.ts';

/** A gap of this many em separates columns. It is wider than a space in a monospaced font. */
const GAP = 0.7;

/** Lines of one paragraph, and the space that they take. */
interface Box {
  lines: Run[][];
  /** Whether there is nothing beside the last line. */
  alone: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The text of each page by the position of the words, not in the order of drawing, as some extractors write it (recursive
 * X-Y cut). Lines that wrap are joined to boxes, and boxes to horizontal bands, from top to bottom. If the boxes of a band
 * have different heights, it is split into columns, from left to right. Three spaces separate parts of one line.
 */
export function textByPosition(pages: readonly Run[][]): string {
  return pages.map((runs) => textOfBands(boxesOf(runs)).join('\n')).join('\n\f');
}

function boxesOf(runs: readonly Run[]): Box[] {
  const boxes: Box[] = [];
  for (const row of rowsOf(runs)) {
    const cells = partsOf(row);
    const parts = cells.map((cell) => boxOf(cell, cells.length === 1));
    // Two lines belong together if there is nothing beside one of them. Cells beside the second line of a bullet may
    // belong together, too.
    const isBesideBullet = parts.some((part) => boxes.some((box) => isBulletLine(box, part)));
    for (const part of parts) {
      const above = boxes.findLast((box) => (part.alone || box.alone || isBesideBullet) && continuesBox(box, part));
      if (!above) boxes.push(part);
      else {
        above.lines.push(...part.lines);
        above.left = Math.min(above.left, part.left);
        above.right = Math.max(above.right, part.right);
        above.bottom = part.bottom;
        above.alone = part.alone;
      }
    }
  }
  return boxes;
}

function rowsOf(runs: readonly Run[]): Run[][] {
  const words = runs
    .filter(({ text }) => text.trim() !== '')
    .toSorted((one, other) => other.y - one.y || one.x - other.x);
  const rows: Run[][] = [];
  for (const run of words) {
    const row = rows.findLast(([first]) => first && Math.abs(first.y - run.y) < 0.25 * Math.min(first.size, run.size));
    if (row) row.push(run);
    else rows.push([run]);
  }
  return rows;
}

function partsOf(row: readonly Run[]): Run[][] {
  const parts: Run[][] = [];
  for (const run of row.toSorted((one, other) => one.x - other.x)) {
    const last = parts.at(-1)?.at(-1);
    if (last && run.x - (last.x + last.width) <= GAP * run.size) parts.at(-1)?.push(run);
    else parts.push([run]);
  }
  return parts;
}

const sizeOf = (line: readonly Run[]) => Math.max(...line.map(({ size }) => size));

function boxOf(line: Run[], alone: boolean): Box {
  const size = sizeOf(line);
  const [first, last] = [line[0] as Run, line.at(-1) as Run];
  // The height of the letters, which is less than a line, so that tight lines do not touch.
  const [top, bottom] = [first.y + 0.78 * size, first.y - 0.2 * size];
  return { lines: [line], alone, left: first.x, right: last.x + last.width, top, bottom };
}

const BULLET = /^[•▸–—*-]$/;

const isNear = (one: number, other: number) => Math.abs(one - other) < 3;

/** Whether a line is the next line below a box. */
function isNextLine(above: Box, { lines: [line = []] }: Box): boolean {
  const last = above.lines.at(-1) as Run[];
  const size = sizeOf(line);
  const distance = (last[0]?.y ?? 0) - (line[0]?.y ?? 0);
  return distance > 0 && distance < 1.55 * size && Math.abs(sizeOf(last) - size) < 0.15 * size;
}

/** Whether a line is a further line of a bullet. */
function isBulletLine(above: Box, line: Box): boolean {
  const [first] = above.lines[0] as [Run];
  return (
    BULLET.test(first.text) &&
    isNextLine(above, line) &&
    line.left > first.x + 2 &&
    line.left < first.x + 2 * first.size
  );
}

function isUpperCase(line: readonly Run[]): boolean {
  const words = line.map(({ text }) => text).join('');
  return words === words.toUpperCase() && words !== words.toLowerCase();
}

function continuesBox(above: Box, line: Box): boolean {
  if (isBulletLine(above, line)) return true;
  const last = above.lines.at(-1) as Run[];
  const [before, next] = [last.at(-1) as Run, line.lines[0]?.[0] as Run];
  // A line that starts bold, after one that does not end bold, is the next item of a list.
  if (!isNextLine(above, line) || next.weight > before.weight) return false;
  // A line of capitals is a heading.
  if (isUpperCase(last) && !isUpperCase(line.lines[0] ?? [])) return false;
  return isNear(last[0]?.x ?? 0, line.left) || isNear(above.left + above.right, line.left + line.right);
}

/** Groups of boxes that overlap along one axis, in the order of this axis. */
function splitInto(items: readonly Box[], from: (box: Box) => number, to: (box: Box) => number): Box[][] {
  const groups: Box[][] = [];
  let reach = Number.NEGATIVE_INFINITY;
  for (const box of items.toSorted((one, other) => from(one) - from(other))) {
    if (from(box) >= reach) groups.push([]);
    groups.at(-1)?.push(box);
    reach = Math.max(reach, to(box));
  }
  return groups;
}

const textOf = ({ lines }: Box) => lines.map((line) => lineOf(line, 0).text).join('\n');

function textOfBands(items: readonly Box[]): string[] {
  const rows = splitInto(
    items,
    ({ top }) => -top,
    ({ bottom }) => -bottom,
  );
  return rows.flatMap((band) => {
    const sorted = band.toSorted((one, other) => one.left - other.left);
    const isOneLine = band.every(
      ({ lines, bottom }) => lines.length === 1 && Math.abs(bottom - (band[0] as Box).bottom) < 1.5,
    );
    if (isOneLine) return [sorted.map(textOf).join('   ')];
    const columns = splitInto(
      band,
      ({ left }) => left,
      ({ right }) => right,
    );
    if (columns.length > 1) return columns.flatMap(textOfBands);
    return band.toSorted((one, other) => other.top - one.top || one.left - other.left).map(textOf);
  });
}
