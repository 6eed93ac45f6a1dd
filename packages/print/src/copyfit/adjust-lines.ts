import { breakLines, type Lines, NATURAL, type Piece, type Spacing } from './break-lines.ts';
import { isRunt } from './runt.ts';

/** A text to set, with its lengths in em. */
export interface Setting {
  pieces: readonly Piece[];
  measure: number;
  /** Width of a space. */
  space: number;
  /** Whether its letters may be set apart: those of some scripts are joined. */
  mayTrack: boolean;
  /** Whether its lines may end earlier: not where they are justified. */
  mayNarrow: boolean;
}

/** How a text is set, and what comes of it. Lengths in em. */
export interface Adjustment extends Spacing {
  /** How much earlier its lines end. */
  narrowing: number;
  /** Its lines without adjustment, and with it. */
  before: Lines;
  lines: Lines;
  /** Whether its last line is a runt still. */
  runt: boolean;
}

/**
 * The most that letters and spaces may give or take: 1.5 % of an em between letters, 6 % of a space. Nobody sees it, and
 * text extraction stays word for word. The microtype package for pdfTeX makes letters up to 2 % wider or narrower;
 * InDesign lets spaces shrink to 80 % and grow to 133 %, both unless asked otherwise.
 */
const LETTER = 0.015;
const WORD = 0.06;

/** In em: what a browser may lay out wider or narrower than it measured, and still no line breaks elsewhere. */
const TOLERANCE = 0.02;

/** Steps in which spacing is tried, up to the most. */
const STEPS = 30;

/**
 * Copyfitting: draws a text in where its lines fit by a hair alone, or where that saves a line; else lets it out until it ends in no runt; else ends its lines
 * earlier, so that more words go to the last. No line comes by it, and each moves as little as it must.
 */
export function adjustLines(text: Setting): Adjustment {
  const plain = unadjusted(text);
  const { before } = plain;
  const kept = keptTogether(text, before);
  if (kept) return kept;
  if (before.count < 2) return plain;
  const drawn = drawnIn(text, before, before.count - 1);
  const cured = drawn?.runt ? narrowed(text, drawn) : drawn;
  if (cured) return cured;
  if (!plain.runt) return plain;
  return letOut(text, plain) ?? narrowed(text, plain) ?? drawn ?? plain;
}

/** A text as it breaks by itself. */
export function unadjusted({ pieces, measure }: Setting): Adjustment {
  const before = breakLines(pieces, measure);
  return { ...NATURAL, narrowing: 0, before, lines: before, runt: isRunt(before, measure) };
}

/** The least spacing at which a text has the lines that it has, if they fit so barely that a printer may break one more. */
function keptTogether(text: Setting, before: Lines): Adjustment | undefined {
  const measure = text.measure - TOLERANCE;
  if (Math.max(before.widest, before.lastWidth) <= measure) return undefined;
  if (breakLines(text.pieces, measure).count === before.count) return undefined;
  const kept = drawnIn(text, before, before.count);
  return kept?.runt ? undefined : kept;
}

/** The least spacing at which a text has no more lines than asked. */
function drawnIn(text: Setting, before: Lines, most: number): Adjustment | undefined {
  const saves = (step: number) =>
    breakLines(text.pieces, text.measure - TOLERANCE, spacingAt(text, -step)).count <= most;
  if (!saves(STEPS)) return undefined;
  let [least, enough] = [0, STEPS];
  while (enough - least > 1) {
    const middle = (least + enough) >> 1;
    if (saves(middle)) enough = middle;
    else least = middle;
  }
  return adjusted(text, before, spacingAt(text, -enough));
}

/** The least spacing at which the text ends in no runt, and in no line more. */
function letOut(text: Setting, { before }: Adjustment): Adjustment | undefined {
  for (let step = 1; step <= STEPS; step += 1) {
    const spacing = spacingAt(text, step);
    const cures = (off: number) => {
      const lines = breakLines(text.pieces, text.measure + off, spacing);
      return lines.count === before.count && !isRunt(lines, text.measure);
    };
    if (cures(0) && cures(TOLERANCE) && cures(-TOLERANCE)) return adjusted(text, before, spacing);
  }
  return undefined;
}

/** Ends lines before the widest of them, again and again, until enough words have gone to the last one. */
function narrowed(text: Setting, found: Adjustment): Adjustment | undefined {
  const { pieces, measure, mayNarrow } = text;
  let { lines } = found;
  while (mayNarrow && lines.count > 1) {
    const { count, widest } = lines;
    // At any measure below the widest line, that line breaks earlier.
    lines = breakLines(pieces, widest - TOLERANCE, found);
    if (lines.count > count) return undefined;
    const room = widest - Math.max(lines.widest, lines.lastWidth);
    if (isRunt(lines, measure) || room < 2 * TOLERANCE) continue;
    return { ...found, narrowing: measure - widest + room / 2, lines, runt: false };
  }
  return undefined;
}

function adjusted({ pieces, measure }: Setting, before: Lines, spacing: Spacing): Adjustment {
  const lines = breakLines(pieces, measure, spacing);
  return { ...spacing, narrowing: 0, before, lines, runt: isRunt(lines, measure) };
}

/** @param step from the most drawn in, -STEPS, to the most let out */
function spacingAt({ space, mayTrack }: Setting, step: number): Spacing {
  const share = step / STEPS;
  return { letter: mayTrack ? share * LETTER : 0, word: share * WORD * space };
}
