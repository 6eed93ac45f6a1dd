/** What is one of a few words, not a text. */
const CLOSED = new Set(['kind']);

/** The same document with every text put through a function, which is told the name of the field. */
export function mapTexts<Value>(value: Value, change: (text: string, field: string) => string, field = ''): Value {
  if (typeof value === 'string') return (CLOSED.has(field) ? value : change(value, field)) as Value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change, key)])) as Value;
}

/** The same document with the entries of every list repeated until it has so many. Only the first ones keep their names. */
export function repeatEntries<Value>(value: Value, count: number): Value {
  if (Array.isArray(value)) return Array.from({ length: count }, (_, index) => entryAt(value, index)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, repeatEntries(child, count)])) as Value;
}

function entryAt(entries: readonly unknown[], index: number): unknown {
  const entry = entries[index % entries.length];
  return index < entries.length || typeof entry !== 'object' || entry === null ? entry : { ...entry, id: undefined };
}
