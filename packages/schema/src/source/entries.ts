import { LIMITS, type MapEntry, type Path, type SourceProblem } from './node.ts';

/** Gathers the entries of a map, says where a key stands twice or can be no key, and keeps the last of each. */
export class Entries {
  private readonly known = new Map<string, MapEntry>();
  private readonly path: Path;
  private readonly problems: SourceProblem[];

  constructor(path: Path, problems: SourceProblem[]) {
    this.path = path;
    this.problems = problems;
  }

  add(entry: MapEntry): void {
    const { key, keySpan } = entry;
    const at = { path: [...this.path, key], span: keySpan };
    if (key === '__proto__') {
      const message = 'The key "__proto__" is left out: programs would take it for something else than data.';
      this.report({ severity: 'warning', code: 'unsafe-key', message, ...at });
      return;
    }
    if (this.known.delete(key)) {
      const message = `"${key}" stands twice in one place; only the last one counts.`;
      const advice = 'Take one of the two out, or give them different names.';
      this.report({ severity: 'error', code: 'duplicate-key', message, advice, ...at });
    }
    this.known.set(key, entry);
  }

  /** Adds what a merge key brings, where the map has nothing of its own. */
  merge(entries: readonly MapEntry[]): void {
    for (const entry of entries) if (!this.known.has(entry.key)) this.known.set(entry.key, entry);
  }

  list(): MapEntry[] {
    return [...this.known.values()];
  }

  private report(problem: SourceProblem): void {
    if (this.problems.length < LIMITS.problems) this.problems.push(problem);
  }
}
