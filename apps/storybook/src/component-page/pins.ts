/** What the pins of a picture point at. */
export interface PinTargets {
  selector: string;
  /** What the key of the numbers says of an element. */
  nameOf(element: Element): string;
}

/** The parts of components, by their `data-part`. */
export const PARTS: PinTargets = {
  selector: '[data-part]:not([data-part="page"])',
  nameOf: (element) => (element as HTMLElement).dataset.part ?? '',
};

/** A part of a picture with its pin, in px from the corner of the picture. */
export interface Pin {
  part: string;
  number: number;
  side: Side;
  /** The height at which the leader reaches the part. */
  top: number;
  /** Where the leader ends, at the part. */
  end: number;
  /** The height of the pin itself: pins of one side are one below the other. */
  pinTop: number;
}

type Side = 'left' | 'right';

/** From one pin to the next, in px: pins are 20 px high. */
const PITCH = 22;

/** Leaders nearer than this to one another, in px, would be one. */
const APART = 3;

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
function firstOfParts(picture: HTMLElement, { selector, nameOf }: PinTargets): Map<string, Element> {
  const first = new Map<string, Element>();
  for (const element of picture.querySelectorAll(selector)) {
    const part = nameOf(element);
    if (!first.has(part) && isVisible(element)) first.set(part, element);
  }
  return first;
}

const hasParts = (element: Element, { selector }: PinTargets) => element.querySelector(selector) !== null;

/** The parts that have others in them: they are around what the pins point at. */
export const containersOf = (picture: HTMLElement, targets: PinTargets): string[] =>
  [...firstOfParts(picture, targets)].filter(([, element]) => hasParts(element, targets)).map(([part]) => part);

/** The parts in a picture that have no others in them, each once, from head to foot. */
export function pinsOf(picture: HTMLElement, targets: PinTargets): Pin[] {
  const corner = picture.getBoundingClientRect();
  const texts = textBoxes(picture);
  const leaders: (Leader & { part: string })[] = [];
  const parts = [...firstOfParts(picture, targets)]
    .filter(([, element]) => !hasParts(element, targets))
    .map(([part, element]) => ({ part, element, box: firstLine(element) }))
    .sort((one, other) => one.box.top - other.box.top || one.box.left - other.box.left)
    .slice(0, MOST);
  for (const { part, element, box } of parts) {
    const others = texts.filter((text) => !element.contains(text.node)).map(({ box }) => box);
    leaders.push({ part, ...leaderTo(box, corner, others, leaders) });
  }
  // Leaders of one side keep their order, so that none crosses another.
  leaders.sort((one, other) => one.top - other.top || one.end - other.end);
  const tops = { left: pinTops(leaders, 'left'), right: pinTops(leaders, 'right') };
  return leaders.map(({ part, side, top, end }, index) => ({
    part,
    number: index + 1,
    side,
    top: top - corner.top,
    end: end - corner.left,
    pinTop: (tops[side].shift() ?? top) - corner.top,
  }));
}

/** The boxes of all text of a picture, each with its node. */
function textBoxes(picture: HTMLElement): { node: Node; box: DOMRect }[] {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const found: { node: Node; box: DOMRect }[] = [];
  const range = document.createRange();
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) if (box.width > 1) found.push({ node: walker.currentNode, box });
  }
  return found;
}

/** The end of a leader at a part, in px of the window. It runs level to the edge of the picture. */
interface Leader {
  side: Side;
  top: number;
  end: number;
}

/** The leader that crosses no other text: level with the part, or else beneath or above its line, from the nearer side. */
function leaderTo(box: DOMRect, corner: DOMRect, others: readonly DOMRect[], leaders: readonly Leader[]): Leader {
  const half = Math.min(box.height, 24) / 2;
  const isRight = (box.left + box.right) / 2 > (corner.left + corner.right) / 2;
  const sides: Side[] = isRight ? ['right', 'left'] : ['left', 'right'];
  const at = (side: Side, offset: number): Leader => ({
    side,
    top: box.top + half + offset,
    end: side === 'left' ? box.left : box.right,
  });
  const candidates = [0, half, -half].flatMap((offset) => sides.map((side) => at(side, offset)));
  const isFree = ({ side, top, end }: Leader) =>
    !leaders.some((other) => other.side === side && Math.abs(other.top - top) < APART) &&
    !others.some(
      (text) => text.top + 1 < top && top < text.bottom - 1 && (side === 'left' ? text.left < end : text.right > end),
    );
  return candidates.find(isFree) ?? at(sides[0] as Side, half);
}

/** The heights of the pins of one side: at their leaders where there is room, and pushed apart evenly where there is none. */
function pinTops(leaders: readonly Leader[], side: Side): number[] {
  const groups: { from: number; tops: number[] }[] = [];
  for (const { top } of leaders.filter((leader) => leader.side === side)) {
    let group = { from: top, tops: [top] };
    for (let before = groups.at(-1); before && endOf(before) > group.from; before = groups.at(-1)) {
      groups.pop();
      group = centred([...before.tops, ...group.tops]);
    }
    groups.push(group);
  }
  return groups.flatMap(({ from, tops }) => tops.map((_, index) => from + index * PITCH));
}

const endOf = ({ from, tops }: { from: number; tops: readonly number[] }) => from + tops.length * PITCH;

/** Pins one below the other whose middle is that of their leaders. */
const centred = (tops: number[]) => ({
  from: tops.reduce((sum, top, index) => sum + top - index * PITCH, 0) / tops.length,
  tops,
});
