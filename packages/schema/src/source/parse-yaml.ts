import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { Entries } from './entries.ts';
import {
  LIMITS,
  type ListNode,
  type MapEntry,
  type MapNode,
  type Path,
  type Source,
  type SourceNode,
  type Span,
  tooDeep,
  tooMany,
} from './node.ts';
import { Problems } from './problems.ts';
import { yamlHint } from './yaml-hint.ts';

/** Parses YAML 1.2: aliases are followed, merge keys (`<<`) are merged, duplicate keys are reported. */
export function parseYaml(text: string): Source {
  guard(text);
  const documents = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  });
  // Empty documents are left out, so `---` is allowed at the start and at the end of a text.
  const filled = documents.filter(
    ({ contents, errors }) => errors.length > 0 || (contents && !(isScalar(contents) && contents.source === '')),
  );
  const document = filled[0] ?? documents[0];
  const second = filled[1];
  if (!document) return { format: 'yaml', root: undefined, problems: [] };
  const problems = new Problems();
  for (const { code, message, pos } of document.errors.slice(0, 20)) {
    const hinted = yamlHint(code, message);
    problems.add({ severity: 'error', rule: 'yaml-syntax', ...hinted, path: [], span: [pos[0], pos[1]] });
  }
  if (second) {
    const start = second.contents?.range[0] ?? second.range[0];
    problems.add({
      severity: 'error',
      rule: 'second-document',
      message: 'A second document begins here; a file has one résumé.',
      hint: 'Remove the line "---" or "..." before it, or move the second document to a file of its own.',
      path: [],
      span: [start, start + 1],
    });
  }
  if (!document.contents) return { format: 'yaml', root: undefined, problems: problems.list };
  const anchors = new Map<string, Node>();
  const root = new Converter(text, anchors, problems).convert(document.contents as ParsedNode, []);
  return { format: 'yaml', root, problems: problems.list };
}

/**
 * Refuses deep nesting and very many small pieces before the parser gets them: it is recursive, and its time grows with
 * the square of the depth. Brackets within text are counted too, but those are closed again.
 */
function guard(text: string): void {
  const dashes = /(?:[-?:][ \t]+){65,}/.exec(text);
  if (dashes) throw tooDeep([], [dashes.index, dashes.index + 1]);
  // Each of these lines may begin a document, and the parser builds all of them, empty ones too.
  const marks = /^(?:---|\.\.\.)/gm;
  for (let left = 1_000, mark = marks.exec(text); mark; mark = marks.exec(text))
    if (--left < 0) throw tooMany([], [mark.index, mark.index + 3]);
  let depth = 0;
  let pieces = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at);
    if (letter === OPEN_LIST || letter === OPEN_MAP) depth++;
    else if ((letter === CLOSE_LIST || letter === CLOSE_MAP) && depth > 0) depth--;
    if (PIECES.has(letter)) pieces++;
    if (depth > LIMITS.depth) throw tooDeep([], [at, at + 1]);
    if (pieces > LIMITS.values * 3) throw tooMany([], [at, at + 1]);
  }
}

const [OPEN_LIST, CLOSE_LIST, OPEN_MAP, CLOSE_MAP] = [0x5b, 0x5d, 0x7b, 0x7d];
const PIECES = new Set([...'\n\r\t[]{},&!*?|>:\\"\'%@`#'].map((letter) => letter.charCodeAt(0)));

class Converter {
  private readonly text: string;
  private readonly anchors: Map<string, Node>;
  private readonly problems: Problems;
  private readonly open = new Set<Node>();
  private count = 0;

  constructor(text: string, anchors: Map<string, Node>, problems: Problems) {
    this.text = text;
    this.anchors = anchors;
    this.problems = problems;
  }

