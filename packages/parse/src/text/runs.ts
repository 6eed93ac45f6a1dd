import { tooLarge } from '@recto/pdf-objects';
import { type OpenText, withDocument } from './checked-document.ts';
import { inReadingOrder } from './right-to-left.ts';

/** A run of text in one font: position, width and size in pt. The position is from the lower left corner of its page. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** CSS weight, guessed from the name of the font: a PDF has nothing better. */
  weight: number;
  italic: boolean;
  /** Whether the text continues on the next line without a break. */
  wraps: boolean;
}

/** The order matters: "SemiBold" contains "Bold". "CMBX" and "Medi" are the bold fonts of TeX. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/extra-?bold|ultra-?bold|heavy|black/i, 800],
  [/semi-?bold|demi/i, 600],
  [/bold|cmbx|medi$|-bd/i, 700],
  [/medium/i, 500],
  [/thin|hairline|light/i, 300],
];

/** The style is after the last hyphen; before it may be that of the variable font it was made from: `NotoSansJPThin-Bold`. */
const STYLE =
  /-((?:thin|hairline|extra|ultra|semi|demi|light|regular|roman|book|medium|bold|black|heavy|italic|oblique)+)$/i;

function weightOf(font: string): number {
  const style = STYLE.exec(font)?.[1] ?? font;
  return WEIGHTS.find(([pattern]) => pattern.test(style))?.[1] ?? 400;
}
const isItalic = (font: string) => /italic|oblique|cmti|-it$/i.test(font);

/** The most runs of text on one page, and in the whole file. */
const MOST_RUNS = { page: 20_000, file: 400_000 };
/** The most characters on one page: ten times as many as fit on a full page in small type. */
const MOST_CHARACTERS = 50_000;

/**
 * Reads the runs of each page in the order of the content stream, as most parsers do; a page in Hebrew or Arabic, with the
 * words of a line in the order of reading and with left and right exchanged. White space is a run of its own
 * where there is room for a space. Ligatures stay as they are in the file. A glyph without a known character is U+FFFD.
 *
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function readRuns(bytes: Uint8Array): Promise<Run[][]> {
  return withDocument(bytes, runsOf);
}

/** The time to build lines from runs grows with the square of their number. */
function checkRuns(pages: readonly Run[][]): void {
  let count = 0;
  for (const runs of pages) {
    count += runs.length;
    if (runs.length > MOST_RUNS.page) throw tooLarge('one of its pages has', MOST_RUNS.page, 'runs of text');
    const characters = runs.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > MOST_CHARACTERS) throw tooLarge('one of its pages has', MOST_CHARACTERS, 'characters');
  }
  if (count > MOST_RUNS.file) throw tooLarge('it has', MOST_RUNS.file, 'runs of text');
}

/** The runs of a PDF that is open, as {@link readRuns} returns them. */
export async function runsOf(document: OpenText): Promise<Run[][]> {
  const pages: Run[][] = [];
  for (let page = 0; page < document.pages; page += 1) {
    const items = await document.itemsOf(page, 'written');
    pages.push(
      items.map((item) => {
        const font = document.fontName(item) ?? '';
        const [, , shear, scale, x, y] = item.transform as number[];
        return {
          text: item.str.replaceAll('\0', '\u{fffd}').replace(/\s/g, ' '),
          x: x ?? 0,
          y: y ?? 0,
          width: item.width,
          size: Math.hypot(shear ?? 0, scale ?? 0),
          weight: weightOf(font),
          italic: isItalic(font),
          wraps: item.hasEOL && item.str !== '',
        };
      }),
    );
  }
  checkRuns(pages);
  return pages.map(inReadingOrder);
}
