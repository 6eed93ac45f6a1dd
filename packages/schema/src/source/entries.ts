import { LIMITS, type MapEntry, type Path, type SourceProblem } from './node.ts';

/** Collects the entries of a map. Of a key that is there twice, the last is kept, and the key is reported. */
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
      const message = 'The key "__proto__" is left out, because programs give it a meaning of its own.';
      this.report({ severity: 'warning', code: 'unsafe-key', message, ...at });
      return;
    }
    if (this.known.delete(key)) {
      const message = `"${key}" is there twice; only the last one counts.`;
      const advice = 'Remove one of the two, or give them different names.';
      this.report({ severity: 'error', code: 'duplicate-key', message, advice, ...at });
    }
    this.known.set(key, entry);
  }

  /** Adds the entries of a merge key, except for keys that the map has already. */
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
