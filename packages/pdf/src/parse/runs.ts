import { checkDrawn } from '../file/content/drawn.ts';
import { LIMITS, tooLarge } from '../file/content/limits.ts';
import { openPdf } from '../file/content/open-pdf.ts';
import { reading } from '../file/content/reading.ts';
import { textCopy } from './text-copy.ts';

/** A run of text in one font: place and width in pt from the lower left corner of its page, size in pt. */
export interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  size: number;
  /** CSS weight, guessed from the name of the font: a PDF says no more. */
  weight: number;
  italic: boolean;
  /** Whether the text goes on in the line below without a break in its flow. */
  wraps: boolean;
}

/** The order matters: "SemiBold" holds "Bold". "CMBX" and "Medi" are the bold faces of TeX. */
const WEIGHTS: readonly [RegExp, number][] = [
  [/extra-?bold|ultra-?bold|heavy|black/i, 800],
  [/semi-?bold|demi/i, 600],
  [/bold|cmbx|medi$|-bd/i, 700],
  [/medium/i, 500],
  [/thin|hairline|light/i, 300],
];

const weightOf = (font: string) => WEIGHTS.find(([pattern]) => pattern.test(font))?.[1] ?? 400;
const isItalic = (font: string) => /italic|oblique|cmti|-it$/i.test(font);

/** Nothing on the console, no code made of the file, no picture drawn, and no request for what it lacks. */
const QUIET = { verbosity: 0, isEvalSupported: false, maxImageSize: 0, useWorkerFetch: false, enableXfa: false };

/**
 * The runs of each page in the order of the content stream, which is the order most parsers read in. White space is a
 * run of its own wherever there is room for a space. Ligatures stay as the file has them; signs that the file gives no
 * character for are U+FFFD.
 *
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function readRuns(bytes: Uint8Array): Promise<Run[][]> {
  return reading(async () => {
    const pdf = await openPdf(bytes);
    checkDrawn(pdf);
    const pages = await runsOf(await textCopy(pdf));
    checkRuns(pages);
    return pages;
  });
}

/** Lines are put together out of runs in a time that grows with the square of their number. */
function checkRuns(pages: readonly Run[][]): void {
  let count = 0;
  for (const runs of pages) {
    count += runs.length;
    if (runs.length > LIMITS.runsOfPage) {
      throw tooLarge(
        'a page may have a number of runs of text',
        LIMITS.runsOfPage,
        runs.length.toLocaleString('en-US'),
      );
    }
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    if (letters > LIMITS.textOfPage) {
      throw tooLarge('a page may have a number of characters', LIMITS.textOfPage, letters.toLocaleString('en-US'));
    }
  }
  if (count > LIMITS.runs)
    throw tooLarge('it may have a number of runs of text', LIMITS.runs, count.toLocaleString('en-US'));
}

async function runsOf(bytes: Uint8Array): Promise<Run[][]> {
  // pdf.js is loaded by those who parse, and by nobody else.
  const { getDocumentProxy } = await import('unpdf');
  const document = await getDocumentProxy(bytes, QUIET);
  try {
    const pages: Run[][] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ disableNormalization: true });
      // The names of fonts come with the drawing instructions.
      await page.getOperatorList();
      const fontName = (id: string): string => (page.commonObjs.has(id) ? (page.commonObjs.get(id)?.name ?? '') : '');
      pages.push(
        items.flatMap((item) => {
          if (!('str' in item)) return [];
          const font = fontName(item.fontName);
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
    return pages;
  } finally {
    await document.loadingTask.destroy();
  }
}
