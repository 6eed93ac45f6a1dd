import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream } from '@cantoo/pdf-lib';
import { streamBytes } from '@recto/pdf-objects';
import { readToUnicode } from './to-unicode.ts';

/** A font of a PDF: what its codes show, and which characters they are. */
export interface Font {
  /** The name of the font without the prefix of a subset. */
  name: string;
  isType3: boolean;
  embedded: boolean;
  subset: boolean;
  /** Bytes per code. */
  codeLength: 1 | 2;
  /** The glyph of a code. */
  glyph(code: number): Glyph;
}

export interface Glyph {
  /** Its text; undefined if the PDF does not say. */
  text: string | undefined;
  /** Whether it is the glyph for missing characters (`.notdef`). */
  isMissing: boolean;
}

const name = (key: string) => PDFName.of(key);

/** Reads a font dictionary (ISO 32000-1, 9.5–9.10). */
export function readFont(dict: PDFDict): Font {
  const subtype = nameIn(dict, 'Subtype');
  const composite = subtype === 'Type0';
  const descendants = dict.lookup(name('DescendantFonts'));
  const descendant = descendants instanceof PDFArray ? descendants.lookup(0) : undefined;
  const described = descendant instanceof PDFDict ? descendant : dict;
  const descriptor = described.lookup(name('FontDescriptor'));
  const isType3 = subtype === 'Type3';
  const baseFont =
    nameIn(dict, 'BaseFont') ?? (descriptor instanceof PDFDict ? nameIn(descriptor, 'FontName') : undefined);
  const toUnicode = dict.lookup(name('ToUnicode'));
  const texts = toUnicode instanceof PDFStream ? readToUnicode(streamBytes(toUnicode)) : undefined;
  const identity = /^Identity-[HV]$/.test(nameIn(dict, 'Encoding') ?? '');
  const encoding = composite ? undefined : readEncoding(dict);
  const known = new Map<number, Glyph>();
  const glyphs = described.lookup(name('CIDToGIDMap'));
  const glyphOf = glyphs instanceof PDFStream ? streamBytes(glyphs) : undefined;

  function isMissing(code: number): boolean {
    if (!composite) return encoding?.nameOf(code) === '.notdef';
    if (!identity) return false;
    return glyphOf ? ((glyphOf[2 * code] ?? 0) | (glyphOf[2 * code + 1] ?? 0)) === 0 : code === 0;
  }

  return {
    name: baseFont?.replace(/^[A-Z]{6}\+/, '') ?? 'a font without a name',
    isType3,
    // A Type 3 font contains its glyphs.
    embedded: isType3 || (descriptor instanceof PDFDict && FILES.some((key) => descriptor.has(name(key)))),
    subset: isType3 || /^[A-Z]{6}\+/.test(baseFont ?? ''),
    codeLength: composite ? 2 : 1,
    glyph(code) {
      let glyph = known.get(code);
      if (!glyph) {
        glyph = { text: character(texts?.get(code) ?? encoding?.textOf(code)), isMissing: isMissing(code) };
        known.set(code, glyph);
      }
      return glyph;
    },
  };
}

/** U+0000, U+FEFF, U+FFFD and U+FFFE are no text, and private characters differ between fonts. */
function character(text: string | undefined): string | undefined {
  return text && !/[\0\uFEFF\uFFFD\uFFFE]|\p{Co}/u.test(text) ? text : undefined;
}

const FILES = ['FontFile', 'FontFile2', 'FontFile3'];

function nameIn(dict: PDFDict, key: string): string | undefined {
  const value = dict.lookup(name(key));
  return value instanceof PDFName ? value.decodeText() : undefined;
}

/** The encoding of a simple font, which gives the text of codes without a ToUnicode map (ISO 32000-1, 9.10.2). */
function readEncoding(dict: PDFDict) {
  const value = dict.lookup(name('Encoding'));
  const base = value instanceof PDFDict ? nameIn(value, 'BaseEncoding') : nameIn(dict, 'Encoding');
  const names = new Map<number, string>();
  const differences = value instanceof PDFDict ? value.lookup(name('Differences')) : undefined;
  let code = 0;
  for (const each of differences instanceof PDFArray ? differences.asArray() : []) {
    if (each instanceof PDFNumber) code = each.asNumber();
    else if (each instanceof PDFName) names.set(code++, each.decodeText());
  }
  return {
    nameOf: (of: number) => names.get(of),
    textOf(of: number): string | undefined {
      const glyph = names.get(of);
      if (glyph !== undefined) return textOfGlyph(glyph);
      return base !== undefined && BASES[base] ? BASES[base].decode(Uint8Array.of(of)) : undefined;
    },
  };
}

const BASES: Readonly<Record<string, TextDecoder>> = {
  WinAnsiEncoding: new TextDecoder('windows-1252'),
  MacRomanEncoding: new TextDecoder('macintosh'),
};

/** Readers understand glyph names that are words or contain a code point; others, such as `g23`, mean nothing. */
function textOfGlyph(glyph: string): string | undefined {
  const number = /^(?:uni|u)([0-9A-F]{4,6})$/.exec(glyph)?.[1];
  if (number) {
    const codePoint = Number.parseInt(number, 16);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : undefined;
  }
  return /^[A-Za-z]+(?:\.[a-z]+)?$/.test(glyph) ? glyph : undefined;
}
