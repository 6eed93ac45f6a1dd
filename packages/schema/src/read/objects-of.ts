/** A group of fields of a document, as plain data. */
export type Fields = Readonly<Record<string, unknown>>;

/** Every group of fields of a document, outer groups before inner ones. */
export function objectsOf(value: unknown): Fields[] {
  const groups: Fields[] = [];
  gather(value, groups);
  return groups;
}

function gather(value: unknown, groups: Fields[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) gather(item, groups);
    return;
  }
  groups.push(value as Fields);
  for (const part of Object.values(value)) gather(part, groups);
}
