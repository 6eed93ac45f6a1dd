import { findRunts } from '../copyfit/find-runts.ts';
import { paperOf } from '../measure/measure-pages.ts';
import { type MeasuredCopy, withMeasuredCopy } from '../measure/measured-copy.ts';
import type { SheetItem } from '../measure/sheet-item.ts';
import { type PaperName, type PaperSize, paperSize } from '../paper/papers.ts';
import { issuesOf, type PageIssue } from './issues.ts';
import { type Box, type Outline, outline } from './outline.ts';

/** A place on a page, in shares of the printable area from 0 to 1: from the head, and from where lines start. */
export interface PageBox {
  top: number;
  bottom: number;
  start: number;
  end: number;
}

/** A line, bullet, row, picture or heading, or the part of one that stands on a page: what it is, and its place. */
export interface PageItem extends SheetItem, PageBox {}

/** What stands on a page. */
export interface InspectedPage {
  /** From 1. */
  number: number;
  /** How far its lowest line reaches down the printable area, from 0 to 1; of two columns the longer counts. */
  fill: number;
  /** In the order of the markup. */
  items: PageItem[];
}

/** An element that begins on one page and ends on another: a section, an entry, a table, a list. */
export interface Split extends SheetItem {
  from: number;
  to: number;
}

/** The sheet as it comes out of the printer. Plain data, `element` of its items aside. */
export interface Inspection {
  /** Size of the paper, in mm. */
  paper: PaperSize;
  /** Size of the printable area, in mm: the paper without the margins of `@page`. */
  printable: PaperSize;
  pages: InspectedPage[];
  splits: Split[];
  issues: PageIssue[];
}

const MILLIMETRES_PER_PIXEL = 25.4 / 96;

/**
 * Shows a sheet as it would print as it stands: what is on which page, how full each page is, what is split between
 * pages, and what a reader would stumble over, each with the element concerned and the way out. Columns side by side
 * are judged each by itself, and a page by the longer of them.
 *
 * Synchronous, and on a copy. Wait for `document.fonts.ready` before.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @param paper a name or a size in millimetres; left out, the one that the sheet or the page's `@page` has
 * @throws {Error} when the element is not displayed
 * @throws {RangeError} when there is no such paper
 */
export function inspectPages(element: HTMLElement, paper: PaperName | PaperSize = paperOf(element)): Inspection {
  return withMeasuredCopy(element, paper, (copy) => {
    const { page: area, describe } = copy;
    const shown = shownOn(copy);
    const pages = shown.onPages.map((here, index): InspectedPage => {
      return {
        number: index + 1,
        fill: shown.fills[index] as number,
        items: here.map(({ item, box }) =>
          describe(item, {
            top: box.top / area.height,
            bottom: box.bottom / area.height,
            start: box.start / area.width,
            end: box.end / area.width,
          }),
        ),
      };
    });
    return {
      paper: paperSize(paper),
      printable: { width: area.width * MILLIMETRES_PER_PIXEL, height: area.height * MILLIMETRES_PER_PIXEL },
      pages,
      splits: shown.splitElements.map(({ element: item, from, to }) => describe(item, { from: from + 1, to: to + 1 })),
      issues: issuesAmong(copy, shown),
    };
  });
}

/** What a reader would stumble over on the pages of a copy as it is laid out. */
export function issuesOn(copy: MeasuredCopy): PageIssue[] {
  return issuesAmong(copy, shownOn(copy));
}

interface Shown extends Outline {
  onPages: { item: Element; box: Box }[][];
  /** How full each page is. */
  fills: number[];
}

/** What stands on the pages of a copy. */
function shownOn(copy: MeasuredCopy): Shown {
  const { pages, fill } = copy.measure();
  const outlined = outline(copy.sheet, copy.placeFinder());
  const onPages: Shown['onPages'] = Array.from({ length: pages }, () => []);
  for (const { element: item, boxes } of outlined.items)
    for (const box of boxes) onPages[box.page]?.push({ item, box });
  const fills = onPages.map((here, index) => {
    const lowest = here.reduce((bottom, { box }) => Math.max(bottom, box.bottom), 0);
    return index === pages - 1 ? fill : Math.min(1, lowest / copy.page.height);
  });
  return { ...outlined, onPages, fills };
}

function issuesAmong(copy: MeasuredCopy, { items, fills }: Shown): PageIssue[] {
  return issuesOf({ items, fills, runts: findRunts(copy), overflows: copy.overflows() }, copy.describe);
}
