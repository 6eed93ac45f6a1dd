import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { type Asked, amount, type Fitted, FULL, fittedAt, SMALLEST_BODY, withCopyfit } from './fitted.ts';
import { largestWithin, nextStep } from './search.ts';

/** The largest density at which a sheet takes no more than the pages asked. Text is as large as the density makes it. */
export function fitDensity(copy: MeasuredCopy, { pages, minimum, maximum, copyfit, zoom }: Asked): Fitted {
  copy.setZoom(zoom);
  const floor = smallestLegible(copy, minimum, maximum);
  const measure = (density: number) => amount(copy.measure({ density, spread: 1 }));
  const start = Math.min(maximum, Math.max(floor, 1));
  const bounds = { minimum: floor, maximum, start, target: pages, enough: pages - 1 + FULL };
  // Below 1 sizes and lines shrink together; above it mostly gaps grow.
  const growth = measure(start) > pages ? 1.8 : 1;
  const density = largestWithin(measure, { ...bounds, growth }) ?? floor;
  const fit = fittedAt(copy, { density, spread: 1 }, pages);
  return copyfit ? withCopyfit(copy, fit) : fit;
}

/** The lowest density that keeps running text at 9 pt, or at its own size where a theme sets it smaller. */
function smallestLegible(copy: MeasuredCopy, minimum: number, maximum: number): number {
  const own = Math.min(1, maximum);
  const sizeAt = (density: number) => copy.bodySize({ density });
  // A thousandth of a point is rounding in the browser's own arithmetic.
  const least = Math.min(SMALLEST_BODY, sizeAt(own)) - 0.001;
  if (sizeAt(minimum) >= least) return minimum;
  const bounds = { minimum, maximum: own, start: own, target: least };
  const tooSmall = largestWithin((density) => Math.min(sizeAt(density), least + 1), { ...bounds, growth: 1 });
  return tooSmall === undefined ? minimum : Math.min(maximum, nextStep(tooSmall));
}
