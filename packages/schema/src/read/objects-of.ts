/** Every group of fields of a document, outer groups before inner ones. */
export function objectsOf(value: unknown): Record<string, unknown>[] {
  const groups: Record<string, unknown>[] = [];
  gather(value, groups);
  return groups;
}

function gather(value: unknown, groups: Record<string, unknown>[]): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) groups.push(value as Record<string, unknown>);
  for (const part of Object.values(value)) gather(part, groups);
}
