import {
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { sameData } from '../json-resume/same-data.ts';
import { plainValue, preventsEdits, type SourceNode, type Span } from '../source/node.ts';
import { parseYaml } from '../source/parse-yaml.ts';
import { applyToData, type Edit, type EditValue, noSuchPlace } from './edit.ts';
import { nest } from './edit-json.ts';
import { columnAt, lineBreakOf, lineStart, nextLine, splice } from './text-layout.ts';

/**
 * Makes one edit in YAML text. Only the part that changes is written again. Where the result would not have the wanted
 * data (flow collections, unusual layouts), the YAML library writes the document, and keeps comments and order.
 */
export function editYaml(text: string, root: SourceNode | undefined, edit: Edit): string {
  const wanted = applyToData(root && plainValue(root), edit);
  const result = editPiece(text, edit);
  if (result !== undefined && says(result, wanted)) return result;
  if (edit.value === undefined && root && sameData(plainValue(root), wanted)) return text;
  const whole = editDocument(text, edit);
  if (says(whole, wanted)) return whole;
  throw noSuchPlace(edit.path);
}

function says(text: string, wanted: unknown): boolean {
  const { root, problems } = parseYaml(text);
  return !problems.some(preventsEdits) && sameData(root ? plainValue(root) : undefined, wanted);
}

function editPiece(text: string, { path, value, insert }: Edit): string | undefined {
  let node = parseDocument(text, { uniqueKeys: false, keepSourceTokens: true, logLevel: 'silent' })
    .contents as Node | null;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    const rest = path.slice(depth + 1);
    if (isMap(node) && !node.flow) {
      const pair = node.items.find(({ key }) => isScalar(key) && (key.value === step || key.source === String(step))) as
        | Pair<Scalar, Node | null>
        | undefined;
      if (!pair)
        return value === undefined ? text : addAfter(text, node, writeBlock({ [step]: nest(rest, value, path) }, text));
      if (isLast) {
        if (value === undefined) return removeItem(text, node, spanOf(pair.key)[0], pair.key, pair.value);
        return isScalar(pair.value) && isPlain(value)
          ? splice(text, spanOf(pair.value), writeScalar(pair.value, value, text))
          : replaceItem(text, spanOf(pair.key)[0], pair.key, pair.value, writeBlock({ [step]: value }, text));
      }
      if (!pair.value || (isScalar(pair.value) && pair.value.value === null)) {
        return value === undefined
          ? undefined
          : replaceItem(
              text,
              spanOf(pair.key)[0],
              pair.key,
              pair.value,
              writeBlock({ [step]: nest(rest, value, path) }, text),
            );
      }
      node = pair.value;
    } else if (isSeq(node) && !node.flow && typeof step === 'number') {
      const item = node.items[step] as Node | undefined;
      if (!item)
        return value === undefined ? undefined : addAfter(text, node, writeBlock([nest(rest, value, path)], text));
      if (isLast) {
        if (value === undefined) return removeItem(text, node, dashOf(text, item), item, item);
        const block = writeBlock([value], text);
        if (insert) return insertBefore(text, item, block);
        return isScalar(item) && isPlain(value)
          ? splice(text, spanOf(item), writeScalar(item, value, text))
          : replaceItem(text, dashOf(text, item), item, item, block);
      }
      node = item;
    } else return undefined;
  }
  return undefined;
}

/** A scalar in the style of the one that it replaces, where that is possible. */
function writeScalar(old: Scalar, value: string | number | boolean | null, text: string): string {
  const [start] = spanOf(old);
  if (typeof value === 'string' && (old.type === Scalar.BLOCK_LITERAL || old.type === Scalar.BLOCK_FOLDED)) {
    const header = /^[|>][^\n\r]*/.exec(text.slice(start))?.[0] ?? '|';
    const body = text.slice(start + header.length);
    const indent = /\n([ ]+)\S/.exec(body)?.[1] ?? ' '.repeat(columnAt(text, lineStart(text, start)) + 2);
    const lineBreak = lineBreakOf(text);
    const lines = value.replace(/\n$/, '').split('\n');
    return header + lineBreak + lines.map((line) => (line === '' ? '' : indent + line)).join(lineBreak) + lineBreak;
  }
  const scalar = new Scalar(value);
  // Quoted text stays quoted, and plain text is quoted where it must be. Text of several lines gets double quotes.
  if (typeof value === 'string' && value.includes('\n')) scalar.type = Scalar.QUOTE_DOUBLE;
  else if (typeof value === 'string' && old.type) scalar.type = old.type;
  return stringify(scalar, { lineWidth: 0 }).replace(/\n$/, '');
}

