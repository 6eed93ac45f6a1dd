import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { clearGaps, GAPPED, setGap } from './gap-setting.ts';
import { lowestOnPages } from './lowest-on-pages.ts';

/**
 * How wide a gap may become, as a multiple of what the theme has: sections more than entries, so that entries stay
 * with their section. White that is left then stays at the foot.
 */
const WIDER = { section: 2.6, entry: 2.1 };

/** A foot as white as so much of its page is full: 4 mm of A4. Half of it is left, for rounding. */
const FULL_FOOT = 0.015;

/** So much is left at another zoom, where boxes are rounded otherwise. */
const ROUNDING = 0.001;

/** A foot as white as so much of its page, though its gaps are widened, is no fault: 12 mm of A4. */
export const WHITE = 0.042;

/** In px: lines are taller, and rounding makes a foot at a zoom of 1 less white. */
const SAME_LINE = 1;

/** A last page with more white than this looks like the end, and stays as it is. */
export const END = 0.2;

/** A gap that may be wider. Lengths in px. */
interface Gap {
  element: HTMLElement;
  page: number;
  gap: number;
  /** What may be added. */
  more: number;
}

/** A page that ends short of its foot. Lengths in px. */
interface ShortPage {
  /** What is white below its last line. */
  foot: number;
  gaps: Gap[];
  /** What its gaps may take of that. */
  most: number;
}

/** Gaps that are to be wider, with what is added to each, in px. */
export type WiderGaps = ReadonlyMap<HTMLElement, Pick<Gap, 'gap'> & { added: number }>;

/**
 * What the gaps between sections and between entries take of each page that ends short of its foot, because what comes next does
 * not fit there: vertical justification, as compositors do it. Each gap grows in proportion to what it is, up to a bound.
 * Lines, paragraphs and bullets keep their distances, and pages break where they did.
 *
 * @param copy laid out on pages, as it is to be printed
 * @param pages that it takes
 */
export function gapsToFeet(copy: MeasuredCopy, pages: number): WiderGaps {
  const { height } = copy.page;
  const found = new Map<HTMLElement, { gap: number; added: number }>();
  for (const [page, { foot, gaps, most }] of shortPages(copy, pages).entries()) {
    const isEnd = page === pages - 1 && foot > END * height;
    if (isEnd || most === 0 || foot < FULL_FOOT * height) continue;
    const share = Math.min(1, (foot - (FULL_FOOT / 2) * height) / most);
    for (const { element, gap, more } of gaps) found.set(element, { gap, added: share * more });
  }
  return found;
}

/**
 * As much of these gaps as every page has room for, at a zoom at which lines and rules are rounded otherwise, so that pages are
 * fuller or break elsewhere.
 *
 * @param copy laid out on pages at that zoom, its gaps those of the theme
 * @param pages that it takes
 * @returns the same gaps if all have room
 */
export function boundToFeet(copy: MeasuredCopy, pages: number, wider: WiderGaps): WiderGaps {
  const less = new Map<HTMLElement, { gap: number; added: number }>();
  for (const { foot, gaps } of wider.size === 0 ? [] : shortPages(copy, pages)) {
    const here = gaps.flatMap(({ element }) => {
      const gap = wider.get(element);
      return gap ? [{ element, ...gap }] : [];
    });
    const sum = here.reduce((total, { added }) => total + added, 0);
    const room = Math.max(0, foot - ROUNDING * copy.page.height);
    if (sum <= room) continue;
    for (const { element, gap, added } of here) less.set(element, { gap, added: (room / sum) * added });
  }
  return less.size === 0 ? wider : new Map([...wider, ...less]);
}

/** Widens gaps of a copy. */
export function widenGaps(copy: MeasuredCopy, wider: WiderGaps): void {
  const widened = [...wider].filter(([, { added }]) => added > 0);
  // Read before all is written: the browser would style the sheet again for each answer.
  const gaps = widened.map(([element, { gap, added }]) => (gap + added) / sizeOf(element));
  for (const [index, [element]] of widened.entries()) setGap(element, gaps[index] as number);
  if (wider.size > 0) copy.forget();
}

/** What is white below the last line of each page of a copy, in px. */
export function feetOf(copy: MeasuredCopy, pages: number): number[] {
  const { height } = copy.page;
  const lowest = lowestOnPages(copy);
  return Array.from({ length: pages }, (_, page) => height - (lowest[page] ?? height));
}

/**
 * Whether every page of a copy has room below its last line, and ends with the same line as at another zoom: with a line less, its
 * foot would be whiter.
 *
 * @param feet those at the other zoom
 */
export function haveRoom(copy: MeasuredCopy, feet: readonly number[]): boolean {
  const least = ROUNDING * copy.page.height;
  return feetOf(copy, feet.length).every((foot, page) => foot >= least && foot < (feet[page] as number) + SAME_LINE);
}

/** The whitest foot of a copy on pages, in px. */
export function whitestFoot(copy: MeasuredCopy, pages: number): number {
  return Math.max(...feetOf(copy, pages));
}

/** How white the whitest foot before that of the last page stays though gaps are widened, as a share of the page. */
export function whiteThatStays(copy: MeasuredCopy, pages: number): number {
  const white = shortPages(copy, pages - 1).map(({ foot, most }) => foot - most);
  return Math.max(0, ...white) / copy.page.height;
}

function shortPages(copy: MeasuredCopy, count: number): ShortPage[] {
  const gaps = gapsOf(copy);
  return feetOf(copy, count).map((foot, page) => {
    const onPage = gaps.filter((gap) => gap.page === page);
    const most = onPage.reduce((sum, { more }) => sum + more, 0);
    return { foot, gaps: onPage, most };
  });
}

/** Gives the gaps back to the theme. */
export function resetGaps(copy: MeasuredCopy): void {
  clearGaps(copy.sheet);
  copy.forget();
}

/** The gaps of the main column that have something above them on their page. */
function gapsOf(copy: MeasuredCopy): Gap[] {
  const place = copy.placeFinder();
  // Gaps that are spread already are bounded all the same.
  const spread = Number(getComputedStyle(copy.sheet).getPropertyValue('--recto-spread')) || 1;
  return [...copy.sheet.querySelectorAll<HTMLElement>(GAPPED)].flatMap((element): Gap[] => {
    const before = element.previousElementSibling;
    const isSection = element.localName === 'section';
    // Several roles belong to the employer above them.
    if (!before || element.closest('[data-part="aside"]') || !(isSection || before.matches(GAPPED))) return [];
    const [box, above] = [element.getClientRects()[0], [...before.getClientRects()].at(-1)];
    if (!box || !above || above.height === 0) return [];
    const [here, there] = [place(box), place(above)];
    const gap = Number.parseFloat(getComputedStyle(element).marginBlockStart);
    if (here.page !== there.page || here.top < there.bottom - 1 || !(gap > 0)) return [];
    const widest = (gap / spread) * (isSection ? WIDER.section : WIDER.entry);
    return [{ element, page: here.page, gap, more: Math.max(0, widest - gap) }];
  });
}

const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
