import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { amount, type Fitted, FULL } from './fitted.ts';
import { END, WHITE, whiteThatStays } from './gaps-to-feet.ts';
import { notFilled, tooBlank } from './reasons.ts';
import { largestWithin } from './search.ts';

/**
 * From here on a last page is nearly full. The seventh of a page that is missing then is some 38 mm of A4, which twenty
 * gaps of two pages take up with 2 mm each; with more to fill, gaps would be holes.
 */
const NEARLY_FULL = 0.85;

/** Gaps twice as wide still tell sections apart; wider ones take entries from their sections. */
const WIDEST_SPREAD = 2;

/** So much wider, gaps still look like those of the theme. */
const WIDER_SPREAD = 1.6;

/** A last page counts as full from here when gaps are spread to it: its own gaps then take up what is left. */
const ALMOST = 0.93;

/** A last page that is less full looks like a mistake, and one that is half full like the end of a document. */
const FEW = 0.25;
const HALF = 0.5;

/**
 * Widens the gaps between sections and entries where a last page ends far above its foot at every size and density, as they can
 * bring it there, or fill half of a page of few lines. Gaps that can do neither stay: such a page looks like the end of a document.
 */
export function spreadToLastFoot(copy: MeasuredCopy, fit: Fitted, pages: number): Fitted {
  if (fit.pages !== pages || pages === 1 || fit.fill >= 1 - END) return fit;
  const at = (spread: number) => copy.measure({ ...fit, spread });
  const bounds = { minimum: 1, maximum: WIDER_SPREAD, start: WIDER_SPREAD, target: pages, enough: pages - 1 + ALMOST };
  const spread = largestWithin((value) => amount(at(value)), { ...bounds, growth: 0.1, most: 6 }) ?? 1;
  const wide = { ...fit, spread, ...at(spread) };
  const [least, white] = fit.fill < FEW ? [HALF, END] : [1 - END, WHITE];
  if (wide.fill >= least && whiteThatStays(copy, pages) <= white) return wide;
  return { ...fit, ...copy.measure(fit) };
}

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
