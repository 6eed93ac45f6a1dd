import { isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument } from 'yaml';

/** Where a position of a text is in its document. */
export interface LineContext {
  /** The group that the line is in. */
  path: (string | number)[];
  /** The key of the line, where the position is in its value. */
  key: string | undefined;
  /** The value as far as it is written. */
  value: string | undefined;
  /** Where the word begins. */
  from: number;
  /** Keys that the group has already. */
  siblings: string[];
}

/** A key that no document has, which stands for what is being written. */
const HERE = 'recto-here';

/** What can be written at a position of YAML (or of JSON, which is YAML too). `undefined` in comments and in prose. */
export function lineContext(text: string, position: number): LineContext | undefined {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const before = text.slice(start, position);
  const found = /^(\s*(?:- +)*)(?:(["']?)([\w$]+)\2:\s+)?(["']?)([\w$.-]*)$/.exec(before);
  if (!found) return undefined;
  const [, indent = '', , key, , word = ''] = found;
  const end = text.indexOf('\n', position) < 0 ? text.length : text.indexOf('\n', position);
  const whole = `${text.slice(0, start)}${indent}${HERE}: 1${text.slice(end)}`;
  const document = parseDocument(whole, { strict: false, logLevel: 'silent' });
  const place = document.contents && find(document.contents as Node, []);
  if (!place) return undefined;
  return { ...place, key, value: key === undefined ? undefined : word, from: position - word.length };
}

function find(node: Node, path: (string | number)[]): Pick<LineContext, 'path' | 'siblings'> | undefined {
  if (isMap(node)) {
    const keys = node.items.map(keyOf);
    if (keys.includes(HERE)) return { path, siblings: keys.filter((key) => key !== HERE) };
    for (const pair of node.items) {
      const found = isPair(pair) && pair.value ? find(pair.value as Node, [...path, keyOf(pair)]) : undefined;
      if (found) return found;
    }
  } else if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) {
      const found = find(item as Node, [...path, index]);
      if (found) return found;
    }
  }
  return undefined;
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : String(pair.key));

/** The keys that lead to the key under a position, and where it is. */
export function keyAt(
  text: string,
  position: number,
): { path: (string | number)[]; from: number; to: number } | undefined {
  const start = text.lastIndexOf('\n', position - 1) + 1;
  const end = text.indexOf('\n', position) < 0 ? text.length : text.indexOf('\n', position);
  const found = /^(\s*(?:- +)*)["']?([\w$]+)["']?:/.exec(text.slice(start, end));
  const [, indent = '', key = ''] = found ?? [];
  const from = start + indent.length;
  if (!found || position < from || position > from + key.length) return undefined;
  const place = lineContext(text, from);
  return place && { path: [...place.path, key], from, to: from + key.length };
}
