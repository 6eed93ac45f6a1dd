import { isPrivateFlag } from '../read/private-flag.ts';
import { isMisspeltTags } from '../read/suggest.ts';
import type { MapEntry, MapNode, Path, SourceNode } from './node.ts';
import type { Problems } from './problems.ts';

/** Of one key, so many earlier values are kept. */
const MOST_KEPT = 20;

/** An entry, and the entries of its map where several maps became one. */
interface Held {
  entry: MapEntry;
  inside?: Entries;
  /** How many earlier values of the key are kept. */
  kept: number;
}

/**
 * Collects the entries of a map, and reports keys that are there twice. Lists under the same key become one list, and
 * maps one map; of two texts the last one counts, and the other one is kept under a key of its own. Where a rule of
 * privacy is there twice, that is an error.
 */
export class Entries {
  private readonly known = new Map<string, Held>();
  private readonly kept: MapEntry[] = [];
  private readonly path: Path;
  private readonly problems: Problems;

  constructor(path: Path, problems: Problems) {
    this.path = path;
    this.problems = problems;
  }

  add(entry: MapEntry): void {
    const { key, keySpan } = entry;
    const held = this.known.get(key);
    if (!held && key !== '__proto__') {
      this.known.set(key, { entry, kept: 0 });
      return;
    }
    const at = { path: [...this.path, key], span: keySpan };
    if (!held) {
      const message = 'The key "__proto__" is left out, because programs give it a meaning of its own.';
      this.problems.add({ severity: 'warning', rule: 'unsafe-key', message, ...at });
      return;
    }
    const isRule = isPrivacyRule(this.path, held.entry) || isPrivacyRule(this.path, entry);
    const outcome = isRule ? LAST_COUNTS : this.combine(held, entry);
    this.problems.add(
      {
        severity: isRule ? 'error' : 'warning',
        rule: 'duplicate-key',
        message: `"${key}" is there twice; ${outcome}.`,
        hint: 'Remove one of the two, or give them different names.',
        ...at,
      },
      `duplicate-key ${JSON.stringify(at.path)} ${outcome}`,
    );
    this.known.delete(key);
    this.known.set(key, isRule ? { entry, kept: 0 } : held);
  }

  /** Makes one entry of two with the same key, and says what became of them. */
  private combine(held: Held, later: MapEntry): string {
    const { value } = held.entry;
    if (value.kind === 'list' && later.value.kind === 'list') {
      for (const item of later.value.items) value.items.push(item);
      return 'the two lists are read as one';
    }
    if (value.kind === 'map' && later.value.kind === 'map') {
      held.inside ??= filled(new Entries(value.path, this.problems), value);
      filled(held.inside, later.value);
      return 'the two groups are read as one';
    }
    if (isEmpty(later.value) && !isSame(value, later.value)) return 'the empty one is left out';
    const earlier = withEntries(held);
    held.entry = later;
    delete held.inside;
    if (isSame(value, later.value)) return 'both are the same';
    if (isEmpty(value)) return 'the empty one is left out';
    if (held.kept < MOST_KEPT) {
      held.kept++;
      const number = held.kept > 1 ? ` ${held.kept}` : '';
      this.kept.push({ ...earlier, key: `${later.key} (earlier${number})`, isKept: true });
    }
    return LAST_COUNTS;
  }

  /** Adds the entries of a merge key, except for keys that the map has already. */
  merge(entries: readonly MapEntry[]): void {
    for (const entry of entries) if (!this.known.has(entry.key)) this.known.set(entry.key, { entry, kept: 0 });
  }

  list(): MapEntry[] {
    const free = this.kept.filter(({ key }) => !this.known.has(key));
    return [...[...this.known.values()].map(withEntries), ...free];
  }
}

const LAST_COUNTS = 'only the last one counts';

function filled(entries: Entries, { entries: added }: MapNode): Entries {
  for (const entry of added) entries.add(entry);
  return entries;
}

function withEntries({ entry, inside }: Held): MapEntry {
  if (!inside || entry.value.kind !== 'map') return entry;
  return { ...entry, value: { ...entry.value, entries: inside.list() } };
}

function isSame(one: SourceNode, other: SourceNode): boolean {
  return one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value;
}

function isEmpty(node: SourceNode): boolean {
  return node.kind === 'scalar' && (node.value === null || node.value === '');
}

/** Tags, flags that hold something back, and settings, which have the rules of audiences. */
function isPrivacyRule([section]: Path, entry: MapEntry): boolean {
  return section === 'meta' || entry.key === 'tags' || isMisspeltTags(entry.key) || isPrivateFlag(entry);
}
