import { clearParagraphs, setParagraphs } from '../copyfit/paragraph-setting.ts';
import type { Hyphenate } from '../justify/hyphenation.ts';
import { setLongAside } from '../measure/long-aside.ts';
import { paperOf } from '../measure/measure-pages.ts';
import { setSpread, withMeasuredCopy } from '../measure/measured-copy.ts';
import type { PaperName, PaperSize } from '../paper/papers.ts';
import { applyFit, type Fit } from './apply-fit.ts';
import { type CopyOptions, fitCopy } from './fit-copy.ts';
import { clearGaps } from './gap-setting.ts';

/** What to fit a sheet to. */
export interface FitOptions {
  /** Pages to take: a whole number, 1 or more. @default as many as the sheet takes at its own density, which stays */
  pages?: number | undefined;
  /** Whether to spread sections and entries to the foot of the last page when it is nearly full. @default false */
  fill?: boolean | undefined;
  /** A name or a size in millimetres. @default the sheet's `data-recto-paper`, else what `@page` takes, else `a4` */
  paper?: PaperName | PaperSize | undefined;
  /** Smallest density to try. @default 0.7, where the leading of a theme at 1.2 is 1.05 */
  minimum?: number | undefined;
  /** Largest density to try. @default 1.25 */
  maximum?: number | undefined;
  /**
   * Whether to lay out the sheet itself instead of a copy, in half the time: for pages that nobody sees meanwhile, as
   * scroll positions are lost and everything beside the sheet is hidden. @default false
   */
  inPlace?: boolean | undefined;
  /** Whether to set paragraphs, so that they end in no runts and take no line for a hair. @default with `pages` */
  copyfit?: boolean | undefined;
  /**
   * Divides words of paragraphs that the theme asks to justify (`align: justify`), such as `hyphenateSync` of the package
   * `hyphen` does: see the README. It is asked for words of lower-case letters, so for no names, and never for those in code
   * or links. @default words stay whole, and fewer paragraphs are justified
   */
  hyphenate?: Hyphenate | undefined;
  /**
   * The `zoom` of CSS at which a program lays the sheet out to print it smaller by as much, with lines and rules on a finer
   * grid. The pages hold at it and at 1, which a print dialog has. @default 1
   */
  zoom?: number | undefined;
}

/**
 * Fits a sheet to its pages as a person would: looks for a size of text, never under 9 pt, and a density of the gaps and
 * lines that fill the pages asked, and of those for the ones that leave the fewest runts (last lines of three words or
 * fewer), the most bullets on one line, and the least white at the foot of any page. Then it sets paragraphs (copyfitting): one that misses a line by a hair is drawn
 * in, one that would end in a runt is let out, or its lines end earlier; by at most 1.5 % of an em between letters and 6 %
 * of a space, and never between letters of scripts that join them. With `fill`, the gaps between sections and entries then
 * grow, to twice at the most, until the last page is full. Where a page then still ends short of its foot, because what comes next
 * does not fit, or a last page is nearly full, its gaps are widened one by one (vertical justification), in print alone.
 *
 * Where the theme asks for it (`align: justify`), paragraphs of several lines are justified, each only where no space between
 * its words is then more than 20 % wider or narrower than usual: bullets, tables, the aside and narrow columns never are.
 *
 * The fit stays on the sheet, see {@link applyFit}. Under a theme that knows no `--recto-size`, density moves text as well;
 * it ends where the last page is 98.5 % full, or where the next 0.002 would take another page.
 *
 * Synchronous, and on a copy unless `inPlace`, so that nothing flickers; mostly five layouts. Wait for
 * `document.fonts.ready` before.
 * Printed PDFs rarely have another count; a caller that prints can count the pages and lower the density once more.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @throws {RangeError} when `pages` is no whole number above 0, the bounds are crossed, or there is no such paper
 * @throws {Error} when the element is not displayed
 */
export function fitToPages(element: HTMLElement, options: FitOptions = {}): Fit {
  return fitSheet(element, options);
}

/** {@link fitToPages}, with an inspection of the pages as they are fitted. */
export function fitSheet(element: HTMLElement, options: FitOptions, inspect?: CopyOptions['inspect']): Fit {
  const { pages, fill = false, paper = paperOf(element), minimum = 0.7, maximum = 1.25, inPlace, zoom = 1 } = options;
  if (pages !== undefined && !(Number.isInteger(pages) && pages > 0))
    throw new RangeError(`Recto: cannot fit to ${pages} pages. Ask for 1 or more.`);
  if (!(minimum > 0 && minimum <= maximum)) {
    throw new RangeError(
      `Recto: no density lies between ${minimum} and ${maximum}. Set minimum below maximum, above 0.`,
    );
  }
  const { copyfit = pages !== undefined, hyphenate } = options;
  if (pages !== undefined || copyfit) clearParagraphs(element);
  clearGaps(element);
  const asked = { pages, fill, minimum, maximum, zoom, copyfit, hyphenate, inspect };
  // The search begins there: a copy that has another fit would be styled twice.
  const start = pages === undefined ? undefined : { density: 1, spread: 1 };
  const fit = withMeasuredCopy(element, paper, (copy) => fitCopy(copy, asked), inPlace, start);
  if (pages !== undefined) applyFit(element, fit);
  else {
    // Density and size stay where they are set, which may be a stylesheet.
    setSpread(element, fit.spread);
    element.dataset.rectoPages = String(fit.pages);
    setLongAside(element, fit.hasLongAside);
    // Without copyfit only those that are justified are set anew.
    clearParagraphs(element);
    setParagraphs(element, fit.paragraphs);
  }
  return fit;
}
