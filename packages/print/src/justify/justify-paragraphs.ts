import { breakLines } from '../copyfit/break-lines.ts';
import { measurePieces } from '../copyfit/measure-pieces.ts';
import { ALIGN, clearParagraph, type Lengths, readParagraph, setParagraph } from '../copyfit/paragraph-setting.ts';
import { type Paragraph, paragraphsOf } from '../copyfit/paragraphs.ts';
import { lastLineFrom, readLines } from '../copyfit/read-lines.ts';
import { isRunt } from '../copyfit/runt.ts';
import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { divisibleWord, divisionsOf, type Hyphenate, languageOf, mayDivide, SOFT_HYPHEN } from './hyphenation.ts';
import { type JustifiedLines, justifyLines, type RaggedText, UNEVEN, type Word } from './justify-lines.ts';

/** Lists, tables and columns beside others stay ragged, and so does what only looks like a paragraph. */
const RAGGED = 'li, dl, table, address, nav, blockquote, [data-part="header"], [data-part="aside"]';

/** In em: some 55 characters. Narrower columns have too few spaces to share. */
const NARROW = 25;

/** In shares of a space: what is measured may differ from what was counted by so much. */
const ROUNDING = 0.02;

/** The paragraphs of a sheet that its theme asks to justify, whatever their spaces would be. */
export function paragraphsToJustify(sheet: HTMLElement): HTMLElement[] {
  return [...sheet.querySelectorAll<HTMLElement>('p')].filter(
    (element) =>
      getComputedStyle(element).getPropertyValue(ALIGN).trim() === 'justify' &&
      !element.closest(RAGGED) &&
      !hasOwnHyphens(element),
  );
}

/** Whether its author wrote soft hyphens: beside those of a fit, their places would not be known. */
function hasOwnHyphens(element: HTMLElement): boolean {
  const hyphens = element.textContent?.split(SOFT_HYPHEN) ?? [];
  return hyphens.length - 1 > (readParagraph(element)?.hyphens?.length ?? 0);
}

/** A word of a paragraph as it was measured, and where its divisions are in the text of the paragraph. */
interface PlacedWord extends Word {
  places: readonly number[];
}

interface Candidate {
  paragraph: Paragraph;
  /** How copyfitting set it. */
  before: Lengths | undefined;
  lines: number;
  runt: boolean;
}

/**
 * Justifies the paragraphs of a copy whose theme asks for it, each where its spaces stay even, and in no line more than it
 * takes as it is set. What is not even as it is then laid out goes back.
 *
 * @returns how many lines fewer there are
 */
export function justifyParagraphs(copy: MeasuredCopy, hyphenate: Hyphenate = (word) => [word]): number {
  const elements = new Set(paragraphsToJustify(copy.sheet));
  // Set for a theme that asked for it before.
  for (const element of copy.sheet.querySelectorAll<HTMLElement>('p'))
    if (readParagraph(element)?.justified) clearParagraph(element);
  if (elements.size === 0) return 0;
  const scale = copy.scale();
  const candidates = paragraphsOf(copy)
    .filter(({ element }) => elements.has(element))
    .map(
      (paragraph): Candidate => ({ paragraph, before: readParagraph(paragraph.element), ...linesOf(paragraph, scale) }),
    )
    .filter(({ lines }) => lines > 1);
  for (const { paragraph } of candidates) clearParagraph(paragraph.element);
  const fresh = new Map(paragraphsOf(copy).map((paragraph) => [paragraph.element, paragraph]));
  const planned = candidates.flatMap((candidate) => {
    const paragraph = fresh.get(candidate.paragraph.element);
    if (!paragraph || paragraph.measure < NARROW * paragraph.fontSize) return [];
    const { words, space } = wordsOf(paragraph, scale, hyphenate);
    const plan = justifyLines({ ...ragged(paragraph, candidate), words, space, hyphen: hyphenOf(paragraph, scale) });
    return plan ? [{ paragraph, candidate, plan, space, places: placesOf(words, plan) }] : [];
  });
  for (const candidate of candidates) restore(candidate);
  for (const { paragraph, plan, places } of planned) {
    clearParagraph(paragraph.element);
    setParagraph(paragraph.element, {
      letterSpacing: plan.letter,
      wordSpacing: plan.word,
      justified: true,
      ...(places.length > 0 ? { hyphens: places } : {}),
    });
  }
  const uneven = planned.filter(({ paragraph, candidate, space }) => !isEven(paragraph, candidate, space, scale));
  for (const { candidate } of uneven) restore(candidate);
  copy.forget();
  const kept = planned.filter((each) => !uneven.includes(each));
  return kept.reduce((saved, { candidate, plan }) => saved + candidate.lines - plan.count, 0);
}

