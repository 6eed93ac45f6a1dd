/** A part of a picture with its pin, in px from the corner of the picture. */
export interface Pin {
  part: string;
  number: number;
  side: 'left' | 'right';
  /** The middle of its first line. */
  top: number;
  /** Where the leader ends, at the part. */
  end: number;
  /** How many pins stand between this one and the picture: pins of one height are side by side. */
  step: number;
}

/** Pins nearer than this, in px, would cover one another. */
const NEAR = 21;

/** More pins than these would not be told apart. */
const MOST = 16;

/** The first line of the visible text of an element. An element without text is where its box is. */
function firstLine(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 1);
  const [first] = boxes;
  if (!first) return element.getBoundingClientRect();
  const line = boxes.filter(({ top }) => Math.abs(top - first.top) < first.height / 2);
  const left = Math.min(...line.map((box) => box.left));
  return new DOMRect(left, first.top, Math.max(...line.map((box) => box.right)) - left, first.height);
}

const isVisible = (element: Element) => {
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
};

/** The first element of each part in a picture. */
function firstOfParts(picture: HTMLElement): Map<string, Element> {
  const first = new Map<string, Element>();
  for (const element of picture.querySelectorAll<HTMLElement>('[data-part]')) {
    const { part = '' } = element.dataset;
    if (part !== 'page' && !first.has(part) && isVisible(element)) first.set(part, element);
  }
  return first;
}

const hasParts = (element: Element) => element.querySelector('[data-part]') !== null;

/** The parts that have others in them: they are around what the pins point at. */
export const containersOf = (picture: HTMLElement): string[] =>
  [...firstOfParts(picture)].filter(([, element]) => hasParts(element)).map(([part]) => part);

/** The parts in a picture that have no others in them, each once, from head to foot, with pins at the nearer side. */
export function pinsOf(picture: HTMLElement): Pin[] {
  const corner = picture.getBoundingClientRect();
  const places = [...firstOfParts(picture)]
    .filter(([, element]) => !hasParts(element))
    .map(([part, element]) => {
      const box = firstLine(element);
      const side =
        (box.left + box.right) / 2 > (corner.left + corner.right) / 2 ? ('right' as const) : ('left' as const);
      const end = (side === 'left' ? box.left : box.right) - corner.left;
      const height = Math.min(box.height, 24);
      return { part, side, top: box.top - corner.top + height / 2, half: height / 2, end };
    })
    .sort((one, other) => one.top - other.top || one.end - other.end)
    .slice(0, MOST);
  return places.map(({ half, ...place }, index) => {
    const step = stepOf(places, index);
    // A leader past other words of its line goes beneath them.
    return { ...place, number: index + 1, step, top: step > 0 ? place.top + half : place.top };
  });
}

/** Pins of one side that are close go outwards, one after another. */
function stepOf(places: readonly { side: string; top: number }[], index: number): number {
  const { side, top } = places[index] as { side: string; top: number };
  const before = places.slice(0, index).filter((other) => other.side === side && top - other.top < NEAR);
  return before.length % 3;
}
