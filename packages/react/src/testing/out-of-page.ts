/** Smaller differences come from rounding. */
const TOLERANCE = 1;

/** Elements that are not visible: captions, and the head of a stacked table. */
const isHidden = (element: Element) => {
  for (let parent: Element | null = element; parent; parent = parent.parentElement) {
    if (getComputedStyle(parent).clipPath !== 'none') return true;
  }
  return false;
};

const named = (element: Element | null) =>
  `${element?.tagName.toLowerCase()}[${element?.closest('[data-part]')?.getAttribute('data-part')}]`;

/** Elements and lines of text that cross the left or right edge of a page, with their name and the number of pixels. */
export function outOfPage(page: Element): string[] {
  const { left, right } = page.getBoundingClientRect();
  const over = (box: DOMRect) => Math.max(left - box.left, box.right - right);
  const found = new Map<Element, number>();
  const note = (element: Element | null, box: DOMRect) => {
    if (element && box.width > 0 && over(box) > TOLERANCE) found.set(element, over(box));
  };
  for (const element of page.querySelectorAll('*')) note(element, element.getBoundingClientRect());
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    for (const box of range.getClientRects()) note(texts.currentNode.parentElement, box);
  }
  return [...found]
    .filter(([element]) => !isHidden(element))
    .map(([element, px]) => `${named(element)} ${Math.round(px)}`);
}
