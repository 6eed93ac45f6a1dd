import type { Runt } from '../copyfit/find-runts.ts';
import type { Overflow } from '../measure/overflow.ts';
import { type Describe, excerpt, type SheetItem } from '../measure/sheet-item.ts';
import type { Box, Item } from './outline.ts';

/** What can be wrong with a page. */
export type PageRule =
  | 'lonely-heading'
  | 'lonely-bullet'
  | 'split-bullet'
  | 'split-row'
  | 'split-heading'
  | 'blank-foot'
  | 'short-last-page'
  | 'runt'
  | 'overflow';

/** What a reader of the printed sheet would stumble over, and the element that it is about. */
export interface PageIssue {
  rule: PageRule;
  /** What is wrong and where, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint: string;
  location: PageLocation;
}

/** An element of the sheet, and the page that it is on. */
export interface PageLocation extends SheetItem {
  /** Number of the page, from 1. */
  page: number;
}

interface Found {
  element: Element;
  rule: PageRule;
  page: number;
  message: string;
  hint: string;
}

/** More of a foot than this is not left blank on any page but the last. */
const BLANK_FOOT = 0.25;

/** With no more lines than these, a last page looks like a mistake. */
const SHORT_PAGE = 2;

/** What the issues of a sheet are found in. */
interface Inspected {
  items: readonly Item[];
  /** How full each page is. */
  fills: readonly number[];
  runts: readonly Runt[];
  overflows: readonly Overflow[];
}

/** All that is wrong, first page to last. */
export function issuesOf({ items, fills, runts, overflows }: Inspected, describe: Describe): PageIssue[] {
  const found = [
    ...lonelyHeadings(items),
    ...lonelyBullets(items),
    ...splits(items),
    ...blankFeet(items, fills),
    ...shortLastPage(items, fills),
    ...shortLines(runts, items),
  ];
  return [
    ...found.map(({ element, page, ...issue }) => ({ ...issue, location: describe(element, { page }) })),
    ...overflows.map(tooWide),
  ].sort((one, other) => one.location.page - other.location.page);
}

/** A heading, an entry's header or a row's label at the foot of a page, and what it heads on the next one. */
function lonelyHeadings(items: readonly Item[]): Found[] {
  return items.flatMap(({ element, heads, boxes }, index) => {
    const next = items[index + 1];
    if (!heads || !next || !element.parentElement?.contains(next.element)) return [];
    // The head of a table is drawn again on every page of the table.
    const at = firstPage(boxes);
    const then = firstPage(next.boxes);
    if (at >= then) return [];
    const message = `${quoted(element)} stands at the foot of page ${at + 1}, and what it heads begins on page ${then + 1}.`;
    const hint = 'Start a page with it (break: page), or fit the text to another density.';
    return [{ element, rule: 'lonely-heading' as const, page: at + 1, message, hint }];
  });
}

/** The first of several bullets at the foot of a page, or the last at the head of one. */
function lonelyBullets(items: readonly Item[]): Found[] {
  const bullets = items.filter(({ element }) => element.matches('[data-part="highlight"]'));
  return bullets.flatMap(({ element, boxes }, index) => {
    const page = firstPage(boxes);
    const hasNeighbour = (other: Item | undefined, at: Box | undefined) =>
      other?.element.parentElement === element.parentElement && at?.page !== page;
    const [before, after] = [bullets[index - 1], bullets[index + 1]];
    const isFirst = element === element.parentElement?.firstElementChild && hasNeighbour(after, after?.boxes[0]);
    const isLast = element === element.parentElement?.lastElementChild && hasNeighbour(before, before?.boxes.at(-1));
    if (!isFirst && !isLast) return [];
    const message = `${quoted(element)}, ${isFirst ? 'the first' : 'the last'} of its list, stands alone at the ${isFirst ? 'foot' : 'head'} of page ${page + 1}.`;
    const hint = 'Keep the list on one page (break: avoid), or fit the text to another density.';
    return [{ element, rule: 'lonely-bullet' as const, page: page + 1, message, hint }];
  });
}

function shortLines(runts: readonly Runt[], items: readonly Item[]): Found[] {
  const itemOf = new Map<Element, Item>();
  for (const item of items) if (!itemOf.has(item.element)) itemOf.set(item.element, item);
  return runts.map((runt) => {
    let around: Element | null = runt.element;
    while (around && !itemOf.has(around)) around = around.parentElement;
    const item = around ? itemOf.get(around) : items.find((each) => runt.element.contains(each.element));
    return shortLine(runt, item);
  });
}

function shortLine({ element, words, excess }: Runt, item: Item | undefined): Found {
  const message = `The last line of ${quoted(element)} is only “${words}”.`;
  const hint = `Cut ${excess === 1 ? 'a character' : `${excess} characters`} to save the line, or fit the sheet to its pages: that sets its paragraphs.`;
  return { element, rule: 'runt' as const, page: lastPage(item?.boxes ?? []) + 1, message, hint };
}

function splits(items: readonly Item[]): Found[] {
  return items.flatMap(({ element, heads, boxes }) => {
    const rule = heads
      ? 'split-heading'
      : element.closest('li')
        ? 'split-bullet'
        : element.closest('tr')
          ? 'split-row'
          : undefined;
    if (!rule || boxes.length < 2 || element.localName === 'thead') return [];
    const at = firstPage(boxes);
    const message = `${quoted(element)} begins on page ${at + 1} and ends on page ${lastPage(boxes) + 1}.`;
    const hint = 'Keep it on one page (break: avoid), or shorten it if it is longer than a page.';
    return [{ element, rule, page: at + 1, message, hint } as const];
  });
}

function blankFeet(items: readonly Item[], fills: readonly number[]): Found[] {
  return fills.slice(0, -1).flatMap((fill, page) => {
    const next = items.find(({ boxes }) => firstPage(boxes) > page)?.element;
    if (!next || fill >= 1 - BLANK_FOOT) return [];
    const message = `${Math.round((1 - fill) * 100)} % of page ${page + 1} is blank at its foot, before ${quoted(next)}.`;
    const hint = next.closest('[data-recto-break="page"]')
      ? 'It starts a page because it is asked to (break: page); take that away.'
      : 'What stands there is kept together and finds no room: let it be split (break: auto), or shorten it.';
    return [{ element: next, rule: 'blank-foot' as const, page: page + 1, message, hint }];
  });
}

function shortLastPage(items: readonly Item[], fills: readonly number[]): Found[] {
  const page = fills.length - 1;
  const last = items.filter(({ boxes }) => lastPage(boxes) === page);
  const element = last[0]?.element;
  const lines = linesOf(
    last.flatMap((item) => item.lines.filter((line) => line.page === page)).map(({ bottom }) => bottom),
  );
  if (page === 0 || !element || lines > SHORT_PAGE) return [];
  const message = `The last page contains only ${lines === 1 ? 'a line' : `${lines} lines`}, from ${quoted(element)} on.`;
  const hint = `Fit the text to ${page === 1 ? '1 page' : `${page} pages`}, or shorten it by that much.`;
  return [{ element, rule: 'short-last-page', page: page + 1, message, hint }];
}

/** How many lines bottoms make: boxes of one line end within a few px of each other. */
function linesOf(bottoms: readonly number[]): number {
  const sorted = bottoms.toSorted((one, other) => one - other);
  return sorted.filter((bottom, index) => index === 0 || bottom - (sorted[index - 1] as number) > 5).length;
}

function tooWide(overflow: Overflow): PageIssue {
  const { part, text, path, page, excess } = overflow;
  const message = `${text ? `“${text}”` : `The ${part}`} on page ${page} reaches ${excess} px beyond the printable area and is cut off there.`;
  const hint = 'Shorten it, let it wrap, or give the sheet narrower margins or a wider paper.';
  const location = { part, text, path, page };
  Object.defineProperty(location, 'element', { value: overflow.element, enumerable: false });
  return { rule: 'overflow', message, hint, location };
}

const firstPage = (boxes: Item['boxes']) => boxes[0]?.page ?? 0;
const lastPage = (boxes: Item['boxes']) => boxes.at(-1)?.page ?? 0;
const quoted = (element: Element) => `“${excerpt(element) || element.localName}”`;
