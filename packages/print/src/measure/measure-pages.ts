import { isPaper, type Paper } from '../paper/papers.ts';
import { type Measurement, withReplica } from './replica.ts';

/** The paper that a sheet names in `data-recto-paper`; A4 when it names none. */
export function paperOf(element: HTMLElement): Paper {
  const { rectoPaper } = element.dataset;
  return isPaper(rectoPaper) ? rectoPaper : 'a4';
}

/** Pages that a sheet takes on a paper as it stands, and how full the last one is. See {@link countPages}. */
export function measurePages(element: HTMLElement, paper: Paper = paperOf(element)): Measurement {
  return withReplica(element, paper, (replica) => replica.measure());
}

/**
 * How many pages a sheet takes when it is printed as it stands. Layout is that of print, whatever the screen shows:
 * page margins from `--recto-page-margin-block` and `-inline`, zoom 1, `@media print`. Wait for `document.fonts.ready`
 * before, or the fallback face is measured.
 *
 * @param element the element with `data-part="page"`; it must be displayed
 * @param paper the one named by its `data-recto-paper` when left out
 * @throws {Error} when the element is not displayed
 * @throws {RangeError} when there is no such paper
 */
export function countPages(element: HTMLElement, paper?: Paper): number {
  return measurePages(element, paper).pages;
}
