/** The printable area of a page, in px. */
export interface PageBox {
  width: number;
  height: number;
}

/** Where a box lies: on which page, counted from 0, and in px from the head and the start of its printable area. */
export interface Place {
  page: number;
  top: number;
  bottom: number;
  start: number;
  end: number;
}

/** Reads places off a block whose columns are pages. Rectangles may be those of elements or of text in it. */
export function placeFinder(host: HTMLElement, page: PageBox): (rectangle: DOMRect) => Place {
  const frame = host.getBoundingClientRect();
  // An ancestor may be scaled by a transform; rectangles are then scaled, layout is not.
  const scale = frame.width / page.width;
  const rightToLeft = getComputedStyle(host).direction === 'rtl';
  return ({ left, right, top, bottom }) => {
    const start = (rightToLeft ? frame.right - right : left - frame.left) / scale;
    const width = (right - left) / scale;
    // What is wider than a page, or hangs out of its start, still belongs to the page where it begins.
    const column = Math.max(0, Math.floor((start + Math.min(width, page.width) / 2) / page.width));
    const offset = column * page.width;
    return {
      page: column,
      top: (top - frame.top) / scale,
      bottom: (bottom - frame.top) / scale,
      start: start - offset,
      end: start + width - offset,
    };
  };
}
