import type { MeasuredCopy } from '../measure/measured-copy.ts';

/** What has lines or is a box of its own: of what is around it, the part on a page that it leaves reaches to the foot. */
const CONTENT =
  ':is(p, li, tr, td, th, dt, dd, h1, h2, h3, h4, h5, h6, address, blockquote):not(:has(li, p)), :not(:has(*), [data-part="rail"])';

/**
 * How far down the text of each page reaches, in px: that of the main column, and what stands under it. An aside beside the
 * main column may be longer or shorter.
 *
 * @param copy laid out on pages
 */
export function lowestOnPages(copy: MeasuredCopy): number[] {
  const place = copy.placeFinder();
  const main: number[] = [];
  const aside: { top: number; bottom: number }[] = [];
  for (const element of copy.sheet.querySelectorAll(CONTENT)) {
    const isInAside = element.closest('[data-part="aside"]') !== null;
    for (const box of boxesOf(element)) {
      if (box.height === 0) continue;
      const { page, top, bottom } = place(box);
      if (isInAside) {
        const before = aside[page] ?? { top, bottom };
        aside[page] = { top: Math.min(before.top, top), bottom: Math.max(before.bottom, bottom) };
      } else main[page] = Math.max(main[page] ?? 0, bottom);
    }
  }
  const pages = Math.max(main.length, aside.length);
  return Array.from({ length: pages }, (_, page) => {
    const [own = 0, beside] = [main[page], aside[page]];
    return beside && beside.top >= own - 1 ? beside.bottom : own;
  });
}

/** The boxes of an element; of one that goes on on another page, those of its lines. */
function boxesOf(element: Element): DOMRectList {
  const boxes = element.getClientRects();
  if (boxes.length < 2) return boxes;
  const range = element.ownerDocument.createRange();
  range.selectNodeContents(element);
  return range.getClientRects();
}
