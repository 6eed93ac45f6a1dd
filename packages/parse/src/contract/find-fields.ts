import { type NormalText, normalText, placesOf, type Span, spacedPlacesOf } from '../text/normal-text.ts';
import type { Field, FieldGroup } from './fields.ts';
import { type ParseIssue, type ParseRule, parseIssue } from './parse-issue.ts';

interface Expected extends Field {
  folded: string;
  isTitle: boolean;
  /** Possible positions. */
  candidates: Span[];
  found?: Span;
}

/** Scripts with letters that change their shape with their neighbours. */
const COMPLEX_SCRIPTS =
  /[\p{Script=Arabic}\p{Script=Bengali}\p{Script=Devanagari}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Kannada}\p{Script=Khmer}\p{Script=Malayalam}\p{Script=Myanmar}\p{Script=Oriya}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}]/u;

/**
 * Searches a text for every field of a document: complete, once, in order.
 *
 * @param byPosition whether the text is in the order of positions. Names, dates and grades of an entry may then be in any
 * order, and so may the head of the page
 */
export function findFields(groups: readonly FieldGroup[], source: string, byPosition = false): ParseIssue[] {
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
    if (byPosition) return [...heading, ...own];
    // All entries of a section have the same layout.
    const layouts = (own[0] ?? []).map((_, way) => own.flatMap((orders) => orders[way] ?? []));
    return [...heading, layouts];
  });
  align(byPosition ? blocks.map(([order = []]) => [order.filter(isAnchor)]) : blocks, text.folded.length);
  if (byPosition) findOthers(blocks, text.folded.length);
  return [...missing([...known.values()], text), ...repeated([...known.values()], text)];
}

/** Whether a field keeps its order by position, too: paragraphs, and the longest name of an entry. */
function isAnchor({ path, folded }: Expected, _: number, all: readonly Expected[]): boolean {
  if (/^basics\.(?!summary)/.test(path)) return false;
  if (/\]$|\.(?:summary|description|thesis|reference)$/.test(path)) return true;
  return all.every((other) => other.folded.length <= folded.length);
}

