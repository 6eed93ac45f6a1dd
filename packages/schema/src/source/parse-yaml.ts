import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type ParsedNode,
  parseAllDocuments,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { sectionKeys } from '../document/section-keys.ts';
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
import { correctYaml } from './yaml-slips.ts';

/**
 * Parses YAML 1.2: aliases are followed, merge keys (`<<`) are merged, duplicate keys are reported. Slips that leave no
 * doubt what is meant are corrected, with a warning.
 */
export function parseYaml(text: string): Source {
  guard(text);
  const problems = new Problems();
  const asWritten = documentsIn(text);
  const corrected = hasMistakes(asWritten) ? correctYaml(text, mistakesIn) : undefined;
  for (const { message, hint, span } of corrected?.corrections ?? [])
    problems.add({ severity: 'warning', rule: 'yaml-syntax', message, hint, path: [], span });
  const source = {
    text: corrected?.text ?? text,
    written: corrected?.written ?? ((offset: number) => offset),
    problems,
  };
  const [document, ...others] = corrected ? documentsIn(source.text) : asWritten;
  if (!document) return { format: 'yaml', root: undefined, problems: problems.list };
  for (const { code, message, pos } of document.errors.slice(0, 20)) {
    const open = code === 'MISSING_CHAR' ? openQuote(document, pos[0]) : undefined;
    const hinted = open === undefined ? yamlHint(code, message) : OPEN_QUOTE;
    const span: Span = open === undefined ? [pos[0], pos[1]] : [open, open + 1];
    problems.add({ severity: 'error', rule: 'yaml-syntax', ...hinted, path: [], span });
  }
  const root = convert(document, source);
  return { format: 'yaml', root: others.length > 0 ? withOthers(root, others, source) : root, problems: problems.list };
}

/** A text to parse, and where its offsets are in the text as it was written. */
interface YamlSource {
  text: string;
  written(offset: number): number;
  problems: Problems;
}

type YamlDocument = ReturnType<typeof parseAllDocuments>[number];

/** The documents of a text. Empty ones are left out, so `---` is allowed at the start and at the end of a text. */
function documentsIn(text: string): YamlDocument[] {
  const documents: readonly YamlDocument[] = parseAllDocuments(text, {
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: false,
  });
  const filled = documents.filter(
    ({ contents, errors }) => errors.length > 0 || (contents && !(isScalar(contents) && contents.source === '')),
  );
  return filled.length > 0 ? filled : documents.slice(0, 1);
}

