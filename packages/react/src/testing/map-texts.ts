/** What is one of a few words, not a text. */
const CLOSED = new Set(['kind']);

/** The same document with every text put through a function, which is told the name of the field. */
export function mapTexts<Value>(value: Value, change: (text: string, field: string) => string, field = ''): Value {
  if (typeof value === 'string') return (CLOSED.has(field) ? value : change(value, field)) as Value;
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change, field)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change, key)])) as Value;
}

/** The same document with every list written down so many times, one after the other. Only the first keeps its names. */
export function repeatEntries<Value>(value: Value, times: number): Value {
  if (Array.isArray(value)) {
    const items = value.map((item) => repeatEntries(item, 1));
    const unnamed = items.map((item) =>
      typeof item === 'object' && item !== null ? { ...item, id: undefined } : item,
    );
    return [items, ...Array.from({ length: times - 1 }, () => unnamed)].flat() as Value;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, repeatEntries(child, times)])) as Value;
}
