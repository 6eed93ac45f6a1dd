import type { MeasuredCopy } from './measured-copy.ts';

/** Where a page may end before an item of a flow: where it likes, only if nowhere else, or always. */
type Break = 'auto' | 'avoid' | 'page';

/** A box that is whole on one page, or a paragraph whose lines may go to two pages. Lengths in px. */
export interface FlowBox {
  element: Element;
  before: Break;
  /** Whether a page may end between its lines. */
  breaks: boolean;
  /** Distance from what is above it. */
  gap: number;
  height: number;
}

/** Flows side by side: the cells of a row, a column and the aside. */
export interface FlowRow {
  before: Break;
  gap: number;
  columns: Flow[];
}

export type FlowItem = FlowBox | FlowRow;

/** What stands on a sheet, from its head to its foot. */
export type Flow = readonly FlowItem[];

export function isRow(item: FlowItem): item is FlowRow {
  return 'columns' in item;
}

/**
 * The flow of a copy, and its boxes as the copy is laid out: without pages, one below the other.
 *
 * @returns nothing where something floats: lines beside it are shorter than those that move to another page
 */
export function flowOf(copy: MeasuredCopy): Flow | undefined {
  copy.setPaged(false);
  const pending: Pending = { before: 'auto', floats: false };
  const flow = itemsOf(copy.sheet, pending);
  if (pending.floats) return undefined;
  measureFlow(copy, flow);
  return flow;
}

/** Measures the boxes of a flow again, after a change of the copy. */
export function measureFlow(copy: MeasuredCopy, flow: Flow): void {
  copy.setPaged(false);
  const scale = copy.scale();
  const measure = (items: Flow, above: number): number => {
    let lowest = above;
    for (const item of items) {
      if (isRow(item)) {
        const top = topOf(item);
        item.gap = (top - lowest) / scale;
        lowest = Math.max(...item.columns.map((column) => measure(column, top)));
      } else {
        const { top, bottom } = item.element.getBoundingClientRect();
        item.gap = (top - lowest) / scale;
        item.height = (bottom - top) / scale;
        lowest = bottom;
      }
    }
    return lowest;
  };
  // The sheet itself may begin above the first page, with its ground.
  measure(flow, (copy.sheet.parentElement ?? copy.sheet).getBoundingClientRect().top);
}

/** How full each page of a copy is that is laid out on pages, from 0 to 1. */
export function fillsOf(copy: MeasuredCopy, flow: Flow): number[] {
  const place = copy.placeFinder();
  const { height } = copy.page;
  const fills: number[] = [];
  const read = (items: Flow) => {
    for (const item of items) {
      if (isRow(item)) for (const column of item.columns) read(column);
      else
        for (const box of item.element.getClientRects()) {
          const { page, bottom } = place(box);
          fills[page] = Math.max(fills[page] ?? 0, Math.min(1, bottom / height));
        }
    }
  };
  read(flow);
  return Array.from(fills, (fill = 0) => fill);
}

function topOf(item: FlowItem): number {
  return isRow(item)
    ? Math.min(...item.columns.map((column) => topOf(column[0] as FlowItem)))
    : item.element.getBoundingClientRect().top;
}

/** What was asked before the next item: by what it is in, and by what was before it. */
interface Pending {
  before: Break;
  /** Whether something floats. */
  floats: boolean;
}

const REPLACED = 'img, svg, picture, video, canvas, iframe, object, hr';

function itemsOf(element: Element, pending: Pending): FlowItem[] {
  const style = getComputedStyle(element);
  const { display, breakBefore, breakAfter, breakInside } = style;
  if (isOutOfFlow(style)) return [];
  if (style.float !== 'none' && element.getClientRects().length > 0) pending.floats = true;
  if (display === 'contents') return [...element.children].flatMap((child) => itemsOf(child, pending));
  pending.before = stronger(pending.before, breakBefore);
  const items = itemsInside(element, { display, breakInside, pending });
  pending.before = stronger(pending.before, breakAfter);
  return items;
}

interface Inside {
  display: string;
  breakInside: string;
  pending: Pending;
}

function itemsInside(element: Element, { display, breakInside, pending }: Inside): FlowItem[] {
  const isWhole = breakInside.startsWith('avoid') || element.matches(REPLACED);
  if (isWhole || !hasBlocks(element)) {
    if (element.getClientRects().length === 0) return [];
    const { before } = pending;
    pending.before = 'auto';
    return [{ element, before, breaks: !isWhole, gap: 0, height: 0 }];
  }
  if (!/^(?:inline-)?(?:grid|flex)$|^table-row$/.test(display))
    return [...element.children].flatMap((child) => itemsOf(child, pending));
  return rowsOf(element, pending);
}

/** Children of a grid, a flexible box or a row of a table: side by side, or one below the other. */
function rowsOf(element: Element, pending: Pending): FlowItem[] {
  const first = pending.before;
  const children = [...element.children]
    .map((child) => {
      const own: Pending = { before: 'auto', floats: false };
      const items = itemsOf(child, own);
      pending.floats ||= own.floats;
      return { items, after: own.before, box: child.getBoundingClientRect() };
    })
    .filter(({ items }) => items.length > 0)
    .sort((one, other) => one.box.top - other.box.top);
  const rows: { columns: Flow[]; before: Break; after: Break; bottom: number }[] = [];
  for (const { items, after, box } of children) {
    const before = (items[0] as FlowItem).before;
    const row = rows.at(-1);
    if (row && box.top < row.bottom - 1) {
      row.columns.push(items);
      row.before = stronger(row.before, before);
      row.after = stronger(row.after, after);
      row.bottom = Math.max(row.bottom, box.bottom);
    } else rows.push({ columns: [items], before, after, bottom: box.bottom });
  }
  if (rows.length === 0) return [];
  pending.before = rows.at(-1)?.after ?? 'auto';
  return rows.map(({ columns, before }, index) => {
    const above = rows[index - 1]?.after ?? first;
    return { before: stronger(above, before), gap: 0, columns };
  });
}

/** Whether an element has blocks in it, and not only text. */
function hasBlocks(element: Element): boolean {
  return [...element.children].some((child) => {
    const style = getComputedStyle(child);
    if (style.display === 'contents') return hasBlocks(child);
    return !isOutOfFlow(style) && !style.display.startsWith('inline');
  });
}

/** Columns of a table are as tall as it is, and no part of what is in it. */
function isOutOfFlow({ display, position }: CSSStyleDeclaration): boolean {
  return /^(?:none|table-column(?:-group)?)$/.test(display) || /^(?:absolute|fixed)$/.test(position);
}

function stronger(one: Break, other: string): Break {
  if (one === 'page' || /^(?:page|left|right|recto|verso|column)$/.test(other)) return 'page';
  return one === 'avoid' || other.startsWith('avoid') ? 'avoid' : 'auto';
}