/** Where the quotation mark is that is missed at the end of a text. The parser names the end, which may be far away. */
function openQuote({ contents }: YamlDocument, end: number): number | undefined {
  let open: number | undefined;
  visit(contents, {
    Scalar(_, { type, range }) {
      if (range && (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') && range[1] >= end) open = range[0];
    },
  });
  return open;
}

const OPEN_QUOTE = {
  message: 'This quotation mark is not closed.',
  hint: 'Add the same mark at the end of the text.',
};

function hasMistakes(documents: readonly YamlDocument[]): boolean {
  return documents.some(({ errors }) => errors.length > 0);
}

function mistakesIn(text: string): number[] {
  return documentsIn(text).flatMap(({ errors }) => errors.map(({ pos }) => pos[0]));
}

function convert({ contents }: YamlDocument, source: YamlSource): SourceNode | undefined {
  return contents ? new Converter(source).convert(contents as ParsedNode, []) : undefined;
}

/** Sections of one résumé with lines between them are read as one. Two résumés in one file are not. */
function withOthers(
  root: SourceNode | undefined,
  others: readonly YamlDocument[],
  source: YamlSource,
): SourceNode | undefined {
  const [second] = others as [YamlDocument];
  const start = source.written((second.contents as ParsedNode | null)?.range[0] ?? second.range?.[0] ?? 0);
  const at = { rule: 'second-document', path: [], span: [start, start + 1] } as const;
  const rest = others.map((document) => convert(document, source));
  const parts = [root, ...rest].flatMap((node) => (node?.kind === 'map' ? node : []));
  const keys = parts.flatMap(({ entries }) => entries.map(({ key }) => key));
  const areSections = parts.slice(1).every(({ entries }) => entries.every(({ key }) => TOP_KEYS.has(key)));
  if (parts.length === rest.length + 1 && areSections && new Set(keys).size === keys.length) {
    const message = 'A second document begins here; its sections are read as those of the first.';
    source.problems.add({ severity: 'warning', message, hint: 'Remove the line "---" or "..." before it.', ...at });
    return { ...(root as MapNode), entries: parts.flatMap(({ entries }) => entries) };
  }
  source.problems.add({
    severity: 'error',
    message: 'A second document begins here; a file has one résumé.',
    hint: 'Remove the line "---" or "..." before it, or move the second document to a file of its own.',
    ...at,
  });
  return root;
}

const TOP_KEYS: ReadonlySet<string> = new Set(['basics', 'sections', ...sectionKeys]);

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
  private readonly source: YamlSource;
  private readonly anchors = new Map<string, Node>();
  private readonly open = new Set<Node>();
  private count = 0;

  constructor(source: YamlSource) {
    this.source = source;
  }

  convert(node: Node | null | undefined, path: Path, aliasSpan?: Span): SourceNode {
    const span = aliasSpan ?? this.spanOf(node);
    this.guard(path, span);
    if (!node) return { kind: 'scalar', value: null, source: '', span, path };
    if (isAlias(node)) return this.follow(node.source, path, this.spanOf(node));
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
    const entries = new Entries(path, this.source.problems);
    const merged: MapEntry[] = [];
    for (const pair of node.items) {
      const keyNode = pair.key as Node | null;
      const key = this.keyText(keyNode);
      const keySpan = aliasSpan ?? this.spanOf(keyNode);
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
    this.reportCutText(node, path, span);
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

  /** Reports a text that ends before a sign like that of "#1", where a comment begins. */
  private reportCutText({ type, comment, range }: Scalar, path: Path, span: Span): void {
    if (type !== 'PLAIN' || !comment || !range) return;
    const cut = /^[ \t]+(#[\p{L}\p{N}][^\n]*)/u.exec(this.source.text.slice(range[1], range[1] + 100))?.[1]?.trimEnd();
    if (cut === undefined) return;
    const message = `The text ends before "${cut.length > 30 ? `${cut.slice(0, 30)}…` : cut}", which is a comment.`;
    const hint = 'Put the text in quotation marks if it goes on; write a space after the # of a comment.';
    this.source.problems.add({ severity: 'warning', rule: 'comment-in-text', message, hint, path, span });
  }

  private follow(name: string, path: Path, span: Span): SourceNode {
    const target = this.anchors.get(name);
    if (target && !this.open.has(target)) return this.convert(target, path, span);
    const at = { rule: 'bad-alias', path, span } as const;
    if (target) {
      const message = `"*${name}" refers to a value that contains it.`;
      const hint = `Write the value itself in place of "*${name}".`;
      this.source.problems.add({ severity: 'error', message, hint, ...at }, message);
      return { kind: 'scalar', value: null, source: '', span, path };
    }
    const message = `There is no anchor "&${name}"; "*${name}" is read as text.`;
    const hint = 'Text that begins with * needs quotation marks.';
    this.source.problems.add({ severity: 'warning', message, hint, ...at }, message);
    return { kind: 'scalar', value: `*${name}`, source: `*${name}`, span, path };
  }

  private keyText(node: Node | null): string {
    if (isScalar(node)) return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
    if (!node) return '';
    const [start, end] = node.range ?? [0, 0];
    return this.source.text.slice(start, end);
  }

  private spanOf(node: Node | null | undefined): Span {
    const range = node?.range;
    return range ? [this.source.written(range[0]), this.source.written(range[1])] : [0, 0];
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
