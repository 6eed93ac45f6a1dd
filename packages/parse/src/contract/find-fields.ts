import { type NormalText, normalText, placesOf, type Span, spacedPlacesOf } from '../text/normal-text.ts';
import type { Field, FieldGroup } from './fields.ts';

/** A field that did not come out whole. */
export interface ParseFinding {
  /** Place in the document, such as `work[0].position`. */
  path: string;
  expected: string;
  /** What stands there instead; absent where there is nothing. */
  read?: string;
}

/** What became of the fields of a document in a text. */
export interface TextFindings {
  /** Not there at all. */
  lost: ParseFinding[];
  /** Grown together with what stands beside it. */
  fused: ParseFinding[];
  /** In pieces: white space within words, or other text between them. */
  split: ParseFinding[];
  /** There, but before or behind its place. */
  outOfOrder: ParseFinding[];
  /** There more often than the document says it. */
  repeated: ParseFinding[];
  /** In scripts whose shaped letters a PDF cannot name one by one; most extractors garble them, and none is to blame. */
  unreadable: ParseFinding[];
}

interface Expected extends Field {
  folded: string;
  isTitle: boolean;
  /** Where it may stand. */
  candidates: Span[];
  found?: Span;
}

/** Letters change their shape with their neighbours. */
const SHAPED =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;

/**
 * Looks for every field of a document in a text: whole, once, in order.
 *
 * @param byPlace whether the text goes by place: names, dates and grades of an entry then come in any order, and so
 * does the head of the page
 */
export function findFields(groups: readonly FieldGroup[], source: string, byPlace = false): TextFindings {
  const text = normalText(source);
  const known = new Map<string, Expected>();
  const expect = (field: Field, isTitle = false) => {
    const expected = known.get(field.path) ?? expectedOf(field, text, isTitle);
    known.set(field.path, expected);
    return expected;
  };
  const blocks = groups.flatMap(({ title, blocks: entries }): Expected[][][] => {
    const heading = title?.text ? [[[expect(title, true)]]] : [];
    const own = entries.map((orders) => orders.map((order) => order.map((field) => expect(field))));
    if (byPlace) return [...heading, ...own];
    // A section is built in one way for all its entries.
    const ways = (own[0] ?? []).map((_, way) => own.flatMap((orders) => orders[way] ?? []));
    return [...heading, ways];
  });
  align(byPlace ? blocks.map(([order = []]) => [order.filter(isAnchor)]) : blocks, text.folded.length);
  if (byPlace) findLoose(blocks, text.folded.length);
  return { ...findingsOf([...known.values()], text), repeated: repeated([...known.values()], text) };
}

/** Text, and the longest name of an entry: what keeps the order of entries when names and dates come in any. */
function isAnchor({ path, folded }: Expected, _: number, all: readonly Expected[]): boolean {
  if (/^basics\.(?!summary)/.test(path)) return false;
  if (/\]$|\.(?:summary|description|thesis|reference)$/.test(path)) return true;
  return all.every((other) => other.folded.length <= folded.length);
}

/** Finds what is no anchor anywhere between the anchors before and behind its entry. */
function findLoose(blocks: readonly Expected[][][], length: number): void {
  const taken = blocks.flat(2).flatMap(({ found }) => found ?? []);
  const anchors = blocks.map((orders) => orders.flat().flatMap(({ found }) => found ?? []));
  for (const [index, [order = []]] of blocks.entries()) {
    const start =
      anchors
        .slice(0, index)
        .findLast(({ length: count }) => count > 0)
        ?.at(-1)?.end ?? 0;
    const end = anchors.slice(index + 1).find(({ length: count }) => count > 0)?.[0]?.start ?? length;
    for (const field of order) {
      field.found ??= field.candidates.find(
        (place) =>
          place.start >= start &&
          place.end <= end &&
          taken.every((span) => place.end <= span.start || place.start >= span.end),
      );
      if (field.found) taken.push(field.found);
    }
  }
}

function expectedOf(field: Field, { text, folded }: NormalText, isTitle: boolean): Expected {
  const words = normalText(field.text).folded;
  const isLine = ({ start, end }: Span) => /^\n?$/.test(text[start - 1] ?? '') && /^[\n:]?$/.test(text[end] ?? '');
  const candidates = placesOf(words, folded).filter((place) => place.whole && (!isTitle || isLine(place)));
  return { ...field, folded: words, isTitle, candidates };
}

/** One place for a field, and the best choice for those before it. */
interface Choice {
  weight: number;
  field: Expected;
  place: Span;
  before: Choice | undefined;
}

/**
 * Gives each field one of its places, so that they follow each other as the fields do, and as much text as possible is
 * found (the heaviest increasing subsequence). Of the orders of a block the best one counts.
 */
function align(blocks: readonly Expected[][][], length: number): void {
  let best = new Array<Choice | undefined>(length + 2);
  for (const orders of blocks) {
    const ways = orders.map((order) => placed(order, orders.length > 1 ? best.slice() : best));
    best = ways.reduce((one, other) => one.map((choice, at) => heavier(choice, other[at])));
  }
  for (let choice = bestUpTo(best, length); choice; choice = choice.before) choice.field.found = choice.place;
}

