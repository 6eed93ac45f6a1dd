/** An entry that has only these keys is empty. */
const NOT_SHOWN = new Set(['id', 'tags', 'kind', 'break']);

/** A value without blank text, `null`, and lists and objects of nothing else; `undefined` when nothing is left. */
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
 * The entries that have something to show, without their blank fields: components then ask only whether a field is
 * there, and no empty one leaves a separator, a label or a gap behind.
 */
export function withoutBlanks<Entry>(entries: readonly Entry[] | undefined): Entry[] {
  return (withoutBlankParts(entries) as Entry[] | undefined) ?? [];
}

/** One object without its blank fields. */
export function withoutBlankFields<Fields extends object>(fields: Fields): Partial<Fields> {
  return (withoutBlankParts(fields) as Partial<Fields> | undefined) ?? {};
}
