import { paperOf } from '../measure/measure-pages.ts';
import { type MeasuredCopy, type Measurement, withMeasuredCopy } from '../measure/measured-copy.ts';
import type { Overflow } from '../measure/overflow.ts';
import type { Paper, PaperSize } from '../paper/papers.ts';
import { largestWithin, nextStep, previousStep } from './search.ts';

/** What to fit a sheet to. */
export interface FitOptions {
  /** Pages to take: a whole number, 1 or more. @default as many as the sheet takes at its own density, which stays */
  pages?: number;
  /** Whether to spread sections and entries to the foot of the last page when it is nearly full. @default false */
  fill?: boolean;
  /** A name or a size in millimetres. @default the sheet's `data-recto-paper`, else what `@page` takes, else `a4` */
  paper?: Paper | PaperSize;
  /** Smallest density to try. @default 0.7, where the leading of a theme at 1.2 is 1.05 */
  minimum?: number;
  /** Largest density to try. @default 1.25 */
  maximum?: number;
  /**
   * Whether to lay out the sheet itself instead of a copy, in half the time: for pages that nobody sees meanwhile, as
   * scroll positions are lost and everything beside the sheet is hidden. @default false
   */
  inPlace?: boolean;
  /**
   * The `zoom` of CSS at which a program lays the sheet out to print it smaller by as much, with lines and rules on a finer
   * grid. The pages hold at it and at 1, which a print dialog has. @default 1
   */
  zoom?: number;
}

/** The result of fitting. */
export interface Fit {
  /** The density found, now the sheet's `--recto-density`. */
  density: number;
  /** How much wider the gaps between sections and entries are, now the sheet's `--recto-spread`; 1 unless asked to fill. */
  spread: number;
  /** Pages the sheet takes at that density. */
  pages: number;
  /** How far the text reaches down the last page, from 0 to 1. */
  fill: number;
  /** Whether the sheet takes no more pages than asked. */
  fits: boolean;
  /** Why it takes more or fewer pages than asked, or does not fill the last one, in a sentence. */
  reason?: string;
  /** What is wider than the printable area, and so cut off. */
  overflows: Overflow[];
}

/** Smallest running text on paper, in pt. Where a theme sets smaller text, fitting does not shrink it further. */
const SMALLEST_BODY = 9;

/** A page counts as full from here: nobody notices a blank foot of 4 mm on A4. */
const FULL = 0.985;

/**
 * From here on a last page is nearly full. The seventh of a page that is missing then is some 38 mm of A4, which twenty
 * gaps of two pages take up with 2 mm each; with more to fill, gaps would be holes.
 */
const NEARLY_FULL = 0.85;

/** Gaps twice as wide still tell sections apart; wider ones take entries from their sections. */
const WIDEST_SPREAD = 2;

/**
 * Finds the largest density at which a sheet takes no more than the pages asked, so that the last page is full, and
 * leaves it on the sheet: `--recto-density` as inline style, which screen and paper both read, and `data-recto-pages`,
 * by which print.css knows whether to number the pages. Running text never goes under 9 pt. With `fill`, the gaps
 * between sections and entries then grow, to twice at the most, until the last page is full (`--recto-spread`).
 *
 * "Full" is 98.5 % of the last page; where the next 0.002 of density would take another page, it is what there is.
 *
 * Synchronous, and on a copy unless `inPlace`, so that nothing flickers; some five layouts. Wait for
 * `document.fonts.ready` before.
 * Printed PDFs rarely have another count; a caller that prints can count the pages and lower the density once more.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @throws {RangeError} when `pages` is no whole number above 0, the bounds are crossed, or there is no such paper
 * @throws {Error} when the element is not displayed
 */
export function fitToPages(element: HTMLElement, options: FitOptions = {}): Fit {
  const { pages, fill = false, paper = paperOf(element), minimum = 0.7, maximum = 1.25, inPlace, zoom = 1 } = options;
  if (pages !== undefined && !(Number.isInteger(pages) && pages > 0))
    throw new RangeError(`Recto: cannot fit to ${pages} pages. Ask for 1 or more.`);
  if (!(minimum > 0 && minimum <= maximum)) {
    throw new RangeError(
      `Recto: no density lies between ${minimum} and ${maximum}. Set minimum below maximum, above 0.`,
    );
  }
  const measure = (copy: MeasuredCopy) => {
    copy.setZoom(zoom);
    const dense = pages === undefined ? asItStands(copy) : fitToDensity(copy, pages, minimum, maximum);
    const result = fill && dense.fits ? spreadToFoot(copy, dense) : dense;
    copy.measure(result);
    const fitted = { ...result, overflows: copy.overflows() };
    if (zoom === 1 || pages === undefined || !result.fits) return fitted;
    copy.setZoom(1);
    const held = heldToPages(copy, result, minimum);
    if (held.density === result.density && held.spread === result.spread) return fitted;
    copy.setZoom(zoom);
    return { ...held, ...copy.measure(held), overflows: copy.overflows() };
  };
  const fit = withMeasuredCopy(element, paper, measure, inPlace);
  if (pages !== undefined) element.style.setProperty('--recto-density', String(fit.density));
  if (fit.spread === 1) element.style.removeProperty('--recto-spread');
  else element.style.setProperty('--recto-spread', String(fit.spread));
  element.dataset.rectoPages = String(fit.pages);
  return fit;
}