function restore({ paragraph: { element }, before }: Candidate): void {
  clearParagraph(element);
  if (before && !before.justified) setParagraph(element, before);
}

/** Lines of a paragraph as it is set. */
function linesOf(paragraph: Paragraph, scale: number): { lines: number; runt: boolean } {
  const { count } = readLines(paragraph.element);
  if (count < 2) return { lines: count, runt: false };
  const { pieces } = measurePieces(paragraph, scale);
  const last = breakLines(pieces.slice(lastLineFrom(pieces)), Number.POSITIVE_INFINITY);
  return { lines: count, runt: isRunt({ ...last, count }, paragraph.measure / paragraph.fontSize) };
}

function ragged({ measure, fontSize, mayTrack }: Paragraph, { lines, runt }: Candidate) {
  return { measure: measure / fontSize, mayTrack, lines, runt } satisfies Partial<RaggedText>;
}

/** The words of a paragraph with its divisions, measured as they are laid out. */
function wordsOf(paragraph: Paragraph, scale: number, hyphenate: Hyphenate): { words: PlacedWord[]; space: number } {
  const { element, fontSize } = paragraph;
  const { pieces, space } = measurePieces(paragraph, scale);
  const starts = startsOfTexts(element);
  const range = element.ownerDocument.createRange();
  const words = pieces.map(({ parts, ...piece }, index): PlacedWord => {
    const text = parts.map(({ node, start, end }) => node.data.slice(start, end)).join('');
    const gaps = text.match(/[\u00a0 ]/g)?.length ?? 0;
    const [part] = parts;
    // A compound is divided at its own hyphens alone, not as "continuous-inte-gration".
    const isInCompound = pieces[index - 1]?.space === 0;
    const found =
      !isInCompound &&
      parts.length === 1 &&
      part?.node.parentElement &&
      mayDivide(part.node.parentElement) &&
      divisibleWord(text);
    if (!part || !found) return { ...piece, gaps, divisions: [], places: [] };
    const language = languageOf(part.node.parentElement as Element);
    const offsets = divisionsOf(found.word, language, hyphenate).map((offset) => found.index + offset);
    const divisions = offsets.map((offset) => {
      range.setStart(part.node, part.start);
      range.setEnd(part.node, part.start + offset);
      const width = [...range.getClientRects()].reduce((sum, box) => sum + box.width, 0) / (fontSize * scale);
      return { width, characters: [...text.slice(0, offset)].length };
    });
    const start = (starts.get(part.node) ?? 0) + part.start;
    return { ...piece, gaps, divisions, places: offsets.map((offset) => start + offset) };
  });
  return { words, space };
}

/** Where the texts of an element begin in all its text. */
function startsOfTexts(element: HTMLElement): Map<Node, number> {
  const starts = new Map<Node, number>();
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let start = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    starts.set(node, start);
    start += node.length;
  }
  return starts;
}

/** Width of a hyphen, in em. */
function hyphenOf({ element, fontSize }: Paragraph, scale: number): number {
  const sign = element.ownerDocument.createElement('span');
  sign.textContent = '-';
  sign.style.cssText = 'position: absolute; visibility: hidden';
  element.append(sign);
  const { width } = sign.getBoundingClientRect();
  sign.remove();
  return width / (fontSize * scale);
}

function placesOf(words: readonly PlacedWord[], { divided }: JustifiedLines): number[] {
  return divided.flatMap(({ word, division }) => words[word]?.places[division] ?? []);
}

/** Whether a paragraph came out as it was to: no line more, even spaces, and each soft hyphen at the end of a line. */
function isEven(paragraph: Paragraph, { lines }: Candidate, space: number, scale: number): boolean {
  const { element } = paragraph;
  if (readLines(element).count > lines) return false;
  const { pieces } = measurePieces(paragraph, scale);
  const most = UNEVEN + ROUNDING;
  if (pieces.some((piece) => piece.space > 0 && Math.abs(piece.space / space - 1) > most)) return false;
  const range = element.ownerDocument.createRange();
  return pieces.every(({ parts }) =>
    parts.every(({ node, start, end }) => {
      if (!node.data.slice(start, end).includes(SOFT_HYPHEN)) return true;
      range.setStart(node, start);
      range.setEnd(node, end);
      const [first, ...others] = range.getClientRects();
      const last = others.at(-1);
      // On the next line of the same page.
      return !!first && !!last && last.top > first.top;
    }),
  );
}
