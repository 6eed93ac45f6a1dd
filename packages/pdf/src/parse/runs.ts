import { damaged } from '../content/open-pdf.ts';
import { PdfError } from '../pdf-error.ts';

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

/**
 * The runs of each page in the order of the content stream, which is the order most parsers read in. White space is a
 * run of its own wherever there is room for a space. Ligatures stay as the file has them; signs that the file gives no
 * character for are U+FFFD.
 *
 * @throws {PdfError} `not-a-pdf`, `encrypted` or `damaged`
 */
export async function readRuns(bytes: Uint8Array): Promise<Run[][]> {
  // pdf.js is loaded by those who parse, and by nobody else.
  const { getDocumentProxy } = await import('unpdf');
  // It takes the bytes away from whoever hands them over.
  const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 }).catch((error: unknown) => {
    throw unreadable(error);
  });
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

function unreadable(error: unknown): PdfError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new PdfError('encrypted', 'the PDF asks for a password. Save it without one, and hand over that file.', {
      cause: error,
    });
  }
  if (name === 'InvalidPDFException') {
    return new PdfError('not-a-pdf', 'the file holds no PDF. Hand over the bytes of one.', { cause: error });
  }
  return damaged('its pages cannot be read', error);
}
