import { setImmediate as nextTurn } from 'node:timers/promises';
import { type PDFDocument, PDFHeader, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { openPdf } from '@recto/pdf-objects';
import { accessibilityIssues } from '../../check/accessibility/check-accessibility.ts';
import { attachSource, type SourceDocument } from '../attachment/attach-source.ts';
import { repairCharacters } from '../characters/repair-characters.ts';
import { unwrapSoftHyphens } from '../characters/unwrap-soft-hyphens.ts';
import { savePdf } from '../save-pdf.ts';
import { compressStreams } from '../streams.ts';
import { type LinkTexts, repairStructure } from '../structure/repair-structure.ts';
import { type PdfMetadata, PROGRAM } from './metadata.ts';
import { xmpPacket } from './xmp.ts';

/** What to add to a printed PDF. */
export interface Additions {
  metadata: PdfMetadata;
  /** The description of each link annotation. */
  links?: LinkTexts;
  source?: SourceDocument | undefined;
}

/** A PDF that the browser has printed. */
export interface PrintedPdf {
  pages: number;
  /**
   * Returns the PDF with repaired tags and characters, the attached source, and with Info dictionary, XMP packet and language set. The
   * packet declares PDF/UA-1 if `checkAccessibility` finds no issue. Outline and drawing do not change.
   */
  described(additions: Additions): Promise<Uint8Array>;
}

/** Reads a PDF that the browser has printed. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedPdf> {
  const pdf = await openPdf(bytes);
  return {
    pages: pdf.getPageCount(),
    async described({ metadata, links, source }) {
      unwrapSoftHyphens(pdf);
      repairCharacters(pdf);
      repairStructure(pdf, links);
      // Runs on other threads during the checks.
      const compressed = compressStreams(pdf);
      // Lets the event loop answer the browser between the steps: other documents wait for it.
      await nextTurn();
      if (source) attachSource(pdf, source, metadata.date);
      describe(pdf, metadata);
      await Promise.all([compressed, nextTurn()]);
      return savePdf(pdf);
    },
  };
}

/** Writes the metadata, with the PDF/UA identifier if the PDF passes all rules. */
function describe(pdf: PDFDocument, metadata: PdfMetadata): void {
  writeInfo(pdf, metadata);
  writeXmp(pdf, xmpPacket(metadata, { accessible: true }));
  if (accessibilityIssues(pdf).length > 0) writeXmp(pdf, xmpPacket(metadata));
}

function writeInfo(pdf: PDFDocument, { title, author, subject, keywords, language, date }: PdfMetadata): void {
  if (title) pdf.setTitle(title, { showInWindowTitleBar: true });
  if (author) pdf.setAuthor(author);
  if (subject) pdf.setSubject(subject);
  // The library joins keywords with spaces, which would break up phrases.
  if (keywords?.length) pdf.setKeywords([keywords.join(', ')]);
  // Without a language the browser writes en-US@posix, which no reader understands.
  if (language) pdf.setLanguage(language);
  else pdf.catalog.delete(PDFName.of('Lang'));
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  // Object streams need PDF 1.5; the browser writes 1.4.
  pdf.context.header = PDFHeader.forVersion(1, 7);
}

function writeXmp(pdf: PDFDocument, packet: string): void {
  const { context, catalog } = pdf;
  // Uncompressed, so that programs without a PDF reader find it.
  const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  const written = catalog.get(PDFName.of('Metadata'));
  if (written instanceof PDFRef) context.assign(written, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}
