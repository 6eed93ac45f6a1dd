import { LIMITS, type SourceProblem } from './node.ts';

/** Gathers what is wrong with a text: so many problems at most, and those that say the same as one that counts places. */
export class Problems {
  readonly list: SourceProblem[] = [];
  private readonly groups = new Map<string, SourceProblem & { places: number }>();

  /** @param once problems with one name are one, at the first place */
  add(problem: SourceProblem, once?: string): void {
    const known = once === undefined ? undefined : this.groups.get(once);
    if (known) {
      known.places++;
      return;
    }
    if (this.list.length >= LIMITS.problems) return;
    const counted = { ...problem, places: 1 };
    if (once !== undefined) this.groups.set(once, counted);
    this.list.push(counted);
  }
}
