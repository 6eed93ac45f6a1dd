import { type Copyfitter, copyfitterOf, type Outcome } from '../copyfit/copyfitter.ts';
import { type Flow, fillsOf, flowOf, measureFlow } from '../measure/flow.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { costOf, costOfWords, leastCostOf, TOO_LONG } from './cost-of-fit.ts';
import { type Distances, distancesOf } from './distances.ts';
import { fitDensity } from './fit-density.ts';
import { type Asked, type Fitted, fittedAt, SMALLEST_BODY } from './fitted.ts';
import { type Measured, type Predict, predictorOf } from './predictor.ts';
import { tightenToFeet } from './tighten-to-feet.ts';

/** Sizes are tried in steps of a tenth of a point, up to so many points above the size of the theme. */
const STEP = 0.1;
const LARGER = 0.9;

/** Steps of the density where sizes are compared, and where one is laid out: finer than a person sees. */
const COARSE = 0.01;
const FINE = 0.002;

/** Sizes that are laid out, and layouts on pages for each, at most. */
const TRIES = 3;
const LAYOUTS = 4;

/**
 * In the units of `costOf`: no other size is laid out that promises less, no other density that it is styled for, and what
 * was promised may cost so much more: up to two pages together, and of longer sheets every two.
 */
const WORTHWHILE = 1.5;
const SLIGHT = 1;
const DISAPPOINTING = 3;
const disappointing = (pages: number) => DISAPPOINTING * Math.max(1, pages / 2);

/**
 * At a zoom of 1 rules are a third of a pixel thicker, and pages fuller: pages that are so much shorter must do as well. Two
 * millimetres of A4, or twenty rules.
 */
const MARGIN = 0.007;

/** What comes of paragraphs that are not set. */
const UNSET: Pick<Outcome, 'added' | 'linesSaved' | 'runts'> = { added: new Map(), linesSaved: 0, runts: 0 };

/** A size of text, and what comes of it by the words alone. */
interface Size extends Pick<Outcome, 'runts' | 'several' | 'added'> {
  size: number;
  bodySize: number;
}

/** A size with the density that goes best with it, and what they cost as predicted. */
interface Candidate extends Size {
  density: number;
  cost: number;
}

/** A fit that was laid out, with what it costs, and how its flow was measured last. */
interface Tried extends Fitted {
  cost: number;
  measured: Measured;
}

interface Search {
  copy: MeasuredCopy;
  flow: Flow;
  fitter: Copyfitter;
  distances: Distances;
  asked: Asked;
}

/** Whether the theme of a sheet gives text a size of its own where `--recto-size` asks for one. */
export function hasSize(copy: MeasuredCopy): boolean {
  return copy.bodySize({ density: 1, size: 2 }) > copy.bodySize({ density: 1, size: 1 });
}

/**
 * Looks for a size of text and a density that fill the pages and, of those, leave the fewest runts, the most bullets on one
 * line, and the least white at the feet of pages, near the size that the theme would have at that density. Words and blocks
 * are measured once, without pages; lines and pages at other settings are counted by them, so that only what promises most
 * is laid out. Where something floats, text has the size that goes with the density.
 */
export function fitSize(copy: MeasuredCopy, asked: Asked): Fitted {
  // Text is then as large as with a size of 1, and most sheets have this density: nothing is styled anew.
  copy.set({ density: 1, size: undefined, spread: 1 });
  const flow = flowOf(copy);
  if (!flow) return tightenToFeet(copy, fitDensity(copy, asked), asked);
  const fitter = copyfitterOf(copy);
  const search: Search = { copy, flow, fitter, distances: distancesOf(copy, asked), asked };
  const sizes = new Set(sizesOf(copy, fitter, asked.copyfit));
  let measured: Measured = { size: 1, density: 1 };
  let best: Tried | undefined;
  let last: Tried | undefined;
  for (let tries = 0; tries < TRIES && sizes.size > 0; tries += 1) {
    const candidate = candidateOf(search, [...sizes], measured);
    if (best && candidate.cost > best.cost - WORTHWHILE) break;
    for (const each of sizes) if (each.size === candidate.size) sizes.delete(each);
    last = fitAtSize(search, candidate);
    measured = last.measured;
    if (!best || last.cost < best.cost) best = last;
  }
  const { cost: _cost, measured: _measured, ...fit } = best as Tried;
  copy.set(fit);
  if (best !== last && asked.copyfit) fitter.apply(fit.size as number);
  return { ...fit, ...copy.measure(fit) };
}

/** The size that promises most, with the density that goes best with it. */
function candidateOf({ copy, flow, distances, asked }: Search, sizes: readonly Size[], measured: Measured): Candidate {
  const predictor = predictorOf(flow, copy.page.height, distances, measured);
  let found: Candidate | undefined;
  // By words alone, those that promise most come first, so that few others are worth a look at their pages.
  for (const size of sizes.toSorted((one, other) => costOfWords(one) - costOfWords(other))) {
    if (found && costOfWords(size) >= found.cost) break;
    const costAt = costBy(predictor(size), size, distances, asked);
    const { value, cost } = least(densitiesOf(asked, COARSE), costAt, found?.cost);
    if (!found || cost < found.cost) found = { ...size, density: value, cost };
  }
  return found as Candidate;
}

