import { PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { streamBytes } from '@recto/pdf-objects';
import { setBytes } from '../streams.ts';

const TO_UNICODE = PDFName.of('ToUnicode');
const FONT = PDFName.of('Font');

/**
 * Characters that the browser writes for a glyph that stands for two of them, and those that people mean. In EB Garamond
 * and others the apostrophe ’ has the glyph of the modifier letter ʼ, so that a search for “Googleʼs” alone found it.
 */
const MEANT: Readonly<Record<string, string>> = { '02BC': '2019' };

/** A line of `bfchar` or `bfrange` (ISO 32000-1, 9.10.3), which ends in the character: the browser writes one on each. */
const MAPPING = /^(<[0-9A-F]+>[ \t]*(?:<[0-9A-F]+>[ \t]*)?)<(02BC)>[ \t]*\r?$/gim;

/** Maps the glyphs of all fonts to the characters that people mean, for search, copies and parsers. */
export function repairCharacters({ context }: PDFDocument): void {
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict) || object.get(PDFName.of('Type')) !== FONT) continue;
    const stream = object.lookup(TO_UNICODE);
    if (stream instanceof PDFRawStream) repairMap(stream);
  }
}

function repairMap(stream: PDFRawStream): void {
  const bytes = streamBytes(stream);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const repaired = text.replace(
    MAPPING,
    (_, code: string, written: string) => `${code}<${MEANT[written.toUpperCase()]}>`,
  );
  if (repaired !== text) setBytes(stream, Buffer.from(repaired, 'latin1'));
}
