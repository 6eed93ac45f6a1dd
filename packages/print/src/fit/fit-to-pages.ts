import { paperOf } from '../measure/measure-pages.ts';
import { type Replica, withReplica } from '../measure/replica.ts';
import type { Paper } from '../paper/papers.ts';
import { largestThat } from './search.ts';

/** What to fit a sheet to. */
export interface FitOptions {
  /** Pages to take: a whole number, 1 or more. */
  pages: number;
  /** @default the sheet's `data-recto-paper`, else `a4` */
  paper?: Paper;
  /** Smallest density to try. @default 0.7, where the leading of a theme at 1.2 is 1.05 */
  minimum?: number;
  /** Largest density to try. @default 1.25 */
  maximum?: number;
}

/** What came of fitting. */
export interface Fit {
  /** The density found, now the sheet's `--recto-density`. */
  scale: number;
  /** Pages the sheet takes at that density. */
  pages: number;
  /** How far the text reaches down the last page, from 0 to 1. */
  fill: number;
  /** Whether the sheet takes no more pages than asked. */
  fits: boolean;
  /** Why it takes more or fewer pages than asked, in a sentence. Absent when it takes as many as asked. */
  reason?: string;
}

/** Nobody reads less on paper. Fitting never takes running text below it, nor lower still where a theme already is. */
const SMALLEST_BODY = 9;

/**
 * Finds the largest density at which a sheet takes no more than the pages asked, so that the last page is as full as
 * it can be, and leaves it on the sheet: `--recto-density` as inline style, which screen and paper both read, and
 * `data-recto-pages`, by which print.css knows whether to number the pages. Running text never goes under 9 pt.
 *
 * Synchronous, and on a copy, so that nothing flickers; some ten layouts. Wait for `document.fonts.ready` before.
 * Printed PDFs agree with the count in all but very few cases; who prints can count and step down once more.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @throws {RangeError} when `pages` is no whole number above 0, the bounds are crossed, or there is no such paper
 * @throws {Error} when the element is not displayed
 */
export function fitToPages(element: HTMLElement, options: FitOptions): Fit {
  const { pages, paper = paperOf(element), minimum = 0.7, maximum = 1.25 } = options;
  if (!Number.isInteger(pages) || pages < 1)
    throw new RangeError(`Recto: cannot fit to ${pages} pages. Ask for 1 or more.`);
  if (!(minimum > 0 && minimum <= maximum)) {
    throw new RangeError(
      `Recto: no density lies between ${minimum} and ${maximum}. Set minimum below maximum, above 0.`,
    );
  }
  const fit = withReplica(element, paper, (replica) => search(replica, pages, minimum, maximum));
  element.style.setProperty('--recto-density', String(fit.scale));
  element.dataset.rectoPages = String(fit.pages);
  return fit;
}

function search(replica: Replica, pages: number, minimum: number, maximum: number): Fit {
  const floor = smallestLegible(replica, minimum, maximum);
  const scale = largestThat((density) => replica.measure(density).pages <= pages, floor, maximum) ?? floor;
  const result = replica.measure(scale);
  const fit = { scale, ...result, fits: result.pages <= pages };
  if (result.pages === pages) return fit;
  return { ...fit, reason: fit.fits ? tooShort(fit, pages) : tooLong(fit, pages, replica.bodySize(scale)) };
}

/** The lowest density that keeps running text at 9 pt, or at its own size where a theme sets it smaller. */
function smallestLegible(replica: Replica, minimum: number, maximum: number): number {
  // A thousandth of a point is rounding in the browser's own arithmetic.
  const least = Math.min(SMALLEST_BODY, replica.bodySize(Math.min(1, maximum))) - 0.001;
  if (replica.bodySize(minimum) >= least) return minimum;
  const below = largestThat((density) => replica.bodySize(density) < least, minimum, Math.min(1, maximum));
  return below === undefined ? minimum : Math.min(maximum, Math.round(below * 1000 + 1) / 1000);
}

function tooLong({ scale, pages }: Fit, asked: number, bodySize: number): string {
  return `Takes ${counted(pages)} even at the smallest density, ${scale}, with text at ${bodySize.toFixed(2)} pt; ${counted(asked)} asked.`;
}

function tooShort({ scale, pages, fill }: Fit, asked: number): string {
  return `Fills only ${counted(pages)}, the last to ${Math.round(fill * 100)} %, even at the largest density, ${scale}; ${counted(asked)} asked.`;
}

function counted(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
