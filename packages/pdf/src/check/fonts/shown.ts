import { PDFDict, PDFName, PDFRef, PDFStream } from '@cantoo/pdf-lib';
import { atEach, eachOperation, type Operand, resource, streamBytes } from '@recto/pdf-objects';
import { actualTextOf, mcidOf } from '../../file/marked-content.ts';
import type { Font } from './font.ts';

/** Positions of the faults of a font in the text of a page. */
export interface Faults {
  missing: number[];
  unmapped: number[];
}

export interface Shown {
  /** The text of a page in the order of drawing, with `□` for unknown characters. */
  text: string;
  fonts: Map<Font, Faults>;
}

/** A glyph, and the text that the PDF gives for it: by an `ActualText`, else by its font. */
export interface ShownGlyph {
  font: Font;
  text: string | undefined;
  /** Whether it is the glyph for missing characters. */
  isMissing: boolean;
  /** The marked-content sequence of the page that it is in. */
  mcid: number | undefined;
}

const UNKNOWN = '□';

/**
 * Reads what the content of a page shows, and of forms in it.
 *
 * @param fontOf reads a font dictionary, once for all pages
 * @param each called for each glyph, in the order of drawing
 */
export function readShown(
  content: Uint8Array,
  pageResources: PDFDict | undefined,
  fontOf: (dict: PDFDict) => Font,
  each?: (glyph: ShownGlyph) => void,
): Shown {
  const shown: Shown = { text: '', fonts: new Map() };

  function show(font: Font, bytes: ArrayLike<number>, { actualText, mcid }: Marked): void {
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
      else if (actualText === undefined && text === undefined) faults.unmapped.push(shown.text.length);
      each?.({ font, text: actualText ?? (isMissing ? undefined : text), isMissing, mcid });
      shown.text += text ?? UNKNOWN;
    }
  }

  function read(bytes: Uint8Array, resources: PDFDict | undefined, outer: State, openForms: readonly PDFRef[]): void {
    let { font, actualText, mcid } = outer;
    // Graphics states and marked content are nested independently of each other.
    const saved: (Font | undefined)[] = [];
    const marked: Marked[] = [];
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
        marked.push({ actualText, mcid });
        if (operator !== 'BDC') return;
        const properties = operands()[1];
        actualText ??= actualTextOf(properties, resources);
        mcid = mcidOf(properties, resources) ?? mcid;
      }),
      EMC() {
        ({ actualText, mcid } = marked.pop() ?? outer);
      },
      ...atEach("Tj '", ({ string }) => {
        const bytes = font && string();
        if (font && bytes) show(font, bytes, { actualText, mcid });
      }),
      ...atEach('TJ "', ({ operands }) => {
        for (const string of stringsOf(operands().at(-1))) if (font) show(font, string, { actualText, mcid });
      }),
      Do({ operands }) {
        const ref = resource(resources, 'XObject', String(operands()[0]));
        const form = ref && resources ? resources.context.lookup(ref) : undefined;
        // Guards against a form that draws itself.
        if (!(ref instanceof PDFRef) || openForms.includes(ref) || !(form instanceof PDFStream)) return;
        if (form.dict.lookup(PDFName.of('Subtype')) !== PDFName.of('Form')) return;
        const own = form.dict.lookup(PDFName.of('Resources'));
        read(streamBytes(form), own instanceof PDFDict ? own : resources, { font, actualText, mcid }, [
          ...openForms,
          ref,
        ]);
      },
    });
  }

  read(content, pageResources, { font: undefined, actualText: undefined, mcid: undefined }, []);
  return shown;
}

/** The marked content that a glyph is in. */
interface Marked {
  actualText: string | undefined;
  mcid: number | undefined;
}

interface State extends Marked {
  font: Font | undefined;
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
