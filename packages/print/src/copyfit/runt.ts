import type { Lines } from './break-lines.ts';

/** So many words alone on a last line are a runt, however long they are. */
const RUNT_WORDS = 3;

/** And so is a last line that is narrower than this share of the measure. */
const RUNT_SHARE = 0.12;

/** In em. In a column as narrow as this a line has six or seven words, and three of them are no runt. */
const NARROW = 20;

/** Whether the last of several lines is a runt: three words or fewer, or narrower than 12 % of the measure. */
export function isRunt({ count, lastWords, lastWidth }: Lines, measure: number): boolean {
  if (count < 2 || measure < NARROW) return false;
  return lastWords <= RUNT_WORDS || lastWidth < RUNT_SHARE * measure;
}
