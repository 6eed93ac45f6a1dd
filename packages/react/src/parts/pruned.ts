/** What says nothing by itself: an entry of these alone is no entry. */
const SILENT = new Set(['id', 'tags', 'kind', 'break']);

/** A value without blank text, `null`, and lists and objects of nothing else; `undefined` when nothing is left. */
function prune(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    const items = value.map(prune).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([key, field]) => [key, prune(field)] as const)
    .filter(([, field]) => field !== undefined);
  return fields.some(([key]) => !SILENT.has(key)) ? Object.fromEntries(fields) : undefined;
}

/**
 * The entries that have something to show, without their blank fields: components then ask only whether a field is
 * there, and no empty one leaves a separator, a label or a gap behind.
 */
export function pruned<Entry>(entries: readonly Entry[] | undefined): Entry[] {
  return (prune(entries) as Entry[] | undefined) ?? [];
}

/** The same for one object. */
export function prunedFields<Fields extends object>(fields: Fields): Partial<Fields> {
  return (prune(fields) as Partial<Fields> | undefined) ?? {};
}
