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

/** What a font of a PDF must not be, or show. */
export type LintRule = 'embedded' | 'subset' | 'type-3' | 'missing-glyph' | 'unicode';

/** A fault of the text of a PDF. */
export interface LintFinding {
  rule: LintRule;
  /** Name of the face. */
  font: string;
  /** Page on which it first shows, from 1. */
  page: number;
  message: string;
}

/**
 * Checks the fonts of a PDF and every character it shows: fonts are embedded, in subsets, none as Type 3; no glyph is
 * missing; and each shown code says which character it is, by its font or by an `ActualText` around it.
 *
 * @returns what is wrong, in the order of the pages; nothing where all is well
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function lintPdf(bytes: Uint8Array): Promise<LintFinding[]> {
  return withPdfErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    return lintFonts(pdf);
  });
}

/** {@link lintPdf} for a PDF that is open. */
export function lintFonts(pdf: PDFDocument): LintFinding[] {
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
      const finding = (rule: LintRule, message: string): LintFinding => ({
        rule,
        font: font.name,
        page: index + 1,
        message: `${font.name}, page ${index + 1}: ${message}`,
      });
      const around = (places: number[]) => quoted(shown.text, places);
      const ofFont = faulty.has(font) ? [] : faultsOf(font).map(([rule, message]) => finding(rule, message));
      faulty.add(font);
      if (missing.length > 0) {
        ofFont.push(finding('missing-glyph', `the face has no glyph for a character${around(missing)}`));
      }
      if (unmapped.length > 0) {
        ofFont.push(finding('unicode', `a shown glyph does not say which character it is${around(unmapped)}`));
      }
      return ofFont;
    }).flat();
  });
}

function faultsOf(font: Font): [LintRule, string][] {
  const faults: [LintRule, string][] = [];
  if (font.isType3) {
    faults.push(['type-3', 'embedded as Type 3, whose text is hard to read back. Use a static font file of the face.']);
  }
  if (!font.embedded) faults.push(['embedded', 'not embedded, so that it looks different elsewhere.']);
  else if (!font.subset) faults.push(['subset', 'embedded whole, though only some of its glyphs are shown.']);
  return faults;
}

/** Where among the text, in the order it is drawn, a font shows what it should not. */
interface Faults {
  missing: number[];
  unmapped: number[];
}

interface Shown {
  /** All text of a page; `□` where it is not known. */
  text: string;
  fonts: Map<Font, Faults>;
}

const UNKNOWN = '□';

function readShown(content: Uint8Array, pageResources: PDFDict | undefined, fontOf: (dict: PDFDict) => Font): Shown {
  const shown: Shown = { text: '', fonts: new Map() };

  function show(font: Font, bytes: ArrayLike<number>, told: boolean): void {
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
      else if (!told && text === undefined) faults.unmapped.push(shown.text.length);
      shown.text += text ?? UNKNOWN;
    }
  }

  function read(bytes: Uint8Array, resources: PDFDict | undefined, outer: State, within: readonly PDFRef[]): void {
    let { font, told } = outer;
    // The font belongs to the graphics state, which marked content may begin in and outlast.
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
        marked.push(told);
        told ||= operator === 'BDC' && hasActualText(operands()[1], resources);
      }),
      EMC() {
        told = marked.pop() ?? outer.told;
      },
      ...atEach("Tj '", ({ string }) => {
        const bytes = font && string();
        if (font && bytes) show(font, bytes, told);
      }),
      ...atEach('TJ "', ({ operands }) => {
        for (const string of stringsOf(operands().at(-1))) if (font) show(font, string, told);
      }),
      Do({ operands }) {
        const ref = resource(resources, 'XObject', String(operands()[0]));
        const form = ref && resources ? resources.context.lookup(ref) : undefined;
        // A form that draws itself would be read for ever.
        if (!(ref instanceof PDFRef) || within.includes(ref) || !(form instanceof PDFStream)) return;
        if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
        const own = form.dict.lookup(PDFName.of('Resources'));
        read(streamBytes(form), own instanceof PDFDict ? own : resources, { font, told }, [...within, ref]);
      },
    });
  }

  read(content, pageResources, { font: undefined, told: false }, []);
  return shown;
}

interface State {
  font: Font | undefined;
  /** Whether an `ActualText` says what is shown. */
  told: boolean;
}

/** The font that `Tf` sets, or that `gs` sets by a graphics state. */
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

/** The text around the first of some places, and how many more there are. */
function quoted(text: string, places: readonly number[]): string {
  const [first = 0] = places;
  const around = text.slice(Math.max(0, first - 20), first + 20).trim();
  const more = places.length > 1 ? `, and ${places.length - 1} more on the page` : '';
  return ` in “${around}”${more}.`;
}
