import { PDFDict, type PDFDocument, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import {
  atEach,
  checkOperatorCount,
  contentOf,
  eachOperation,
  type Operand,
  openPdf,
  resource,
  streamBytes,
} from '@recto/pdf-objects';
import { hasActualText } from '../../file/marked-content.ts';
import { withPdfErrors } from '../../pdf-error.ts';
import { type Font, readFont } from './font.ts';

/** The rules for fonts and text. */
export type FontRule = 'embedded' | 'subset' | 'type-3' | 'missing-glyph' | 'unicode';

/** A fault of a font or of text. */
export interface FontIssue {
  rule: FontRule;
  /** What is wrong and where, in one sentence. */
  message: string;
  /** What to do, in one sentence. */
  hint?: string;
  location: {
    /** First page with the fault, from 1. */
    page: number;
    /** Name of the font. */
    font: string;
  };
}

/**
 * Checks the fonts and the text of a PDF. Fonts must be embedded as subsets, and not as Type 3. No glyph may be missing,
 * and each shown code must map to a character, by its font or by an `ActualText`.
 *
 * @returns the faults in the order of the pages; an empty list if there are none
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function checkFonts(bytes: Uint8Array): Promise<FontIssue[]> {
  return withPdfErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    return fontIssues(pdf);
  });
}

/** {@link checkFonts} for an open PDF. */
export function fontIssues(pdf: PDFDocument): FontIssue[] {
  const fonts = new Map<PDFDict, Font>();
  const fontOf = (dict: PDFDict): Font => {
    const font = fonts.get(dict) ?? readFont(dict);
    fonts.set(dict, font);
    return font;
  };
  const faulty = new Set<Font>();
  return pdf.getPages().flatMap((page, index) => {
    const shown = readShown(contentOf(page), page.node.Resources(), fontOf);
    return Array.from(shown.fonts, ([font, { missing, unmapped }]) => {
      const location = { page: index + 1, font: font.name };
      const here = `${font.name} on page ${location.page}`;
      const around = (places: number[]) => quoted(shown.text, places);
      const issues = faulty.has(font) ? [] : faultsOf(font, here).map((fault) => ({ ...fault, location }));
      faulty.add(font);
      if (missing.length > 0) {
        const message = `${here} has no glyph for a character in ${around(missing)}.`;
        issues.push({ rule: 'missing-glyph', message, location });
      }
      if (unmapped.length > 0) {
        const message = `${here} shows a glyph that maps to no character in ${around(unmapped)}.`;
        issues.push({ rule: 'unicode', message, location });
      }
      return issues;
    }).flat();
  });
}

function faultsOf(font: Font, here: string): Omit<FontIssue, 'location'>[] {
  const faults: Omit<FontIssue, 'location'>[] = [];
  if (font.isType3) {
    faults.push({
      rule: 'type-3',
      message: `${here} is embedded as Type 3, whose text is hard to extract.`,
      hint: 'Use a static font file instead of a variable font.',
    });
  }
  if (!font.embedded) {
    faults.push({
      rule: 'embedded',
      message: `${here} is not embedded, so that it looks different on other machines.`,
    });
  } else if (!font.subset) {
    const message = `${here} is embedded as a whole, although only some of its glyphs are shown.`;
    faults.push({ rule: 'subset', message });
  }
  return faults;
}

/** Positions of the faults of a font in the text of a page. */
interface Faults {
  missing: number[];
  unmapped: number[];
}

interface Shown {
  /** The text of a page in the order of drawing, with `□` for unknown characters. */
  text: string;
  fonts: Map<Font, Faults>;
}

const UNKNOWN = '□';

function readShown(content: Uint8Array, pageResources: PDFDict | undefined, fontOf: (dict: PDFDict) => Font): Shown {
  const shown: Shown = { text: '', fonts: new Map() };

  function show(font: Font, bytes: ArrayLike<number>, hasText: boolean): void {
    let faults = shown.fonts.get(font);
    if (!faults) {
      faults = { missing: [], unmapped: [] };
      shown.fonts.set(font, faults);
    }
    for (let at = 0; at + font.codeLength <= bytes.length; at += font.codeLength) {
      const first = bytes[at] as number;
      const code = font.codeLength === 1 ? first : (first << 8) | (bytes[at + 1] as number);
      const { text, isMissing } = font.glyph(code);
      if (isMissing) faults.missing.push(shown.text.length);
      else if (!hasText && text === undefined) faults.unmapped.push(shown.text.length);
      shown.text += text ?? UNKNOWN;
    }
  }

  function read(bytes: Uint8Array, resources: PDFDict | undefined, outer: State, openForms: readonly PDFRef[]): void {
    let { font, hasText } = outer;
    // Graphics states and marked content are nested independently of each other.
    const saved: (Font | undefined)[] = [];
    const marked: boolean[] = [];
    const named = new Map<string, PDFDict | undefined>();
    eachOperation(bytes, {
      q: () => saved.push(font),
      Q() {
        font = saved.length > 0 ? saved.pop() : outer.font;
      },
      BT() {
        shown.text += ' ';
      },
      ...atEach('Tf gs', ({ operator, operands }) => {
        const [name] = operands();
        const key = `${operator} ${name}`;
        if (!named.has(key)) named.set(key, fontNamed(name, operator, resources));
        const dict = named.get(key);
        if (dict) font = fontOf(dict);
      }),
      ...atEach('BMC BDC', ({ operator, operands }) => {
        marked.push(hasText);
        hasText ||= operator === 'BDC' && hasActualText(operands()[1], resources);
      }),
      EMC() {
        hasText = marked.pop() ?? outer.hasText;
      },
      ...atEach("Tj '", ({ string }) => {
        const bytes = font && string();
        if (font && bytes) show(font, bytes, hasText);
      }),
      ...atEach('TJ "', ({ operands }) => {
        for (const string of stringsOf(operands().at(-1))) if (font) show(font, string, hasText);
      }),
      Do({ operands }) {
        const ref = resource(resources, 'XObject', String(operands()[0]));
        const form = ref && resources ? resources.context.lookup(ref) : undefined;
        // Guards against a form that draws itself.
        if (!(ref instanceof PDFRef) || openForms.includes(ref) || !(form instanceof PDFStream)) return;
        if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
        const own = form.dict.lookup(PDFName.of('Resources'));
        read(streamBytes(form), own instanceof PDFDict ? own : resources, { font, hasText }, [...openForms, ref]);
      },
    });
  }

  read(content, pageResources, { font: undefined, hasText: false }, []);
  return shown;
}

interface State {
  font: Font | undefined;
  /** Whether the content is in an `ActualText`. */
  hasText: boolean;
}

/** The font that `Tf` sets, or `gs` with a graphics state. */
function fontNamed(
  operand: Operand | undefined,
  operator: string,
  resources: PDFDict | undefined,
): PDFDict | undefined {
  if (typeof operand !== 'string' || !resources) return undefined;
  const { context } = resources;
  if (operator === 'Tf') {
    const font = context.lookup(resource(resources, 'Font', operand));
    return font instanceof PDFDict ? font : undefined;
  }
  const state = context.lookup(resource(resources, 'ExtGState', operand));
  const pair = state instanceof PDFDict ? state.lookup(PDFName.of('Font')) : undefined;
  const font = pair && 'lookup' in pair && typeof pair.lookup === 'function' ? pair.lookup(0) : undefined;
  return font instanceof PDFDict ? font : undefined;
}

function stringsOf(operand: Operand | undefined): Uint8Array[] {
  const parts = Array.isArray(operand) ? operand : [operand];
  return parts.filter((part) => part instanceof Uint8Array);
}

/** The text around the first of some positions, and the number of others. */
function quoted(text: string, places: readonly number[]): string {
  const [first = 0] = places;
  const around = text.slice(Math.max(0, first - 20), first + 20).trim();
  const more = places.length > 1 ? `, and ${places.length - 1} more on the page` : '';
  return `“${around}”${more}`;
}
