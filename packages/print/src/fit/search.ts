/** Values are tried in steps of 0.002: finer than a person sees, and a number that one can write down. */
const STEPS = 500;

/** What to search, and between which bounds. */
export interface Search {
  minimum: number;
  maximum: number;
  /** The value tried first. */
  start: number;
  /** What must not be exceeded. */
  target: number;
  /** From here to the target is as good as the target: the search ends. @default the target */
  enough?: number;
  /** The search ends too when fewer steps of 0.002 than this are left between what is enough and what is too much. @default 1 */
  precision?: number;
  /** Once values on both sides of the target are known, the search ends after so many calls. @default no limit */
  most?: number;
  /** Amounts grow about as this power of the value, by which the second value is chosen. @default 1.5 */
  growth?: number;
}

/** So many steps in one direction are no reason to halve: text that grows evenly takes them. */
const FEW = 12;

/** The next larger value that can be tried. */
export function nextStep(value: number): number {
  return (Math.round(value * STEPS) + 1) / STEPS;
}

/** A value that is so many steps smaller. */
export function lower(value: number, steps: number): number {
  return (Math.round(value * STEPS) - steps) / STEPS;
}

interface Point {
  step: number;
  amount: number;
}

/**
 * The largest value between two bounds at which `measure` gives no more than the target; `undefined` when there is
 * none. What is measured must not fall as values grow. Where it grows evenly, four or five calls do; the most there can
 * be is two for each halving of the bounds, and a few more.
 */
export function largestWithin(measure: (value: number) => number, search: Search): number | undefined {
  const {
    minimum,
    maximum,
    start,
    target,
    enough = target,
    growth = 1.5,
    precision = 1,
    most = Number.POSITIVE_INFINITY,
  } = search;
  const first = Math.ceil(minimum * STEPS - 1e-9);
  const last = Math.floor(maximum * STEPS + 1e-9);
  const aim = (enough + target) / 2;
  let low: Point | undefined;
  let high: Point | undefined;
  let [bottom, top] = [first, last];
  let step = Math.round(start * STEPS);
  let halve = false;
  let oneSided = 0;
  let calls = 0;
  while (low && high ? top - bottom + 1 >= precision && calls < most : top >= bottom) {
    step = Math.min(top, Math.max(bottom, step));
    const point = { step, amount: measure(step / STEPS) };
    calls += 1;
    const width = top - bottom;
    if (point.amount <= target) {
      low = point;
      if (point.amount >= enough) break;
      bottom = step + 1;
    } else {
      high = point;
      top = step - 1;
    }
    // Where amounts leap, lines through two points creep, and so may growth from one: every second
    // step then halves what is left.
    if (low === undefined || high === undefined) oneSided += 1;
    const mayCreep = (low !== undefined && high !== undefined) || oneSided > FEW;
    halve = !halve && mayCreep && top - bottom > width / 2;
    step = halve ? (bottom + top) >> 1 : estimate(aim, growth, point, point === low ? high : low);
  }
  return low && low.step / STEPS;
}

/** Where the amount aimed at should be: on the line through two points, or by the growth from one. */
function estimate(aim: number, growth: number, { step, amount }: Point, other: Point | undefined): number {
  const slope = other && (amount - other.amount) / (step - other.step);
  return Math.round(slope && slope > 0 ? step + (aim - amount) / slope : step * (aim / amount) ** (1 / growth));
}
