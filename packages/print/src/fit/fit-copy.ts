import { clearParagraphs, paragraphSettings } from '../copyfit/paragraph-setting.ts';
import type { Hyphenate } from '../justify/hyphenation.ts';
import { justifyParagraphs } from '../justify/justify-paragraphs.ts';
import { hasLongAside, setLongAside } from '../measure/long-aside.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import type { Fit } from './apply-fit.ts';
import { fitDensity } from './fit-density.ts';
import { fitSize, hasSize } from './fit-size.ts';
import { type Fitted, fittedAt, withCopyfit } from './fitted.ts';
import { clearGaps, gapSettings } from './gap-setting.ts';
import {
  boundToFeet,
  feetOf,
  gapsToFeet,
  haveRoom,
  resetGaps,
  type WiderGaps,
  whitestFoot,
  widenGaps,
} from './gaps-to-feet.ts';
import { tooLong, tooShort } from './reasons.ts';
import { lower } from './search.ts';
import { spreadToFoot, spreadToLastFoot } from './spread-to-foot.ts';

/** The options of `fitToPages` that a measured copy is fitted by. */
export interface CopyOptions {
  pages: number | undefined;
  fill: boolean;
  minimum: number;
  maximum: number;
  zoom: number;
  copyfit: boolean;
  hyphenate: Hyphenate | undefined;
  /** Inspects the copy as it is fitted. Called again if the fit is then changed. */
  inspect?: ((copy: MeasuredCopy) => void) | undefined;
}

/** Fits a copy, and again with a column on every page if the aside takes more than the first. */
export function fitCopy(copy: MeasuredCopy, options: CopyOptions): Fit {
  setLongAside(copy.sheet, false);
  const fit = fitAsItIs(copy, options);
  if (!hasRail(copy.sheet)) return fit;
  copy.setZoom(options.zoom);
  if (!hasLongAside(copy.sheet)) return fit;
  setLongAside(copy.sheet, true);
  clearParagraphs(copy.sheet);
  clearGaps(copy.sheet);
  copy.forget();
  return { ...fitAsItIs(copy, options), hasLongAside: true };
}

/** Whether the theme has the aside on the first page alone. */
const hasRail = (sheet: HTMLElement) =>
  /^inline-/.test(getComputedStyle(sheet).getPropertyValue('--recto-rail').trim());

/** Fits a copy at the zoom that it is printed at, and keeps its pages at a zoom of 1 too. */
function fitAsItIs(copy: MeasuredCopy, options: CopyOptions): Fit {
  const { pages, hyphenate } = options;
  const ragged = pages === undefined ? asItStands(copy, options) : fitToCount(copy, { ...options, pages });
  const dense = justified(copy, ragged, hyphenate);
  const fitted = withSpread(copy, dense, options);
  copy.measure(fitted);
  if (pages === undefined || !fitted.fits) return described(copy, fitted, options);
  const planned = gapsToFeet(copy, fitted.pages);
  return (
    withPlannedGaps(copy, fitted, planned, options) ??
    described(copy, endedAtFeet(copy, fitted, planned, options), options)
  );
}

function withSpread(copy: MeasuredCopy, fit: Fitted, { pages, fill }: CopyOptions): Fitted {
  if (!fit.fits) return fit;
  if (fill) return spreadToFoot(copy, fit);
  return pages === undefined ? fit : spreadToLastFoot(copy, fit, pages);
}

/**
 * Widens gaps to the feet of pages as planned, if a zoom of 1 has as much room. It is described before the zoom changes, as the
 * browser styles all anew for another one.
 *
 * @param copy laid out on pages
 * @returns nothing where a zoom of 1 has less room; the copy then has that zoom, and the gaps of the theme
 */
function withPlannedGaps(
  copy: MeasuredCopy,
  fitted: Fitted,
  planned: WiderGaps,
  options: CopyOptions,
): Fit | undefined {
  const { pages } = fitted;
  const { zoom } = options;
  widenGaps(copy, planned);
  if (copy.measure().pages === pages) {
    const fit = described(copy, fitted, options);
    if (zoom === 1) return fit;
    const feet = planned.size > 0 ? feetOf(copy, pages) : [];
    copy.setZoom(1);
    if (copy.measure().pages === pages && haveRoom(copy, feet)) return fit;
  }
  copy.setZoom(1);
  if (planned.size > 0) resetGaps(copy);
  return undefined;
}