/** A list or group with one entry in block style, its first line without indentation. */
function writeBlock(value: EditValue, text: string): string {
  const unit = /\n( +)\S/.exec(text)?.[1]?.length ?? 2;
  const isFlush = /^( *)[^\s#-][^\n]*:[ \t]*\r?\n\1- /m.test(text);
  return stringify(value, { lineWidth: 0, indent: Math.min(unit, 8), indentSeq: !isFlush }).replace(/\n$/, '');
}

function layOut(text: string, block: string, column: number): string {
  return block.replaceAll('\n', lineBreakOf(text) + ' '.repeat(column));
}

function addAfter(text: string, node: YAMLMap | YAMLSeq, block: string): string | undefined {
  const last = node.items.at(-1);
  const first = node.items[0];
  if (!last || !first) return undefined;
  const start = isMap(node) ? spanOf((first as Pair).key as Node)[0] : dashOf(text, first as Node);
  const column = columnAt(text, start);
  const end = endOf(text, isMap(node) ? (((last as Pair).value ?? (last as Pair).key) as Node) : (last as Node));
  const lineBreak = lineBreakOf(text);
  const before = end > 0 && text[end - 1] !== '\n' ? lineBreak : '';
  return splice(text, [end, end], `${before}${' '.repeat(column)}${layOut(text, block, column)}${lineBreak}`);
}

function insertBefore(text: string, item: Node, block: string): string {
  const start = dashOf(text, item);
  const column = columnAt(text, start);
  return splice(text, [start, start], `${layOut(text, block, column)}${lineBreakOf(text)}${' '.repeat(column)}`);
}

function replaceItem(text: string, start: number, from: Node, to: Node | null, block: string): string {
  const end = to ? valueEnd(text, to) : spanOf(from)[1];
  // A key without a value keeps its colon in the new block.
  const colon = to ? 0 : (/^\s*:/.exec(text.slice(end))?.[0].length ?? 0);
  return splice(text, [start, end + colon], layOut(text, block, columnAt(text, start)));
}

function removeItem(
  text: string,
  node: YAMLMap | YAMLSeq,
  start: number,
  from: Node,
  to: Node | null,
): string | undefined {
  if (node.items.length < 2) return undefined;
  const end = endOf(text, to ?? from);
  const isOwnLine = text.slice(lineStart(text, start), start).trim() === '';
  if (isOwnLine) return splice(text, [lineStart(text, start), end], '');
  // The first key of a list entry is in the line of the dash: the next key moves there.
  const next = /^\s*/.exec(text.slice(end))?.[0].length ?? 0;
  return splice(text, [start, end + next], '');
}

/** The offset of the dash of a list entry. */
function dashOf(text: string, item: Node): number {
  const [start] = spanOf(item);
  const dash = /-[ \t]*(?:[&!]\S+[ \t]+)*$/.exec(text.slice(lineStart(text, start), start));
  return dash ? start - dash[0].length : start;
}

/** The offset of the line after an entry and its comment. */
function endOf(text: string, node: Node): number {
  const end = valueEnd(text, node);
  return end > 0 && text[end - 1] === '\n' ? end : nextLine(text, end);
}

function valueEnd(text: string, node: Node): number {
  const [start, end] = spanOf(node);
  const isBlockScalar = isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED);
  if (isBlockScalar) return end;
  return start + text.slice(start, end).trimEnd().length;
}

function spanOf(node: Node): Span {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function isPlain(value: EditValue): value is string | number | boolean | null {
  return typeof value !== 'object' || value === null;
}

/** The whole document, written by the library: comments and order stay, the layout may change. */
function editDocument(text: string, { path, value, insert }: Edit): string {
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const step = path.at(-1);
  if (value === undefined) document.deleteIn(path);
  else if (insert && isSeq(parent) && typeof step === 'number')
    parent.items.splice(step, 0, document.createNode(value));
  else document.setIn(path, document.createNode(value));
  return document.toString({ lineWidth: 0 });
}
