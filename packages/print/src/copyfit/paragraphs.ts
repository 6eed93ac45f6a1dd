import { HEADINGS } from '../inspect/outline.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { breaksAtSpaces, mayTrack } from './scripts.ts';

/** A text of a sheet in lines of one measure: a bullet, a cell, a paragraph. */
export interface Paragraph {
  element: HTMLElement;
  /** Its text, without the white space between its lines of markup. */
  text: string;
  /** Size of its letters in px. */
  fontSize: number;
  /** Width of its lines in px. */
  measure: number;
  /** Distance of its lines from the end of its box, in em. */
  endPadding: number;
  mayTrack: boolean;
  mayNarrow: boolean;
  /** Whether it is the label of a row: counted, and never set. */
  isLabel: boolean;
}

const DISPLAYS = new Set(['block', 'list-item', 'table-cell', 'flow-root']);

/** Headings are balanced, and what is not text has no words to measure. */
const NO_PARAGRAPH = `${HEADINGS}, th, address, nav, pre, [hidden], [aria-hidden="true"]`;
const NOT_TEXT =
  'br, wbr, img, svg, picture, video, canvas, iframe, object, ruby, math, input, button, select, textarea';

const LABEL = 'th[scope="row"]';

/**
 * Every paragraph of a sheet, in the order of the markup: blocks that contain nothing but text and inline elements.
 *
 * @param withLabels whether to count labels of rows as well
 */
export function paragraphsOf({ sheet, scale }: MeasuredCopy, withLabels = false): Paragraph[] {
  const texts = textsOf(sheet);
  const outer = new Set<Element>();
  for (const { parentElement } of texts.keys()) {
    for (let element = parentElement; element && !outer.has(element); element = element.parentElement)
      outer.add(element);
  }
  const factor = scale();
  return [...texts].flatMap(([element, text]) => {
    if (outer.has(element) || element.querySelector(NOT_TEXT)) return [];
    const isLabel = withLabels && element.matches(LABEL);
    const paragraph = paragraphOf(element, text, { scale: factor, isLabel });
    return paragraph ? [paragraph] : [];
  });
}

/** The texts of blocks, by the block. */
function textsOf(sheet: HTMLElement): Map<HTMLElement, string> {
  const blockOf = blockFinder(sheet);
  const texts = new Map<HTMLElement, string>();
  const walker = sheet.ownerDocument.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (!parentElement || (!texts.size && !data.trim())) continue;
    const block = blockOf(parentElement);
    if (block && (texts.has(block) || data.trim())) texts.set(block, (texts.get(block) ?? '') + data);
  }
  return texts;
}

/** Finds the block that an element's text is in; looks at the style of each element once. */
function blockFinder(sheet: HTMLElement): (element: HTMLElement) => HTMLElement | undefined {
  const known = new Map<HTMLElement, HTMLElement | undefined>();
  const blockOf = (element: HTMLElement): HTMLElement | undefined => {
    if (known.has(element)) return known.get(element);
    const { display } = getComputedStyle(element);
    const parent = element.parentElement;
    const isInline = display === 'inline' || display === 'contents';
    const block = !isInline || element === sheet || !parent ? element : blockOf(parent);
    known.set(element, block);
    return block;
  };
  return blockOf;
}

function paragraphOf(
  element: HTMLElement,
  text: string,
  { scale, isLabel }: { scale: number; isLabel: boolean },
): Paragraph | undefined {
  if ((!isLabel && element.closest(NO_PARAGRAPH)) || !breaksAtSpaces(text)) return undefined;
  const style = getComputedStyle(element);
  if (!DISPLAYS.has(style.display) || style.position === 'absolute' || element.getClientRects().length === 0)
    return undefined;
  // Columns of other tables are as wide as their words ask.
  const table = element.closest('table');
  if (table && getComputedStyle(table).tableLayout !== 'fixed') return undefined;
  const isJustified = style.textAlign === 'justify';
  if (!isJustified && !startsAtStart(style)) return undefined;
  // Balanced lines are as many as others.
  const isBalanced = !isLabel && style.getPropertyValue('text-wrap-style') === 'balance';
  if (isBalanced || !/^(?:normal|)$/.test(style.whiteSpace)) return undefined;
  const fontSize = Number.parseFloat(style.fontSize);
  return {
    element,
    text: text.replace(/\s+/g, ' ').trim(),
    fontSize,
    measure: measureOf(element, scale),
    endPadding: Number.parseFloat(style.paddingInlineEnd) / fontSize,
    mayTrack: mayTrack(text),
    mayNarrow: !isJustified,
    isLabel,
  };
}

function startsAtStart({ textAlign, direction }: CSSStyleDeclaration): boolean {
  return textAlign === 'start' || textAlign === (direction === 'rtl' ? 'right' : 'left');
}

/** Width of the lines of an element, in px. Its boxes, one on each page, are equally wide. */
export function measureOf(element: HTMLElement, scale: number): number {
  const { paddingLeft, paddingRight, borderLeftWidth, borderRightWidth } = getComputedStyle(element);
  const edges = [paddingLeft, paddingRight, borderLeftWidth, borderRightWidth].map(Number.parseFloat);
  const [box] = element.getClientRects();
  return edges.reduce((width, edge) => width - edge, (box?.width ?? 0) / scale);
}
