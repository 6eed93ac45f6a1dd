/** Keys that are not shown. An entry with no other keys is empty. */
const NOT_SHOWN = new Set(['id', 'tags', 'kind', 'break']);

/** A value without blank texts and `null`, and without lists and objects that are empty then; `undefined` when it is blank. */
function withoutBlankParts(value: unknown): unknown {
  if (typeof value === 'string') return /\S/.test(value) ? value : undefined;
  if (value === null || typeof value !== 'object') return value ?? undefined;
  return Array.isArray(value) ? withoutBlankItems(value) : withoutBlankValues(value as Record<string, unknown>);
}

/** The list itself, where nothing in it is blank: so are most lists. */
function withoutBlankItems(list: readonly unknown[]): readonly unknown[] | undefined {
  let rest: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = withoutBlankParts(list[index]);
    if (item === undefined || item !== list[index]) rest ??= list.slice(0, index);
    if (item !== undefined) rest?.push(item);
  }
  const items = rest ?? list;
  return items.length > 0 ? items : undefined;
}

/** The object itself, where nothing in it is blank. */
function withoutBlankValues(fields: Readonly<Record<string, unknown>>): object | undefined {
  let isShown = false;
  let rest: Record<string, unknown> | undefined;
  for (const key of Object.keys(fields)) {
    const value = withoutBlankParts(fields[key]);
    if (value === undefined || value !== fields[key]) rest ??= { ...fields };
    if (value === undefined) delete rest?.[key];
    else if (rest) rest[key] = value;
    isShown ||= value !== undefined && !NOT_SHOWN.has(key);
  }
  return isShown ? (rest ?? fields) : undefined;
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