type Fitted = Omit<Fit, 'overflows'>;

function asItStands(copy: MeasuredCopy): Fitted {
  const density = copy.density();
  return { density, spread: 1, ...copy.measure({ density, spread: 1 }), fits: true };
}

function fitToDensity(copy: MeasuredCopy, pages: number, minimum: number, maximum: number): Fitted {
  const floor = smallestLegible(copy, minimum, maximum);
  const measure = (density: number) => copy.measure({ density, spread: 1 });
  const start = Math.min(maximum, Math.max(floor, 1));
  const bounds = { minimum: floor, maximum, start, target: pages, enough: pages - 1 + FULL };
  // Below 1 sizes and lines shrink together; above it mostly gaps grow.
  const growth = amount(measure(start)) > pages ? 1.8 : 1;
  const density = largestWithin((density) => amount(measure(density)), { ...bounds, growth }) ?? floor;
  const measured = measure(density);
  const fit = { density, spread: 1, ...measured, fits: measured.pages <= pages };
  if (fit.pages === pages) return fit;
  return { ...fit, reason: fit.fits ? tooShort(fit, pages) : tooLong(fit, pages, copy.bodySize(density)) };
}

function spreadToFoot(copy: MeasuredCopy, dense: Fitted): Fitted {
  const { density, pages, fill } = dense;
  if (fill >= FULL) return dense;
  if (fill < NEARLY_FULL) return { reason: tooBlank(dense), ...dense };
  const measure = (spread: number) => copy.measure({ density, spread });
  const bounds = { minimum: 1, maximum: WIDEST_SPREAD, start: 1, target: pages, enough: pages - 1 + FULL };
  // Gaps are a tenth of what stands on a page.
  const spread = largestWithin((value) => amount(measure(value)), { ...bounds, growth: 0.1 }) ?? 1;
  const fit = { ...dense, spread, ...measure(spread) };
  return fit.fill >= FULL ? fit : { reason: notFilled(fit), ...fit };
}

/**
 * Where lines are so close to the foot of a page that at the present zoom they take one page more, spread and then density
 * give way, step by step.
 */
function heldToPages(copy: MeasuredCopy, fit: Fitted, minimum: number): Fitted {
  let { density, spread } = fit;
  while (copy.measure({ density, spread }).pages > fit.pages) {
    if (spread > 1) spread = previousStep(spread);
    else if (density > minimum) density = previousStep(density);
    else break;
  }
  return { ...fit, density, spread };
}

/** Pages as a number that grows evenly: one and a half are 1.5. */
function amount({ pages, fill }: Measurement): number {
  return pages - 1 + fill;
}

/** The lowest density that keeps running text at 9 pt, or at its own size where a theme sets it smaller. */
function smallestLegible(copy: MeasuredCopy, minimum: number, maximum: number): number {
  const own = Math.min(1, maximum);
  // A thousandth of a point is rounding in the browser's own arithmetic.
  const least = Math.min(SMALLEST_BODY, copy.bodySize(own)) - 0.001;
  if (copy.bodySize(minimum) >= least) return minimum;
  const bounds = { minimum, maximum: own, start: own, target: least };
  const tooSmall = largestWithin((density) => Math.min(copy.bodySize(density), least + 1), { ...bounds, growth: 1 });
  return tooSmall === undefined ? minimum : Math.min(maximum, nextStep(tooSmall));
}

function tooLong({ density, pages }: Fitted, asked: number, bodySize: number): string {
  return `Takes ${counted(pages)} even at the smallest density, ${density}, with text at ${bodySize.toFixed(2)} pt; ${counted(asked)} asked.`;
}

function tooShort({ density, pages, fill }: Fitted, asked: number): string {
  return `Fills only ${counted(pages)}, the last to ${percent(fill)}, even at the largest density, ${density}; ${counted(asked)} asked.`;
}

function tooBlank({ fill }: Fitted): string {
  return `The last page is ${percent(fill)} full; gaps are spread from ${percent(NEARLY_FULL)} on.`;
}

function notFilled({ spread, fill }: Fitted): string {
  const why = spread === WIDEST_SPREAD ? 'with gaps at their widest' : 'and wider gaps would take another page';
  return `The last page is ${percent(fill)} full, ${why}.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}

function counted(pages: number): string {
  return pages === 1 ? '1 page' : `${pages} pages`;
}
