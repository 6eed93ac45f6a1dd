import { clearParagraphs } from '../copyfit/paragraph-setting.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { type Asked, type Fitted, withCopyfit } from './fitted.ts';
import { WHITE, whiteThatStays } from './gaps-to-feet.ts';

/**
 * So much tighter lines and gaps may be, in such steps: readers do not see a twentieth of the density. Down to where gaps are
 * still 85 % of those of the theme, and lines no more than 0.05 em closer, they may be twice as much tighter.
 */
const TIGHTER = { unseen: 0.06, most: 0.125, comfortable: 0.85 };
const STEP = 0.015;

/** A last page that is less full looks like a mistake. */
const LEAST_LAST = 0.6;

/**
 * Lines and gaps as much tighter as it takes for what does not fit a page to stand there, if the page would else end high
 * above its foot. Text keeps its size. For sheets whose pages cannot be predicted, because something floats: their fit knows
 * the last page alone.
 */
export function tightenToFeet(copy: MeasuredCopy, fit: Fitted, { pages, minimum, copyfit }: Asked): Fitted {
  if (!fit.fits || fit.pages < 2 || whiteThatStays(copy, pages) <= WHITE) return fit;
  const size = Number((fit.bodySize / copy.bodySize({ density: 1, size: 1 })).toFixed(5));
  const endsWell = () => {
    const measured = copy.measure();
    return measured.pages === pages && measured.fill >= LEAST_LAST && whiteThatStays(copy, pages) <= WHITE;
  };
  const comfortable = Math.max(TIGHTER.comfortable, fit.density - TIGHTER.most);
  const least = Math.max(minimum, Math.min(fit.density - TIGHTER.unseen, comfortable));
  for (let density = fit.density - STEP; density >= least; density -= STEP) {
    const tried = { ...fit, density: Number(density.toFixed(3)), size };
    copy.set(tried);
    if (!endsWell()) continue;
    // What stands beside the float now has shorter lines.
    if (copyfit) clearParagraphs(copy.sheet);
    copy.forget();
    const tight = copyfit ? withCopyfit(copy, tried) : tried;
    copy.forget();
    if (endsWell()) return { ...tight, ...copy.measure(tight) };
  }
  if (copyfit) clearParagraphs(copy.sheet);
  copy.forget();
  return copyfit ? withCopyfit(copy, fit) : { ...fit, ...copy.measure(fit) };
}
