import type { MeasuredCopy } from '../measure/measured-copy.ts';
import { type Adjustment, adjustLines, unadjusted } from './adjust-lines.ts';
import { breakLines, NATURAL } from './break-lines.ts';
import { type MeasuredText, measurePieces } from './measure-pieces.ts';
import { clearParagraph, type Lengths, setParagraph } from './paragraph-setting.ts';
import { measureOf, type Paragraph, paragraphsOf } from './paragraphs.ts';
import { beginsLastLine, lastLineFrom, readLines } from './read-lines.ts';
import { isRunt } from './runt.ts';

/** What comes of copyfitting at a size of text. */
export interface Outcome {
  /** Bullets, cells and labels of more than one line. */
  several: number;
  /** Paragraphs that end in a runt still. */
  runts: number;
  /** Lines that are fewer than without it. */
  linesSaved: number;
  /** Lines that each paragraph has more than when it was measured, or fewer. */
  added: ReadonlyMap<Element, number>;
}

/** The paragraphs of a copy, which can be set at any size of its text. */
export interface Copyfitter {
  /**
   * What would come of another size of text, without a layout: words are measured once, and lines are counted by them.
   *
   * @param ratio that size, as a multiple of the one that was measured
   * @param isSet whether paragraphs would be set, or break as they do by themselves
   */
  plan(ratio: number, isSet: boolean): Outcome;
  /** Sets the paragraphs at the size that the copy has now, and compares their lines with those that were counted. */
  apply(ratio: number): Outcome;
}

interface Text extends Paragraph, MeasuredText {
  /** Lines when it was measured. */
  lines: number;
}

/** A text that takes less of its measure stays on one line at every size that is tried. */
const SHORT = 0.85;

/**
 * A box that is no wider than its only line is as wide as it: the measure would be that of what is around it. A bullet is as wide
 * as its list.
 */
const FITTING = 0.999;

/** Layouts for comparison. Before the second, words are measured anew: not every browser sets them as wide at every size. */
const ROUNDS = 3;

/** Measures the paragraphs of a copy as it is laid out. */
export function copyfitterOf(copy: MeasuredCopy): Copyfitter {
  const scale = copy.scale();
  const texts = paragraphsOf(copy, true).flatMap((paragraph): Text[] => {
    const { count, width } = readLines(paragraph.element);
    const share = width / (paragraph.measure * scale);
    const isFitting = share >= FITTING && !paragraph.element.matches('[data-part="highlight"]');
    const isMeasured = count > 1 || (share > SHORT && !isFitting);
    return isMeasured ? [{ ...paragraph, ...measurePieces(paragraph, scale), lines: count }] : [];
  });

  const measureAnew = (changed: readonly Text[], ratio: number) => {
    for (const { element } of changed) clearParagraph(element);
    // The copy may be at another zoom by now.
    const scaleNow = copy.scale();
    for (const text of changed) {
      Object.assign(text, measurePieces({ ...text, fontSize: text.fontSize * ratio }, scaleNow));
      text.measure = measureOf(text.element, scaleNow);
    }
  };

  return {
    plan: (ratio, isSet) =>
      outcomeOf(new Map(texts.map((text) => [text, isSet ? adjustAt(text, ratio) : naturalAt(text, ratio)]))),
    apply(ratio) {
      const adjusted = new Map<Text, Adjustment>();
      for (const label of texts.filter(({ isLabel }) => isLabel)) adjusted.set(label, adjustAt(label, ratio));
      let changed: readonly Text[] = texts.filter(({ isLabel }) => !isLabel);
      for (let round = 1; round <= ROUNDS && changed.length > 0; round += 1) {
        if (round > 1) measureAnew(changed, ratio);
        for (const text of changed) {
          const adjustment = adjustAt(text, ratio);
          adjusted.set(text, adjustment);
          write(text, adjustment);
        }
        copy.forget();
        changed = changed.filter((text) => !isAsCounted(text, adjusted.get(text) as Adjustment));
      }
      // Their lines break elsewhere than counted, for a reason unknown.
      for (const text of changed) adjusted.set(text, asItIs(text, ratio));
      return outcomeOf(adjusted);
    },
  };
}

/** Whether the lines of a text are those that were counted. */
function isAsCounted({ element, pieces }: Text, { lines }: Adjustment): boolean {
  const { count } = readLines(element);
  return count === lines.count && (count === 1 || beginsLastLine(pieces, lines.lastFrom));
}

function adjustAt(text: Text, ratio: number): Adjustment {
  if (text.isLabel) return { ...naturalAt(text, ratio), runt: false };
  return adjustLines({ ...text, measure: text.measure / (text.fontSize * ratio) });
}

function naturalAt(text: Text, ratio: number): Adjustment {
  return unadjusted({ ...text, measure: text.measure / (text.fontSize * ratio) });
}

/** The lines that a text is in, whatever was counted. */
function asItIs({ element, pieces, measure, fontSize }: Text, ratio: number): Adjustment {
  clearParagraph(element);
  const { count } = readLines(element);
  const last = breakLines(pieces.slice(lastLineFrom(pieces)), Number.POSITIVE_INFINITY);
  const lines = { ...last, count };
  return { ...NATURAL, narrowing: 0, before: lines, lines, runt: isRunt(lines, measure / (fontSize * ratio)) };
}

function write(text: Text, adjustment: Adjustment): void {
  if (isSet(adjustment)) setParagraph(text.element, lengthsOf(text, adjustment));
  else clearParagraph(text.element);
}

/** Several lines are set even without spacing: breaks are then those that were counted. */
function isSet({ lines, letter, word }: Adjustment): boolean {
  return lines.count > 1 || letter !== 0 || word !== 0;
}

function lengthsOf({ endPadding }: Text, { letter, word, narrowing }: Adjustment): Lengths {
  const narrower = narrowing > 0 ? { endPadding: endPadding + narrowing } : {};
  return { letterSpacing: letter, wordSpacing: word, ...narrower };
}

function outcomeOf(adjusted: ReadonlyMap<Text, Adjustment>): Outcome {
  const outcome = { several: 0, runts: 0, linesSaved: 0, added: new Map<Element, number>() };
  for (const [text, { before, lines, runt }] of adjusted) {
    if (lines.count > 1 && text.element.localName !== 'p') outcome.several += 1;
    if (runt) outcome.runts += 1;
    outcome.linesSaved += before.count - lines.count;
    outcome.added.set(text.element, lines.count - text.lines);
  }
  return outcome;
}
