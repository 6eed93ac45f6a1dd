/** Densities are tried in thousandths: finer than a person sees, and a number that one can write down. */
const STEPS = 1000;

/**
 * The largest value between two bounds, in thousandths, for which a test holds; `undefined` when it holds for none.
 * The test must hold up to some value and fail above it. Calls it 1 + log₂((maximum − minimum) × 1000) times at most.
 */
export function largestThat(holds: (value: number) => boolean, minimum: number, maximum: number): number | undefined {
  let low = Math.ceil(minimum * STEPS - 1e-9);
  let high = Math.floor(maximum * STEPS + 1e-9);
  if (low > high) return undefined;
  if (holds(high / STEPS)) return high / STEPS;
  let best: number | undefined;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle / STEPS)) {
      best = middle;
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return best === undefined ? undefined : best / STEPS;
}
