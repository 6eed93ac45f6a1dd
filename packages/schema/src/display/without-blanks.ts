/** Keys that are not shown. An entry with no other keys is empty. */
const NOT_SHOWN = new Set(['id', 'tags', 'kind', 'break']);

/** A value without blank texts and `null`, and without lists and objects that are empty then; `undefined` when it is blank. */
function withoutBlankParts(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutBlankParts).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  const fields = Object.entries(value)
    .map(([key, field]) => [key, withoutBlankParts(field)] as const)
    .filter(([, field]) => field !== undefined);
  return fields.some(([key]) => !NOT_SHOWN.has(key)) ? Object.fromEntries(fields) : undefined;
}

/**
 * The entries that have something to show, without their blank fields. What shows them then only asks whether a field
 * exists, and an empty one leaves no separator, label or gap behind.
 */
export function withoutBlanks<Entry>(entries: readonly Entry[] | undefined): Entry[] {
  return (withoutBlankParts(entries) as Entry[] | undefined) ?? [];
}

/** An object without its blank fields. */
export function withoutBlankFields<Fields extends object>(fields: Fields): Partial<Fields> {
  return (withoutBlankParts(fields) as Partial<Fields> | undefined) ?? {};
}