/** Finds the other fields anywhere between the anchors before and after their entry. */
function findOthers(blocks: readonly Expected[][][], length: number): void {
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

/** A position for a field, and the best choice for the fields before it. */
interface Choice {
  weight: number;
  field: Expected;
  place: Span;
  before: Choice | undefined;
}

/**
 * Chooses a position for each field, so that positions have the order of the fields and as much text as possible is found
 * (heaviest increasing subsequence). If a block has several orders, the best one is used.
 */
function align(blocks: readonly Expected[][][], length: number): void {
  let best = new Array<Choice | undefined>(length + 2);
  for (const orders of blocks) {
    const choices = orders.map((order) => placed(order, orders.length > 1 ? best.slice() : best));
    best = choices.reduce((one, other) => one.map((choice, at) => heavier(choice, other[at])));
  }
  for (let choice = bestUpTo(best, length); choice; choice = choice.before) choice.field.found = choice.place;
}

const heavier = (one: Choice | undefined, other: Choice | undefined) =>
  (other?.weight ?? 0) > (one?.weight ?? 0) ? other : one;

/** The best choice that ends at a position or before. The choices are in a Fenwick tree. */
function bestUpTo(tree: readonly (Choice | undefined)[], place: number): Choice | undefined {
  let best: Choice | undefined;
  for (let at = place + 1; at > 0; at -= at & -at) best = heavier(best, tree[at]);
  return best;
}

function placed(order: readonly Expected[], tree: (Choice | undefined)[]): (Choice | undefined)[] {
  for (const field of order) {
    // Headings have more weight, because the other fields depend on them.
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

/** The fields without a position, in the order of the document. */
function missing(fields: readonly Expected[], { text, folded }: NormalText): ParseIssue[] {
  const taken = fields.flatMap(({ found }) => found ?? []);
  const isFree = ({ start, end }: Span) => taken.every((span) => end <= span.start || start >= span.end);
  // Headings and long texts first: a short text may be a part of them.
  const unplaced = [...fields.entries()]
    .filter(([, { found }]) => !found)
    .toSorted(
      ([, one], [, other]) => Number(other.isTitle) - Number(one.isTitle) || other.folded.length - one.folded.length,
    );
  const faults = unplaced.map(([index, field]) => {
    const before = fields.slice(0, index).findLast(({ found }) => found)?.found?.end ?? 0;
    const after = fields.slice(index + 1).find(({ found }) => found)?.found?.start ?? folded.length;
    const gap = { start: Math.min(before, after), end: Math.max(before, after) };
    const { rule, place } = faultOf(field, folded, gap, isFree);
    if (place) taken.push(place);
    const read = place
      ? text.slice(...wholeWords(text, place)).replaceAll('\n', ' ')
      : excerpt(text.slice(gap.start, gap.end));
    const isUnreadable = COMPLEX_SCRIPTS.test(field.text) && rule !== 'out-of-order';
    return { index, issue: parseIssue(isUnreadable ? 'unreadable' : rule, field.path, field.text, read) };
  });
  return faults.toSorted((one, other) => one.index - other.index).map(({ issue }) => issue);
}

function faultOf(
  { folded: words, candidates, isTitle }: Expected,
  folded: string,
  gap: Span,
  isFree: (span: Span) => boolean,
): { rule: ParseRule; place?: Span | undefined } {
  const inGap = ({ start, end }: Span) => start >= gap.start && end <= gap.end;
  const nearFirst = (places: readonly Span[]) => {
    const free = places.filter(isFree);
    return free.find(inGap) ?? free[0];
  };
  const moved = candidates.filter(isFree).find(inGap);
  if (moved) return { rule: 'out-of-order', place: moved };
  const fused = placesOf(words, folded).filter(({ whole }) => !whole || isTitle);
  const fusedHere = fused.filter(isFree).find(inGap);
  if (fusedHere) return { rule: 'fused', place: fusedHere };
  const spaced = spacedPlacesOf(words, folded);
  const spacedHere = spaced.filter(isFree).find(inGap);
  if (spacedHere) return { rule: 'split', place: spacedHere };
  const elsewhere = nearFirst(candidates);
  if (elsewhere) return { rule: 'out-of-order', place: elsewhere };
  const interrupted = piecesOf(words, folded, gap);
  if (interrupted) return { rule: 'split', place: interrupted };
  // Texts of up to three letters are parts of many words.
  if (words.length > 3) {
    const fusedElsewhere = nearFirst(fused);
    if (fusedElsewhere) return { rule: 'fused', place: fusedElsewhere };
    const spacedElsewhere = nearFirst(spaced);
    if (spacedElsewhere) return { rule: 'split', place: spacedElsewhere };
  }
  return { rule: 'lost', place: ligatedPlaceOf(words, folded) };
}

const LIGATURES = { ffi: 'ﬃ', ffl: 'ﬄ', ff: 'ﬀ', fi: 'ﬁ', fl: 'ﬂ' };

/** The position of a text with ligatures instead of letters: for a parser, this is another text. */
function ligatedPlaceOf(words: string, folded: string): Span | undefined {
  const pattern = words
    .replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/ff[il]?|f[il]/g, (letters) => `(?:${letters}|${LIGATURES[letters as keyof typeof LIGATURES]})`);
  const found = pattern.includes('(?:f') ? new RegExp(pattern).exec(folded) : null;
  return found ? { start: found.index, end: found.index + found[0].length } : undefined;
}

/** The range from the first to the last word of a text, if all words are in a gap in order, with others between. */
function piecesOf(words: string, folded: string, gap: Span): Span | undefined {
  const all = words.split(' ');
  if (all.length < 2) return undefined;
  let at = gap.start;
  let start: number | undefined;
  // Other fields that were found may be between the pieces.
  const reach = Math.min(folded.length, gap.end + 2 * words.length);
  for (const word of all) {
    const place = placesOf(word, folded.slice(0, reach)).find((span) => span.whole && span.start >= at);
    if (!place) return undefined;
    start ??= place.start;
    at = place.end;
  }
  return { start: start as number, end: at };
}

/** Extends a range to whole words. */
function wholeWords(text: string, { start, end }: Span): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && !/\s/.test(text[from - 1] as string)) from -= 1;
  while (to < text.length && !/\s/.test(text[to] as string)) to += 1;
  return [from, to];
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79)}…` : words;
}

/** Shorter texts may be parts of other fields. */
const DISTINCTIVE_LENGTH = 12;

function repeated(fields: readonly Expected[], { folded }: NormalText): ParseIssue[] {
  const all = fields.map((field, index) => `${separator(fields[index - 1], field)}${field.folded}`).join('');
  const count = (words: string, where: string) => placesOf(words, where).filter(({ whole }) => whole).length;
  const seen = new Set<string>();
  return fields.flatMap(({ path, text, folded: words }) => {
    // The name may be a running head.
    if (words.length < DISTINCTIVE_LENGTH || path === 'basics.name' || seen.has(words)) return [];
    seen.add(words);
    const times = count(words, folded);
    return times > count(words, all) ? [parseIssue('repeated', path, text, `${times} times`)] : [];
  });
}

/** A header has the parts of its location in one line: "Delft, Netherlands", as entries may have it too. */
function separator(before: Expected | undefined, { path }: Expected): string {
  const isPlace = (of = '') => of.startsWith('basics.location.');
  return isPlace(before?.path) && isPlace(path) ? ', ' : ' | ';
}
