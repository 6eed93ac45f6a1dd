/** What comes of a fit, by words and by pages. */
export interface Outlook {
  runts: number;
  /** Bullets of more than one line. */
  several: number;
  /** How far text is from the size that the theme would give it, in pt. */
  away: number;
  /** Of lines and gaps. */
  density: number;
  /** How full each page is, from 0 to 1. */
  fills: readonly number[];
}

/**
 * What a fit costs. A runt counts as much as three bullets of more than one line, and these as much as a foot that is two
 * millimetres of A4 whiter than it may be; a point more or less of text as much as three millimetres. A foot may be as white
 * as a few lines, 4 % of a page: no reader takes that for the end. White that no setting fills counts for little: a last page
 * that is less than 80 % full. Under a density of 0.85, where lines are 0.05 em closer than in the theme, each twentieth more
 * counts as much as two bullets of several lines: smaller text with air reads better than larger text without.
 */
const COST = { runt: 7, several: 2.5, point: 3, tight: 100, foot: 30, lastFoot: 100, white: 300, blank: 10 };
const WHITE = 0.04;
const BLANK = 0.2;
const COMFORTABLE = 0.85;

/** A page too much costs more than all else. */
export const TOO_LONG = 10_000;

/** What a fit costs, whatever its pages. */
export function costOfWords({ runts, several }: Pick<Outlook, 'runts' | 'several'>): number {
  return COST.runt * runts + COST.several * several;
}

/** What a fit costs at least, whatever its pages. */
export function leastCostOf({ away, density, ...words }: Omit<Outlook, 'fills'>): number {
  return costOfWords(words) + COST.point * away + COST.tight * Math.max(0, COMFORTABLE - density);
}

/** @param pages that are asked for */
export function costOf({ fills, ...others }: Outlook, pages: number): number {
  const taken = fills.length - 1 + (fills.at(-1) ?? 0);
  if (fills.length > pages) return TOO_LONG * taken;
  const feet = Array.from({ length: pages }, (_, page) => 1 - (fills[page] ?? 0));
  const white = feet.reduce((sum, foot, page) => sum + costOfFoot(foot, page === pages - 1), 0);
  return leastCostOf(others) + white;
}

function costOfFoot(foot: number, isLast: boolean): number {
  const counted = isLast ? Math.min(foot, BLANK) : foot;
  const few = (isLast ? COST.lastFoot : COST.foot) * counted;
  return few + COST.white * Math.max(0, counted - WHITE) + COST.blank * (foot - counted);
}