const heavier = (one: Choice | undefined, other: Choice | undefined) =>
  (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;

/** The best choice that ends at a place or before: the choices are kept in a Fenwick tree. */
function bestUpTo(tree: readonly (Choice | undefined)[], place: number): Choice | undefined {
  let best: Choice | undefined;
  for (let at = place + 1; at > 0; at -= at & -at) best = heavier(best, tree[at]);
  return best;
}

function placed(order: readonly Expected[], tree: (Choice | undefined)[]): (Choice | undefined)[] {
  for (const field of order) {
    // Headings hold the rest together.
    const weight = field.folded.length + (field.isTitle ? 40 : 4);
    const choices = field.candidates.map((place): Choice => {
      const before = bestUpTo(tree, place.start);
      return { weight: weight + (before?.weight ?? 0), field, place, before };
    });
    for (const choice of choices) {
      for (let at = choice.place.end + 1; at < tree.length; at += at & -at) tree[at] = heavier(tree[at], choice);
    }
  }
  return tree;
}

function findingsOf(fields: readonly Expected[], { text, folded }: NormalText): Omit<TextFindings, 'repeated'> {
  const findings: Omit<TextFindings, 'repeated'> = { lost: [], fused: [], split: [], outOfOrder: [], unreadable: [] };
  const taken = fields.flatMap(({ found }) => found ?? []);
  const isFree = ({ start, end }: Span) => taken.every((span) => end <= span.start || start >= span.end);
  // Headings and long words first: a short one may be a part of them.
  const missing = [...fields.entries()]
    .filter(([, { found }]) => !found)
    .toSorted(
      ([, one], [, other]) => Number(other.isTitle) - Number(one.isTitle) || other.folded.length - one.folded.length,
    );
  const became = missing.map(([index, field]) => {
    const before = fields.slice(0, index).findLast(({ found }) => found)?.found?.end ?? 0;
    const behind = fields.slice(index + 1).find(({ found }) => found)?.found?.start ?? folded.length;
    const gap = { start: Math.min(before, behind), end: Math.max(before, behind) };
    const { kind, place } = whatBecame(field, folded, gap, isFree);
    if (place) taken.push(place);
    const read = place
      ? text.slice(...around(text, place)).replaceAll('\n', ' ')
      : excerpt(text.slice(gap.start, gap.end));
    const finding: ParseFinding = { path: field.path, expected: field.text, ...(read ? { read } : {}) };
    return { index, finding, kind: SHAPED.test(field.text) && kind !== 'outOfOrder' ? 'unreadable' : kind } as const;
  });
  for (const { kind, finding } of became.toSorted((one, other) => one.index - other.index))
    findings[kind].push(finding);
  return findings;
}

function whatBecame(
  { folded: words, candidates, isTitle }: Expected,
  folded: string,
  gap: Span,
  isFree: (span: Span) => boolean,
): { kind: 'lost' | 'fused' | 'split' | 'outOfOrder'; place?: Span | undefined } {
  const inGap = ({ start, end }: Span) => start >= gap.start && end <= gap.end;
  const nearFirst = (places: readonly Span[]) => {
    const free = places.filter(isFree);
    return free.find(inGap) ?? free[0];
  };
  const moved = candidates.filter(isFree).find(inGap);
  if (moved) return { kind: 'outOfOrder', place: moved };
  const fused = placesOf(words, folded).filter(({ whole }) => !whole || isTitle);
  const fusedHere = fused.filter(isFree).find(inGap);
  if (fusedHere) return { kind: 'fused', place: fusedHere };
  const spaced = spacedPlacesOf(words, folded);
  const spacedHere = spaced.filter(isFree).find(inGap);
  if (spacedHere) return { kind: 'split', place: spacedHere };
  const elsewhere = nearFirst(candidates);
  if (elsewhere) return { kind: 'outOfOrder', place: elsewhere };
  const interrupted = piecesOf(words, folded, gap);
  if (interrupted) return { kind: 'split', place: interrupted };
  // A word of three letters is within others anywhere.
  if (words.length > 3) {
    const fusedElsewhere = nearFirst(fused);
    if (fusedElsewhere) return { kind: 'fused', place: fusedElsewhere };
    const spacedElsewhere = nearFirst(spaced);
    if (spacedElsewhere) return { kind: 'split', place: spacedElsewhere };
  }
  return { kind: 'lost', place: ligatedPlaceOf(words, folded) };
}

const LIGATURES = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };

/** Where some words stand with ligatures for letters: to a machine, other words. */
function ligatedPlaceOf(words: string, folded: string): Span | undefined {
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/ff[il]?|f[il]/g, (letters) => `(?:${letters}|${LIGATURES[letters as keyof typeof LIGATURES]})`);
  const found = pattern.includes('(?:f') ? new RegExp(pattern).exec(folded) : null;
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** From the first to the last of some words that stand in a stretch of text in order, with other words between. */
function piecesOf(words: string, folded: string, gap: Span): Span | undefined {
  const all = words.split(' ');
  if (all.length < 2) return undefined;
  let at = gap.start;
  let start: number | undefined;
  // What stands between the pieces may be a field that was found.
  const reach = Math.min(folded.length, gap.end + 2 * words.length);
  for (const word of all) {
    const place = placesOf(word, folded.slice(0, reach)).find((span) => span.whole && span.start >= at);
    if (!place) return undefined;
    start ??= place.start;
    at = place.end;
  }
  return { start: start as number, end: at };
}

/** To the ends of the words that a place cuts through. */
function around(text: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !/\s/.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && !/\s/.test(text[to] as string)) to += 1;
  return [from, to];
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

/** Shorter words than this may well stand in other fields too. */
const TELLING = 12;

function repeated(fields: readonly Expected[], { folded }: NormalText): ParseFinding[] {
  const all = fields.map((field) => field.folded).join(' | ');
  const count = (words: string, where: string) => placesOf(words, where).filter(({ whole }) => whole).length;
  const seen = new Set<string>();
  return fields.flatMap(({ path, text, folded: words }) => {
    // The name may head every page.
    if (words.length < TELLING || path === 'basics.name' || seen.has(words)) return [];
    seen.add(words);
    const times = count(words, folded);
    return times > count(words, all) ? [{ path, expected: text, read: `${times} times` }] : [];
  });
}
