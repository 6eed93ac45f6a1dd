import { lineOf } from './lines.ts';
import type { Run } from './runs.ts';

/** A gap of this many em parts columns: wider than the space of a typewriter face. */
const GAP = 0.7;

/** Lines that stand beneath each other as those of a paragraph do, with the room they take. */
interface Box {
  lines: Run[][];
  /** Whether nothing stood at the sides of the last line. */
  alone: boolean;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * The text of each page by the place of the words and not by the order they are drawn in, as extractors write it that
 * go by position: lines that wrap together, then bands from top to bottom, and where those of a band stand at different
 * heights, its columns from left to right (recursive X-Y cut). Three spaces part what stands on one line.
 */
export function placedText(pages: readonly Run[][]): string {
  return pages.map((runs) => bands(boxesOf(runs)).join('\n')).join('\n\f');
}

function boxesOf(runs: readonly Run[]): Box[] {
  const boxes: Box[] = [];
  for (const row of rowsOf(runs)) {
    const cells = partsOf(row);
    const parts = cells.map((cell) => boxOf(cell, cells.length === 1));
    // Two lines are one text when nothing stands at the sides of one of them; and so may the cells beside the second
    // line of a bullet be.
    const isHung = parts.some((part) => boxes.some((box) => hangs(box, part)));
    for (const part of parts) {
      const above = boxes.findLast((box) => (part.alone || box.alone || isHung) && goesOn(box, part));
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
  // The room that letters take: a little less than a line, as tight lines must not touch.
  const [top, bottom] = [first.y + 0.78 * size, first.y - 0.2 * size];
  return { lines: [line], alone, left: first.x, right: last.x + last.width, top, bottom };
}

const BULLET = /^[•▸–—*-]$/;

const isNear = (one: number, other: number) => Math.abs(one - other) < 3;

/** Whether a line stands a line beneath the last one of a box. */
function isBeneath(above: Box, { lines: [line = []] }: Box): boolean {
  const last = above.lines.at(-1) as Run[];
  const size = sizeOf(line);
  const distance = (last[0]?.y ?? 0) - (line[0]?.y ?? 0);
  return distance > 0 && distance < 1.55 * size && Math.abs(sizeOf(last) - size) < 0.15 * size;
}

/** The second line of a bullet. */
function hangs(above: Box, line: Box): boolean {
  const [first] = above.lines[0] as [Run];
  return (
    BULLET.test(first.text) && isBeneath(above, line) && line.left > first.x + 2 && line.left < first.x + 2 * first.size
  );
}

function goesOn(above: Box, line: Box): boolean {
  if (hangs(above, line)) return true;
  const last = above.lines.at(-1) as Run[];
  const [before, behind] = [last.at(-1) as Run, line.lines[0]?.[0] as Run];
  // A line that begins bold behind one that does not end so is the next item of a list.
  if (!isBeneath(above, line) || behind.weight > before.weight) return false;
  return isNear(last[0]?.x ?? 0, line.left) || isNear(above.left + above.right, line.left + line.right);
}

/** Groups of boxes that overlap along one axis, in the order of that axis. */
function cut(items: readonly Box[], from: (box: Box) => number, to: (box: Box) => number): Box[][] {
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

function bands(items: readonly Box[]): string[] {
  const rows = cut(
    items,
    ({ top }) => -top,
    ({ bottom }) => -bottom,
  );
  return rows.flatMap((band) => {
    const sorted = band.toSorted((one, other) => one.left - other.left);
    const level = band.every(
      ({ lines, bottom }) => lines.length === 1 && Math.abs(bottom - (band[0] as Box).bottom) < 1.5,
    );
    if (level) return [sorted.map(textOf).join('   ')];
    const columns = cut(
      band,
      ({ left }) => left,
      ({ right }) => right,
    );
    if (columns.length > 1) return columns.flatMap(bands);
    return band.toSorted((one, other) => other.top - one.top || one.left - other.left).map(textOf);
  });
}
