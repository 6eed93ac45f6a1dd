import { type Copyfitter, copyfitterOf, type Outcome } from '../copyfit/copyfitter.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { type Asked, amount, type Fitted, FULL, fittedAt, SMALLEST_BODY } from './fitted.ts';
import { largestWithin } from './search.ts';

/** Sizes are tried in steps of a tenth of a point, up to so many points above the size of the theme. */
const STEP = 0.1;
const LARGER = 0.9;

/** With less on its last page, another size is looked for; what is enough shrinks with each size that was tried. */
const NEARLY_FULL = 0.96;
const LESS = 0.01;

/** In steps of 0.002. So much of the density is a hundredth of a line to a gap, and half a millimetre of a page. */
const PRECISION = 3;

/** Sizes that are laid out, and layouts for each, at most. */
const TRIES = 3;
const LAYOUTS = 5;

/**
 * What a size costs, in bullets of more than one line: a runt as much as four, and a point away from the size that goes
 * with the density, smaller or larger, as much as three. A hundredth of a page left blank is worth one.
 */
const COST = { runt: 4, point: 3, page: 100 };

/** How much more a sheet takes with the density, of text that keeps its size: by 180 measurements in six themes. */
const slopeAt = (density: number) => (density < 1 ? 0.35 : 0.6);
const takenAt = (density: number) => 1 + slopeAt(density) * (density - 1);

/** A size of text, as a factor and in pt, and what comes of it by the words alone. */
interface Size extends Pick<Outcome, 'runts' | 'several'> {
  size: number;
  bodySize: number;
  /** Pages that it should take at a density of 1. */
  taken: number;
}

/** A size with the density at which it should fill the pages. */
interface Candidate extends Size {
  density: number;
}

/** Whether the theme of a sheet gives text a size of its own where `--recto-size` asks for one. */
export function hasSize(copy: MeasuredCopy): boolean {
  return copy.bodySize({ density: 1, size: 2 }) > copy.bodySize({ density: 1, size: 1 });
}

/**
 * Looks for a size of text and a density that fill the pages and, of those, leave the fewest runts and the most bullets on
 * one line, near the size that the theme would have at that density. Words are measured once, and lines at other sizes
 * counted by them, so that only a few sizes are laid out.
 */
export function fitSize(copy: MeasuredCopy, asked: Asked): Fitted {
  const natural = amount(copy.measure({ size: 1, density: 1, spread: 1 }));
  const fitter = asked.copyfit ? copyfitterOf(copy) : undefined;
  const sizes = sizesOf(copy, fitter, natural);
  const tried: Fitted[] = [];
  let best: Fitted | undefined;
  let error = 1;
  while (tried.length < TRIES && !isNearlyFull(best, asked.pages, tried.length)) {
    const candidates = sizes.map((size) => ({ ...size, density: densityFor(size.taken * error, asked.pages) }));
    const next = nextOf(candidates, tried, copy, asked);
    if (!next) break;
    const fit = fitAtSize(copy, fitter, { ...asked, ...next });
    tried.push(fit);
    best = least(tried, (each) => costOfFit(each, sizes));
    error = amount(fit) / (next.taken * takenAt(fit.density));
  }
  if (!best?.fits) return fitAtSize(copy, fitter, { ...asked, ...(sizes[0] as Size), density: asked.minimum });
  if (best === tried.at(-1)) return best;
  copy.set(best);
  fitter?.apply(best.size as number);
  return { ...best, ...copy.measure(best) };
}

function isNearlyFull(fit: Fitted | undefined, pages: number, tries: number): boolean {
  return !!fit?.fits && fit.pages === pages && fit.fill >= NEARLY_FULL - LESS * (tries - 1);
}

/**
 * Sizes from 9 pt, or the theme's own size where that is smaller.
 *
 * @param natural pages that the sheet takes at the size and density of the theme
 */
