import { type Readers, smallPdf } from '@recto/pdf-objects/testing';
import { checkAccessibility } from '../check/accessibility/check-accessibility.ts';
import { checkFonts } from '../check/fonts/check-fonts.ts';
import { attachSource } from '../file/attachment/attach-source.ts';
import { extractSource } from '../file/attachment/extract-source.ts';
import { PdfError } from '../pdf-error.ts';

/** All functions of this package that read PDFs. */
export const readers: Readers = { functions: { extractSource, checkAccessibility, checkFonts }, errorClass: PdfError };

/** A small PDF with an attached source document. */
export function smallPdfWithSource(useObjectStreams: boolean): Promise<Uint8Array> {
  const date = new Date('2026-02-03T04:05:06Z');
  const source = { name: 'resume.yaml', content: 'name: Ida Sund\n' };
  return smallPdf({ useObjectStreams, change: (pdf) => attachSource(pdf, source, date) });
}
