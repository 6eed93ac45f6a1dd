import type { MapEntry, Path } from './node.ts';
import type { Problems } from './problems.ts';

/** Collects the entries of a map. Of a key that is there twice, the last is kept, and the key is reported. */
export class Entries {
  private readonly known = new Map<string, MapEntry>();
  private readonly path: Path;
  private readonly problems: Problems;

  constructor(path: Path, problems: Problems) {
    this.path = path;
    this.problems = problems;
  }

  add(entry: MapEntry): void {
    const { key, keySpan } = entry;
    const at = { path: [...this.path, key], span: keySpan };
    if (key === '__proto__') {
      const message = 'The key "__proto__" is left out, because programs give it a meaning of its own.';
      this.problems.add({ severity: 'warning', rule: 'unsafe-key', message, ...at });
      return;
    }
    if (this.known.delete(key)) {
      const message = `"${key}" is there twice; only the last one counts.`;
      const hint = 'Remove one of the two, or give them different names.';
      this.problems.add(
        { severity: 'error', rule: 'duplicate-key', message, hint, ...at },
        `duplicate-key ${JSON.stringify(at.path)}`,
      );
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
}