function sizesOf(copy: MeasuredCopy, fitter: Copyfitter | undefined, natural: number): Size[] {
  const theme = copy.bodySize({ density: 1, size: 1 });
  const smallest = Math.min(SMALLEST_BODY, theme);
  const count = Math.floor((theme + LARGER - smallest) / STEP + 1e-6) + 1;
  const lines = (natural * copy.page.height) / Number.parseFloat(getComputedStyle(copy.sheet).lineHeight);
  return Array.from({ length: count }, (_, index) => {
    const bodySize = smallest + index * STEP;
    const size = Number((bodySize / theme).toFixed(5));
    if (!fitter) return { size, bodySize, runts: 0, several: 0, taken: natural * size ** 1.1 };
    const outcome = fitter.plan(size);
    // By the height of a line, and by how many there are.
    const taken = natural * size * (1 + (outcome.lines - fitter.lines) / lines);
    return { size, bodySize, runts: outcome.runts, several: outcome.several, taken };
  });
}

/** The density at which a sheet should fill its pages, within bounds or not, that takes so much at a density of 1. */
function densityFor(taken: number, pages: number): number {
  const share = (pages - (1 - FULL) / 2) / taken;
  return 1 + (share - 1) / slopeAt(share);
}

/**
 * The size to lay out next: of those that should fill the pages the one that costs least. Where none does, the smallest if
 * all take too much; and if all take too little, the one that goes with the largest density.
 */
function nextOf(
  candidates: readonly Candidate[],
  tried: readonly Fitted[],
  copy: MeasuredCopy,
  { minimum, maximum }: Asked,
): Candidate | undefined {
  const inBounds = (density: number) => Math.min(maximum, Math.max(minimum, density));
  // How far a size is from the one that the theme would have at its density.
  const distance = ({ bodySize, density }: Candidate) =>
    Math.abs(bodySize - copy.bodySize({ density: inBounds(density) }));
  const usual = least(candidates, distance) as Candidate;
  const costOf = ({ bodySize, runts, several }: Candidate) =>
    COST.runt * runts + several + COST.point * Math.abs(bodySize - usual.bodySize);
  const isUntried = ({ size }: Candidate) => tried.every((fit) => fit.size !== size);
  const filling = candidates.filter(({ density }) => density >= minimum && density <= maximum);
  const otherwise = (candidates[0] as Candidate).density < minimum ? (candidates[0] as Candidate) : usual;
  const next = least((filling.length > 0 ? filling : [otherwise]).filter(isUntried), costOf);
  return next && { ...next, density: inBounds(next.density) };
}

/** The density at which text of a size fills the pages, with its paragraphs set. */
function fitAtSize(
  copy: MeasuredCopy,
  fitter: Copyfitter | undefined,
  { size, density: start, pages, minimum, maximum }: Asked & Candidate,
): Fitted {
  copy.set({ size, density: start, spread: 1 });
  const { linesSaved, runts } = fitter?.apply(size) ?? { linesSaved: 0, runts: 0 };
  const measure = (density: number) => amount(copy.measure({ size, density, spread: 1 }));
  const bounds = {
    minimum,
    maximum,
    start,
    target: pages,
    enough: pages - 1 + FULL,
    growth: 0.5,
    precision: PRECISION,
    most: LAYOUTS,
  };
  const density = largestWithin(measure, bounds) ?? minimum;
  return { ...fittedAt(copy, { size, density, spread: 1 }, pages), linesSaved, runts };
}

/** What a fit costs, in bullets of more than one line. */
function costOfFit(fit: Fitted, sizes: readonly Size[]): number {
  if (!fit.fits) return Number.POSITIVE_INFINITY;
  const { several = 0 } = sizes.find(({ size }) => size === fit.size) ?? {};
  return COST.runt * fit.runts + several - COST.page * amount(fit);
}

function least<Item>(items: readonly Item[], costOf: (item: Item) => number): Item | undefined {
  const costs = items.map(costOf);
  return items[costs.indexOf(Math.min(...costs))];
}
