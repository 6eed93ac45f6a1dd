import { isPaper, type PaperName, type PaperSize } from '../paper/papers.ts';
import { type Measurement, withMeasuredCopy } from './measured-copy.ts';
import type { Overflow } from './overflow.ts';

/** Absolute lengths of CSS, in millimetres. */
const MILLIMETRES: Record<string, number> = { mm: 1, cm: 10, in: 25.4, pt: 25.4 / 72, px: 25.4 / 96 };

/**
 * The paper that a sheet names in `data-recto-paper`; else the one that `@page` takes its size from,
 * `--recto-paper-width` and `-height` on the root; else A4.
 */
export function paperOf(element: HTMLElement): PaperName | PaperSize {
  const { rectoPaper } = element.dataset;
  if (isPaper(rectoPaper)) return rectoPaper;
  const root = getComputedStyle(element.ownerDocument.documentElement);
  const [width, height] = ['width', 'height'].map((side) =>
    millimetres(root.getPropertyValue(`--recto-paper-${side}`)),
  );
  return width && height ? { width, height } : 'a4';
}

function millimetres(length: string): number | undefined {
  const [, amount, unit = ''] = /^\s*([\d.]+)(mm|cm|in|pt|px)\s*$/.exec(length) ?? [];
  return amount === undefined ? undefined : Number(amount) * (MILLIMETRES[unit] as number);
}

/**
 * Pages that a sheet takes on a paper as it stands, how full the last one is, and what is wider than the printable area.
 * See {@link countPages}.
 */
export function measurePages(
  element: HTMLElement,
  paper: PaperName | PaperSize = paperOf(element),
  inPlace = false,
): Measurement & { overflows: Overflow[] } {
  return withMeasuredCopy(element, paper, (copy) => ({ ...copy.measure(), overflows: copy.overflows() }), inPlace);
}

/**
 * How many pages a sheet takes when it is printed as it stands. Layout is that of print, whatever the screen shows:
 * page margins from `--recto-page-margin-block` and `-inline`, zoom 1, `@media print`. Wait for `document.fonts.ready`
 * before, or the fallback face is measured.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @param paper a name or a size in millimetres; left out, the one that the sheet or the page's `@page` has
 * @throws {Error} when the element is not displayed
 * @throws {RangeError} when there is no such paper
 */
export function countPages(element: HTMLElement, paper: PaperName | PaperSize = paperOf(element)): number {
  return withMeasuredCopy(element, paper, (copy) => copy.measure().pages);
}
