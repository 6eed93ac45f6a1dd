import { type Flow, type FlowBox, type FlowItem, isRow } from '../measure/flow.ts';

/** How heights change from the setting at which a flow was measured. */
export interface Growth {
  /** Distance of lines, in px, when it was measured and now. */
  leading: { measured: number; now: number };
  /** Gaps, as a multiple of what was measured. */
  gaps: number;
  /** Lines that a box has more, or fewer. @default none */
  added?: ReadonlyMap<FlowBox, number>;
}

/** Lines of a paragraph that stand together at a foot and at a head: `orphans` and `widows` of print.css. */
const TOGETHER = 2;

/** In lines: a box of text is a whole number of lines, but for rounding in layout. */
const ROUNDING = 0.05;

/** Where a flow has come to: a page, and what is above on it. */
interface Place {
  page: number;
  y: number;
  /** Whether something may be moved to the next page, as something stands above it. */
  mayMove: boolean;
}

interface Placed {
  page: number;
  y: number;
  /** How far the flow reaches down each page that it has left, in px. */
  bottoms: number[];
}

/**
 * How far a flow reaches down each page, in px: where its pages would end if all grew as given. Breaks come where a browser
 * has them: the last that is allowed, else anywhere. Heads of tables that are repeated are not counted.
 */
export function predictPages(flow: Flow, height: number, growth: Growth): number[] {
  const end = placed(flow, { page: 0, y: 0, mayMove: false }, height, growth) as Placed;
  const bottoms = [...end.bottoms];
  bottoms[end.page] = end.y;
  return Array.from(bottoms, (bottom = height) => bottom);
}

/** @returns nothing if the first items do not fit the page, and may go to the next */
function placed(flow: Flow, start: Place, height: number, growth: Growth): Placed | undefined {
  let { page, y } = start;
  const bottoms: number[] = [];
  /** First item of the page, the item before which it may end, and how far down it then reaches. */
  let [first, allowed, bottom] = [0, -1, 0];
  const turn = (reached: number, index: number) => {
    bottoms[page] = reached;
    page += 1;
    y = 0;
    first = index;
    allowed = -1;
  };
  for (let index = 0; index < flow.length; index += 1) {
    const item = flow[index] as FlowItem;
    if (item.before === 'page' && index > first) turn(y, index);
    const isHead = index === first && (page > start.page || !start.mayMove);
    if (item.before === 'auto' && index > first) [allowed, bottom] = [index, y];
    // Gaps above the first item of a page disappear, but not at the head of the sheet.
    const from = y === 0 && page > 0 ? 0 : y + item.gap * growth.gaps;
    const endOfItem = endOnPage(item, { page, y: from }, height, growth);
    if (endOfItem <= height) {
      y = endOfItem;
      continue;
    }
    const end = placedItem(item, { page, y: from, mayMove: !isHead }, height, growth);
    if (end) {
      for (const [number, reached] of end.bottoms.entries()) if (reached !== undefined) bottoms[number] = reached;
      if (end.page > page) [first, allowed] = [index, -1];
      ({ page, y } = end);
    } else if (allowed > 0) {
      index = allowed - 1;
      turn(bottom, allowed);
    } else if (first === 0 && page === start.page && start.mayMove) return undefined;
    else {
      // No break is allowed on this page.
      turn(y, index);
      index -= 1;
    }
  }
  return { page, y, bottoms };
}

/** Where an item ends if all of it fits its page, which most do; else infinitely far down. */
function endOnPage(item: FlowItem, { page, y }: Omit<Place, 'mayMove'>, height: number, growth: Growth): number {
  if (!isRow(item)) return y + heightOf(item, growth);
  let lowest = Number.NEGATIVE_INFINITY;
  for (const column of item.columns) {
    let end = y;
    for (let index = 0; index < column.length; index += 1) {
      const each = column[index] as FlowItem;
      if (each.before === 'page' && index > 0) return Number.POSITIVE_INFINITY;
      const from = end === 0 && page > 0 ? 0 : end + each.gap * growth.gaps;
      end = endOnPage(each, { page, y: from }, height, growth);
      if (end > height) return Number.POSITIVE_INFINITY;
    }
    lowest = Math.max(lowest, end);
  }
  return lowest;
}

function placedItem(item: FlowItem, start: Place, height: number, growth: Growth): Placed | undefined {
  if (!isRow(item)) return placedBox(item, start, height, growth);
  const ends: Placed[] = [];
  for (const column of item.columns) {
    const end = placed(column, start, height, growth);
    if (!end) return undefined;
    ends.push(end);
  }
  const page = Math.max(...ends.map((end) => end.page));
  const y = Math.max(...ends.map((end) => (end.page === page ? end.y : 0)));
  const bottoms: number[] = [];
  for (let number = start.page; number < page; number += 1)
    bottoms[number] = Math.max(...ends.map((end) => end.bottoms[number] ?? (end.page === number ? end.y : 0)));
  return { page, y, bottoms };
}

/** Lines of a box, and what it is taller than these, in px. */
function partsOf(box: FlowBox, { leading, gaps, added }: Growth): { lines: number; rest: number } {
  const text = Math.floor(box.height / leading.measured + ROUNDING);
  const rest = (box.height - text * leading.measured) * gaps;
  return { lines: Math.max(0, text + (added?.get(box) ?? 0)), rest };
}

function heightOf(box: FlowBox, growth: Growth): number {
  const { lines, rest } = partsOf(box, growth);
  return lines * growth.leading.now + rest;
}

/** Where a box ends that is too tall for the rest of its page. */
function placedBox(box: FlowBox, { page, y, mayMove }: Place, height: number, growth: Growth): Placed | undefined {
  const { now } = growth.leading;
  const { lines, rest } = partsOf(box, growth);
  const whole = lines * now + rest;
  const fitting = Math.min(Math.floor((height - y - rest / 2) / now), lines - TOGETHER);
  if (box.breaks && fitting >= TOGETHER) {
    const bottoms: number[] = [];
    bottoms[page] = y + fitting * now;
    return { page: page + 1, y: (lines - fitting) * now, bottoms };
  }
  if (mayMove) return undefined;
  // Taller than a page.
  const more = Math.max(0, Math.ceil((y + whole) / height) - 1);
  const bottoms: number[] = [];
  for (let number = page; number < page + more; number += 1) bottoms[number] = height;
  return { page: page + more, y: Math.min(height, y + whole - more * height), bottoms };
}