function sizesOf(copy: MeasuredCopy, fitter: Copyfitter, copyfit: boolean): Size[] {
  const theme = copy.bodySize({ density: 1, size: 1 });
  const smallest = Math.min(SMALLEST_BODY, theme);
  const count = Math.floor((theme + LARGER - smallest) / STEP + 1e-6) + 1;
  return Array.from({ length: count }, (_, index) => {
    const bodySize = smallest + index * STEP;
    const size = Number((bodySize / theme).toFixed(5));
    return { size, bodySize, ...fitter.plan(size, copyfit) };
  });
}

/** What a size costs at a density, as predicted. What costs more than a bound is not worth a second look. */
type CostAt = (density: number, bound?: number) => number;

function costBy(
  predict: Predict,
  { runts, several, bodySize }: Pick<Size, 'runts' | 'several' | 'bodySize'>,
  distances: Distances,
  { pages, zoom }: Asked,
): CostAt {
  return (density, bound = Number.POSITIVE_INFINITY) => {
    const away = Math.abs(bodySize - distances.usualSize(density));
    const atLeast = leastCostOf({ runts, several, away, density });
    if (atLeast >= bound) return atLeast;
    const cost = costOf({ runts, several, away, density, fills: predict(density) }, pages);
    if (cost >= Math.min(bound, TOO_LONG) || zoom === 1) return cost;
    return predict(density, MARGIN).length > pages ? TOO_LONG : cost;
  };
}

/** Densities to try, smallest first: the bounds and what lies between. */
function densitiesOf({ minimum, maximum }: Pick<Asked, 'minimum' | 'maximum'>, step: number): number[] {
  const [first, last] = [Math.ceil(minimum / step - 1e-9), Math.floor(maximum / step + 1e-9)];
  const between = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    Number(((first + index) * step).toFixed(3)),
  );
  return [...new Set([minimum, ...between, maximum])];
}

/** The density at which text of a size fills the pages best, with its paragraphs set. */
function fitAtSize({ copy, flow, fitter, distances, asked }: Search, candidate: Candidate): Tried {
  const { size, bodySize, several } = candidate;
  const { minimum } = asked;
  // Before the zoom, which reads styles.
  copy.set({ size, density: candidate.density, spread: 1 });
  copy.setZoom(asked.zoom);
  copy.setPaged(false);
  const { added, linesSaved, runts } = asked.copyfit ? fitter.apply(size) : UNSET;
  let best: Tried | undefined;
  let { maximum } = asked;
  let measured: Measured = { size, density: candidate.density, added };
  for (let layouts = 0; layouts < LAYOUTS; layouts += 1) {
    measureFlow(copy, flow);
    const predict = predictorOf(flow, copy.page.height, distances, measured)({ size, added });
    const costAt = costBy(predict, { ...candidate, runts }, distances, asked);
    const promised = densest({ minimum, maximum }, costAt);
    // The copy is styled for the density at which it was measured.
    const density = costAt(measured.density) < promised.cost + SLIGHT ? measured.density : promised.value;
    const fit = { ...fittedAt(copy, { size, density, spread: 1 }, asked.pages), linesSaved, runts };
    const away = Math.abs(bodySize - distances.usualSize(density));
    const cost = costOf({ runts, several, away, density, fills: fillsOf(copy, flow) }, asked.pages);
    if (!best || cost < best.cost) best = { ...fit, cost, measured };
    if (density === minimum || (fit.fits && cost <= promised.cost + disappointing(asked.pages))) break;
    if (!fit.fits) maximum = Math.max(minimum, Number((density - FINE).toFixed(3)));
    measured = { ...measured, density };
  }
  return { ...(best as Tried), measured };
}

/** The density that costs least: the best of a coarse grid, and of what lies around it. */
function densest(bounds: Pick<Asked, 'minimum' | 'maximum'>, costAt: CostAt) {
  const coarse = least(densitiesOf(bounds, COARSE), costAt);
  const around = {
    minimum: Math.max(bounds.minimum, coarse.value - COARSE),
    maximum: Math.min(bounds.maximum, coarse.value + COARSE),
  };
  const fine = least(densitiesOf(around, FINE), costAt);
  return fine.cost < coarse.cost ? fine : coarse;
}

/** @param bound what costs as much or more is not looked for */
function least(
  values: readonly number[],
  costAt: CostAt,
  bound = Number.POSITIVE_INFINITY,
): { value: number; cost: number } {
  let found = { value: values[0] as number, cost: bound };
  for (const value of values) {
    const cost = costAt(value, found.cost);
    if (cost < found.cost) found = { value, cost };
  }
  return found;
}
