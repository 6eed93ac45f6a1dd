import type { Place } from '../measure/place.ts';

/** Headings: no break comes between them and their content. The same list as in print.css. */
export const HEADINGS = ['header', 'section-title', 'entry-header', 'entry-details', 'advisors', 'links']
  .map((part) => `[data-part="${part}"]`)
  .concat('h1, h2, h3, h4, h5, h6, caption, thead')
  .join();

/** What is in lines or boxes of its own; the rest is part of a line. */
const BLOCKS = `${HEADINGS}, section, article, header, footer, nav, div, p, ul, ol, li, dl, dt, dd, table, tbody, tfoot, tr, figure, img, svg, hr, pre, blockquote, address`;

/** Elements that a warning may name; wrappers and columns mean nothing to a reader. */
const NAMED = 'section, article, table, tr, ul, ol, dl, li, p, figure, blockquote, pre, address';

/** The part of an item on one page. */
export interface Box {
  page: number;
  top: number;
  bottom: number;
  start: number;
  end: number;
}

/** A line, bullet, row, picture or heading: the smallest that a page may hold by itself. */
export interface Item {
  element: Element;
  /** Whether it heads what follows. */
  heads: boolean;
  /** One for each page that it stands on, first to last. */
  boxes: Box[];
  /** Bottoms of its lines, by page. */
  lines: Place[];
}

/** An element that begins on one page and ends on another. */
export interface SplitElement {
  element: Element;
  from: number;
  to: number;
}

/** What stands on a sheet, in the order of the markup. */
export interface Outline {
  items: Item[];
  splitElements: SplitElement[];
}

/** Every item of a sheet in the order of the markup, and what lies on more than one page. */
export function outline(sheet: HTMLElement, place: (rectangle: DOMRect) => Place): Outline {
  const items: Item[] = [];
  const splitElements: SplitElement[] = [];
  const range = sheet.ownerDocument.createRange();

  const add = (element: Element, nodes: readonly Node[], heads: boolean) => {
    const lines = nodes
      .flatMap((node) => {
        range.selectNode(node);
        return [...range.getClientRects()];
      })
      .filter(({ width, height }) => width > 0 && height > 0)
      .map(place);
    if (lines.length > 0) items.push({ element, heads, boxes: boxesOf(lines), lines });
  };

  const visit = (element: Element) => {
    if (isOutOfSight(element)) return;
    const before = items.length;
    const index = splitElements.length;
    const heads = element.matches(HEADINGS);
    if (heads || !element.querySelector(BLOCKS)) {
      add(element, drawn(element), heads || element.matches('[data-part="row-label"], th[scope="row"]'));
    } else {
      // Words of its own beside blocks, as in a bullet with bullets in it.
      const words = [...element.childNodes].filter((node) => !isBlock(node) && node.textContent?.trim());
      if (words.length > 0) add(element, words, false);
      for (const child of element.children) if (isBlock(child)) visit(child);
    }
    if (!element.matches(NAMED) || element.matches(HEADINGS)) return;
    const pages = items.slice(before).flatMap(({ boxes }) => boxes.map(({ page }) => page));
    const [from, to] = [Math.min(...pages), Math.max(...pages)];
    if (from < to) splitElements.splice(index, 0, { element, from, to });
  };
  for (const child of sheet.children) visit(child);
  return { items, splitElements };
}

/** Whether an element is visually hidden or not displayed. */
function isOutOfSight(element: Element): boolean {
  const [box] = element.getClientRects();
  return box === undefined ? getComputedStyle(element).display !== 'contents' : box.width <= 1 && box.height <= 1;
}

/** What of an element is drawn: itself where it is a picture or a row with its cells, else what it contains. */
function drawn(element: Element): readonly Node[] {
  return element.childNodes.length === 0 || element.localName === 'svg' ? [element] : [...element.childNodes];
}

function isBlock(node: Node): boolean {
  // Not `instanceof`: the sheet may be in the document of a frame, whose classes are others.
  if (node.nodeType !== node.ELEMENT_NODE) return false;
  const element = node as Element;
  return element.matches(`${BLOCKS}, th, td`) || element.querySelector(BLOCKS) !== null;
}

/** Boxes around lines, one for each page. */
function boxesOf(lines: readonly Place[]): Box[] {
  const boxes = new Map<number, Box>();
  for (const { page, top, bottom, start, end } of lines) {
    const box = boxes.get(page) ?? { page, top, bottom, start, end };
    boxes.set(page, {
      page,
      top: Math.min(box.top, top),
      bottom: Math.max(box.bottom, bottom),
      start: Math.min(box.start, start),
      end: Math.max(box.end, end),
    });
  }
  return [...boxes.values()].sort((one, other) => one.page - other.page);
}
