import { PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { codeIn, resource, streamBytes } from '@recto/pdf-objects';
import { readToUnicode } from '../../check/fonts/to-unicode.ts';

/** The text that fonts of a page give for the codes of their glyphs. */
export interface GlyphTexts {
  /**
   * @param font its name in the resources of the page: `/F4`
   * @param code as it is shown
   */
  textOf(font: string, code: Uint8Array): string | undefined;
}

/** Reads the map of a font when it is first asked for. */
export function glyphTextsOf(resources: PDFDict | undefined): GlyphTexts {
  const maps = new Map<string, ReadonlyMap<number, string>>();
  return {
    textOf(font, code) {
      const map = maps.get(font) ?? mapOf(font, resources);
      maps.set(font, map);
      return map.get(codeIn(code));
    },
  };
}

function mapOf(name: string, resources: PDFDict | undefined): ReadonlyMap<number, string> {
  const entry: PDFObject | undefined = resource(resources, 'Font', name);
  const font = entry && resources?.context.lookup(entry);
  const map = font instanceof PDFDict ? font.lookup(PDFName.of('ToUnicode')) : undefined;
  return map instanceof PDFRawStream ? readToUnicode(streamBytes(map)) : new Map();
}