/**
 * Widens gaps to the feet of pages, as far as a zoom of 1 allows. Where lines are so close to a foot that at a zoom of 1 they
 * take one page more, spread and density give way before that.
 */
function endedAtFeet(copy: MeasuredCopy, fitted: Fitted, planned: WiderGaps, { minimum, zoom }: CopyOptions): Fitted {
  const { pages } = fitted;
  let wider = planned;
  copy.setZoom(1);
  const held = heldToPages(copy, fitted, minimum);
  if (held !== fitted) {
    copy.setZoom(zoom);
    copy.measure(held);
    wider = gapsToFeet(copy, pages);
    copy.setZoom(1);
    copy.measure(held);
  }
  const bounded = boundToFeet(copy, pages, wider);
  // Where pages break elsewhere at a zoom of 1, its breaks may leave both zooms more gaps.
  const ways = bounded === wider ? [wider] : [bounded, gapsToFeet(copy, pages)];
  widenBest(copy, ways, { pages, zoom });
  copy.setZoom(zoom);
  return held;
}

/** Widens the gaps of a copy in the way that leaves the least white, of those that keep the pages at both zooms. */
function widenBest(
  copy: MeasuredCopy,
  ways: readonly WiderGaps[],
  { pages, zoom }: { pages: number; zoom: number },
): void {
  const whiteOf = (wider: WiderGaps) => {
    widenGaps(copy, wider);
    for (const at of [1, zoom]) {
      copy.setZoom(at);
      if (copy.measure().pages !== pages) return Number.POSITIVE_INFINITY;
    }
    return whitestFoot(copy, pages);
  };
  let best: { wider: WiderGaps; white: number } | undefined;
  let last: WiderGaps | undefined;
  for (const wider of ways.filter(({ size }) => size > 0)) {
    if (last) resetGaps(copy);
    const white = whiteOf(wider);
    if (Number.isFinite(white) && !(best && best.white <= white)) best = { wider, white };
    last = wider;
  }
  if (!last || best?.wider === last) return;
  resetGaps(copy);
  if (best) widenGaps(copy, best.wider);
}

/** A fit as it is laid out now. */
function described(copy: MeasuredCopy, fitted: Fitted, { inspect }: CopyOptions): Fit {
  const measured = copy.measure();
  inspect?.(copy);
  return {
    ...fitted,
    ...measured,
    overflows: copy.overflows(),
    paragraphs: paragraphSettings(copy.sheet),
    gaps: gapSettings(copy.sheet),
  };
}

function asItStands(copy: MeasuredCopy, { copyfit, zoom }: CopyOptions): Fitted {
  copy.setZoom(zoom);
  const fit = fittedAt(copy, { ...copy.own, spread: 1 });
  return copyfit ? withCopyfit(copy, fit) : fit;
}

function fitToCount(copy: MeasuredCopy, asked: CopyOptions & { pages: number }): Fitted {
  const found = hasSize(copy) ? fitSize(copy, asked) : fitDensity(copy, asked);
  // Lines that copyfitting saved may have saved a page.
  const fit = { ...found, fits: found.pages <= asked.pages };
  if (fit.pages === asked.pages) return fit;
  return { ...fit, reason: (fit.fits ? tooShort : tooLong)(fit, asked.pages) };
}

/** Size and gaps stay: no paragraph takes a line more. */
function justified(copy: MeasuredCopy, fit: Fitted, hyphenate: Hyphenate | undefined): Fitted {
  copy.set(fit);
  const saved = justifyParagraphs(copy, hyphenate);
  return saved > 0 ? { ...fit, ...copy.measure(fit), linesSaved: fit.linesSaved + saved } : fit;
}

/**
 * Where lines are so close to the foot of a page that at the present zoom they take one page more, spread and then density
 * give way, by steps that double.
 */
function heldToPages(copy: MeasuredCopy, fit: Fitted, minimum: number): Fitted {
  let held = fit;
  for (let steps = 1; copy.measure(held).pages > fit.pages; steps *= 2) {
    const { density, spread } = held;
    if (spread > 1) held = { ...held, spread: Math.max(1, lower(spread, steps)) };
    else if (density > minimum) held = { ...held, density: Math.max(minimum, lower(density, steps)) };
    else break;
  }
  return held;
}
