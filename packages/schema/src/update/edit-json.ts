import { entryOf, type ListNode, type MapNode, type SourceNode, type Span } from '../source/node.ts';
import { type Edit, type EditValue, noSuchPlace } from './edit.ts';
import { indentAt, lineBreakOf, splice } from './text-layout.ts';

/** Makes one edit in JSON text. New entries have the layout of their neighbours. */
export function editJson(text: string, root: SourceNode | undefined, edit: Edit): string {
  const { path, value } = edit;
  let node = root;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (node?.kind === 'map' && typeof step === 'string') {
      const entry = entryOf(node, step);
      if (isLast && value === undefined)
        return entry ? removePart(text, node, [entry.keySpan[0], entry.value.span[1]]) : text;
      if (!entry) {
        if (value === undefined) return text;
        return addPart(text, node, `${JSON.stringify(step)}: `, nest(path.slice(depth + 1), value, edit.path));
      }
      node = entry.value;
    } else if (node?.kind === 'list' && typeof step === 'number') {
      const item = node.items[step];
      if (isLast && value === undefined && item) return removePart(text, node, item.span);
      if (isLast && value !== undefined && item && edit.insert) return insertBefore(text, node, item, value);
      if (!item) {
        if (value === undefined || step !== node.items.length) throw noSuchPlace(edit.path);
        return addPart(text, node, '', nest(path.slice(depth + 1), value, edit.path));
      }
      node = item;
    } else if (node?.kind === 'scalar' && node.value === null && value !== undefined) {
      return splice(text, node.span, write(text, nest(path.slice(depth), value, edit.path), node.span[0]));
    } else throw noSuchPlace(edit.path);
  }
  if (!node || value === undefined) throw noSuchPlace(edit.path);
  return splice(text, node.span, write(text, value, node.span[0]));
}

/** A value within the groups and lists that its path needs and the document does not have. */
export function nest(path: Edit['path'], value: EditValue, whole: Edit['path']): EditValue {
  return path.reduceRight<EditValue>((inside, step) => {
    if (typeof step === 'string') return { [step]: inside };
    if (step !== 0) throw noSuchPlace(whole);
    return [inside];
  }, value);
}

function write(text: string, value: EditValue, at: number): string {
  const indent = indentAt(text, at);
  return JSON.stringify(value, null, unitOf(text)).replaceAll('\n', `${lineBreakOf(text)}${indent}`);
}

function addPart(text: string, node: MapNode | ListNode, key: string, value: EditValue): string {
  const spans =
    node.kind === 'map'
      ? node.entries.map((entry): Span => [entry.keySpan[0], entry.value.span[1]])
      : node.items.map(({ span }) => span);
  const last = spans.reduce<Span | undefined>(
    (latest, span) => (latest && latest[1] > span[1] ? latest : span),
    undefined,
  );
  if (!last) {
    const indent = indentAt(text, node.span[0]);
    const line = lineBreakOf(text);
    const inside = indent + unitOf(text);
    const written = JSON.stringify(value, null, unitOf(text)).replaceAll('\n', line + inside);
    const [open, close] = node.kind === 'map' ? '{}' : '[]';
    return splice(text, node.span, `${open}${line}${inside}${key}${written}${line}${indent}${close}`);
  }
  const isOneLine = !text.slice(node.span[0], last[0]).includes('\n');
  const after = /^(?:\s|\/\/[^\n]*\n|\/\*[\s\S]*?\*\/)*,/.exec(text.slice(last[1], node.span[1]));
  if (isOneLine) return splice(text, [last[1], last[1]], `, ${key}${JSON.stringify(value)}`);
  const indent = indentAt(text, last[0]);
  const written = JSON.stringify(value, null, unitOf(text)).replaceAll('\n', lineBreakOf(text) + indent);
  // After a trailing comma, the new entry has one too.
  const at = after ? last[1] + after[0].length : last[1];
  return splice(text, [at, at], `${after ? '' : ','}${lineBreakOf(text)}${indent}${key}${written}${after ? ',' : ''}`);
}

function insertBefore(text: string, node: ListNode, item: SourceNode, value: EditValue): string {
  const start = item.span[0];
  const isOneLine = !text.slice(node.span[0], start).includes('\n');
  if (isOneLine) return splice(text, [start, start], `${JSON.stringify(value)}, `);
  return splice(text, [start, start], `${write(text, value, start)},${lineBreakOf(text)}${indentAt(text, start)}`);
}

function removePart(text: string, node: MapNode | ListNode, [start, end]: Span): string {
  const before = text.slice(node.span[0] + 1, start);
  const after = /^\s*,/.exec(text.slice(end));
  const space = /\s*$/.exec(before)?.[0].length ?? 0;
  if (after) return splice(text, [start - space, end + after[0].length], '');
  const comma = /,\s*$/.exec(before);
  return splice(text, [start - (comma ? comma[0].length : space), end], '');
}

/** The indentation of one level: that of the first indented line. */
function unitOf(text: string): string {
  return /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
}