  convert(node: Node | null | undefined, path: Path, aliasSpan?: Span): SourceNode {
    const span = aliasSpan ?? spanOf(node);
    this.guard(path, span);
    if (!node) return { kind: 'scalar', value: null, source: '', span, path };
    if (isAlias(node)) return this.follow(node.source, path, spanOf(node));
    if ('anchor' in node && typeof node.anchor === 'string') this.anchors.set(node.anchor, node);
    if (isScalar(node)) return this.scalar(node, path, span);
    this.open.add(node);
    try {
      if (isMap(node)) return this.map(node, path, span, aliasSpan);
      if (isSeq(node)) {
        const items = node.items.map((item, index) => this.convert(item as Node, [...path, index], aliasSpan));
        return { kind: 'list', items, span, path } satisfies ListNode;
      }
    } finally {
      this.open.delete(node);
    }
    return { kind: 'scalar', value: null, source: '', span, path };
  }

  private map(node: YAMLMap, path: Path, span: Span, aliasSpan?: Span): MapNode {
    const entries = new Entries(path, this.problems);
    const merged: MapEntry[] = [];
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const key = this.keyText(keyNode);
      const keySpan = aliasSpan ?? spanOf(keyNode);
      const value = this.convert(pair.value as Node, [...path, key], aliasSpan);
      if (key === '<<' && isScalar(keyNode) && keyNode.type === 'PLAIN') {
        const sources = value.kind === 'list' ? value.items : [value];
        const maps = sources.filter((source) => source.kind === 'map');
        // Only maps can be merged. Another value is kept under its key.
        if (maps.length === sources.length) {
          const steps = value.kind === 'list' ? 2 : 1;
          merged.push(...maps.flatMap(({ entries }) => entries.map((entry) => lifted(entry, path.length, steps))));
          continue;
        }
      }
      entries.add({ key, keySpan, value });
    }
    // The own keys of the map win over merged ones, and an earlier merge wins over a later one.
    entries.merge(merged);
    return { kind: 'map', entries: entries.list(), span, path };
  }

  private scalar(node: Scalar, path: Path, span: Span): SourceNode {
    const { value } = node;
    const source = node.source ?? '';
    if (typeof value === 'number') {
      return Number.isFinite(value)
        ? { kind: 'scalar', value: value === 0 ? 0 : value, source, span, path }
        : { kind: 'scalar', value: source, source, span, path };
    }
    if (typeof value === 'string' || typeof value === 'boolean' || value === null) {
      return { kind: 'scalar', value, source, span, path };
    }
    return { kind: 'scalar', value: source, source, span, path };
  }

  private follow(name: string, path: Path, span: Span): SourceNode {
    const target = this.anchors.get(name);
    if (target && !this.open.has(target)) return this.convert(target, path, span);
    const message = target ? `"*${name}" refers to a value that contains it.` : `There is no anchor "&${name}".`;
    this.problems.add({ severity: 'error', rule: 'bad-alias', message, path, span }, message);
    return { kind: 'scalar', value: null, source: '', span, path };
  }

  private keyText(node: Node | null): string {
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    if (!node) return '';
    const [start, end] = spanOf(node);
    return this.text.slice(start, end);
  }

  private guard(path: Path, span: Span): void {
    if (path.length > LIMITS.depth) throw tooDeep(path, span);
    if (++this.count > LIMITS.values) throw tooMany(path, span);
  }
}

/** An entry of a map that is merged into another: its path has no merge key, and no place in a list of merged maps. */
function lifted(entry: MapEntry, depth: number, steps: number): MapEntry {
  return { ...entry, value: withoutSteps(entry.value, depth, steps) };
}

function withoutSteps(node: SourceNode, depth: number, steps: number): SourceNode {
  const path = node.path.toSpliced(depth, steps);
  if (node.kind === 'scalar') return { ...node, path };
  if (node.kind === 'list') return { ...node, path, items: node.items.map((item) => withoutSteps(item, depth, steps)) };
  return { ...node, path, entries: node.entries.map((entry) => lifted(entry, depth, steps)) };
}

function spanOf(node: Node | null | undefined): Span {
  const range = node?.range;
  return range ? [range[0], range[1]] : [0, 0];
}
