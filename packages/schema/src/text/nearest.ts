/**
 * The candidate a misspelt word most likely stands for, or `undefined` when none is near: at most one slip in four
 * letters (a letter left out, added, changed, or two swapped), capitals and separators aside.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted.length > 40) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(wanted.length / 4)) + 1;
  for (const candidate of candidates) {
    const known = fold(candidate);
    if (Math.abs(known.length - wanted.length) >= least) continue;
    const slips = distance(wanted, known);
    if (slips < least && slips < known.length) {
      best = candidate;
      least = slips;
    }
  }
  return best;
}

function fold(word: string): string {
  return word.toLowerCase().replace(/[\s_-]/g, '');
}

/** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1];
      let cost = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]) {
        cost = Math.min(cost, (beforeLast[column - 2] as number) + 1);
      }
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[other.length] as number;
}
