import type { Place } from './place.ts';
import type { Describe, SheetItem } from './sheet-item.ts';

/** Something wider than the printable area of its page, which cuts it off. */
export interface Overflow extends SheetItem {
  /** Number of the page, from 1. */
  page: number;
  /** How far it reaches beyond the printable area, in px (96 to the inch), rounded up. */
  excess: number;
}

/** In px. Smaller overflows are rounding in layout and are not visible. */
const TOLERANCE = 0.5;

/**
 * What reaches beyond the printable area, outermost elements first to last. `overflow: clip` gives no
 * `scrollWidth`, so all rectangles are compared first, and single elements only when one of them is too wide.
 */
export function overflowsOf(
  sheet: HTMLElement,
  width: number,
  place: (rectangle: DOMRect) => Place,
  describe: Describe,
): Overflow[] {
  const range = sheet.ownerDocument.createRange();
  const excessOf = (rectangles: DOMRectList) => {
    let excess = TOLERANCE;
    for (const rectangle of rectangles) {
      if (rectangle.width === 0) continue;
      const { start, end } = place(rectangle);
      excess = Math.max(excess, -start, end - width);
    }
    return excess > TOLERANCE ? Math.ceil(excess) : 0;
  };
  const ownText = (element: Element) => {
    let excess = 0;
    for (const child of element.childNodes) {
      if (child.nodeType !== Node.TEXT_NODE) continue;
      range.selectNodeContents(child);
      excess = Math.max(excess, excessOf(range.getClientRects()));
    }
    return excess;
  };

  const pageOf = (element: Element) => place(element.getClientRects()[0] ?? element.getBoundingClientRect()).page + 1;

  // Of a range's elements only the outermost have rectangles, of its text all.
  range.selectNodeContents(sheet);
  const boxes = Array.from(sheet.querySelectorAll('*'));
  if (excessOf(range.getClientRects()) === 0 && !boxes.some((box) => excessOf(box.getClientRects()) > 0)) return [];
  const found: Overflow[] = [];
  const visit = (element: Element) => {
    const excess = Math.max(excessOf(element.getClientRects()), clips(element) ? 0 : ownText(element));
    if (excess > 0) found.push(describe(element, { page: pageOf(element), excess }));
    else if (!clips(element)) for (const child of element.children) visit(child);
  };
  for (const child of sheet.children) visit(child);
  return found;
}

/** What it contains cannot be seen beyond its own box. */
function clips(element: Element): boolean {
  return element.localName === 'svg' || getComputedStyle(element).overflowX !== 'visible';
}
