import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { amount, type Fitted, FULL } from './fitted.ts';
import { notFilled, tooBlank } from './reasons.ts';
import { largestWithin } from './search.ts';

/**
 * From here on a last page is nearly full. The seventh of a page that is missing then is some 38 mm of A4, which twenty
 * gaps of two pages take up with 2 mm each; with more to fill, gaps would be holes.
 */
const NEARLY_FULL = 0.85;

/** Gaps twice as wide still tell sections apart; wider ones take entries from their sections. */
const WIDEST_SPREAD = 2;

/** Widens the gaps between sections and entries until the last page is full, if it nearly is. */
export function spreadToFoot(copy: MeasuredCopy, dense: Fitted): Fitted {
  const { pages, fill } = dense;
  if (fill >= FULL) return dense;
  if (fill < NEARLY_FULL) return { reason: tooBlank(dense, NEARLY_FULL), ...dense };
  const measure = (spread: number) => copy.measure({ ...dense, spread });
  const bounds = { minimum: 1, maximum: WIDEST_SPREAD, start: 1, target: pages, enough: pages - 1 + FULL };
  // Gaps are a tenth of what stands on a page.
  const spread = largestWithin((value) => amount(measure(value)), { ...bounds, growth: 0.1 }) ?? 1;
  const fit = { ...dense, spread, ...measure(spread) };
  return fit.fill >= FULL ? fit : { reason: notFilled(fit, WIDEST_SPREAD), ...fit };
}
