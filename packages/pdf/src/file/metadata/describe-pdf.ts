import { setImmediate as nextTurn } from 'node:timers/promises';
import { type PDFDocument, PDFHeader, PDFName, PDFRef } from '@cantoo/pdf-lib';
import { openPdf } from '@recto/pdf-objects';
import { failuresOf } from '../../check/accessibility/check-accessibility.ts';
import { attachSource, type SourceDocument } from '../attachment/attach-source.ts';
import { compressStreams } from '../streams.ts';
import { type LinkTexts, mendStructure } from '../structure/mend-structure.ts';
import { type PdfMetadata, PROGRAM } from './metadata.ts';
import { xmpPacket } from './xmp.ts';

/** What goes into a PDF besides what the browser printed. */
export interface Additions {
  metadata: PdfMetadata;
  /** What stands for each link where only its annotation is looked at. */
  links?: LinkTexts;
  source?: SourceDocument | undefined;
}

/** A printed PDF, read: it can be counted, described and saved. */
export interface PrintedPdf {
  pages: number;
  /**
   * The PDF with its tags mended, its source attached, and its Info dictionary, XMP packet and language set; it says that
   * it keeps to PDF/UA-1 where our checks find that it does. Outline and drawing stay as they are.
   */
  described(additions: Additions): Promise<Uint8Array>;
}

/** Reads what the browser printed. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedPdf> {
  const pdf = await openPdf(bytes);
  return {
    pages: pdf.getPageCount(),
    async described({ metadata, links, source }) {
      mendStructure(pdf, links);
      // Done while the checks go on here.
      const packed = compressStreams(pdf);
      // Between one step and the next the browser is answered, which other documents wait for.
      await nextTurn();
      if (source) attachSource(pdf, source, metadata.date);
      describe(pdf, metadata);
      await Promise.all([packed, nextTurn()]);
      // Saved at once: the library would rest after every fifty objects.
      return pdf.save({
        addDefaultPage: false,
        updateFieldAppearances: false,
        objectsPerTick: Number.POSITIVE_INFINITY,
      });
    },
  };
}

/** Writes the metadata, and the PDF/UA identifier where all rules hold with it. */
function describe(pdf: PDFDocument, metadata: PdfMetadata): void {
  writeInfo(pdf, metadata);
  writeXmp(pdf, xmpPacket(metadata, { accessible: true }));
  if (failuresOf(pdf).length > 0) writeXmp(pdf, xmpPacket(metadata));
}

function writeInfo(pdf: PDFDocument, { title, author, subject, keywords, language, date }: PdfMetadata): void {
  if (title) pdf.setTitle(title, { showInWindowTitleBar: true });
  if (author) pdf.setAuthor(author);
  if (subject) pdf.setSubject(subject);
  // The library joins with spaces, which would take phrases apart.
  if (keywords?.length) pdf.setKeywords([keywords.join(', ')]);
  // Without one the browser writes its own, in a form that no reader knows: en-US@posix.
  if (language) pdf.setLanguage(language);
  else pdf.catalog.delete(PDFName.of('Lang'));
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  // Saved with object streams, which PDF 1.4, the browser's, does not know.
  pdf.context.header = PDFHeader.forVersion(1, 7);
}

function writeXmp(pdf: PDFDocument, packet: string): void {
  const { context, catalog } = pdf;
  // Left uncompressed, so that programs which know no PDF find it.
  const stream = context.stream(new TextEncoder().encode(packet), { Type: 'Metadata', Subtype: 'XML' });
  const written = catalog.get(PDFName.of('Metadata'));
  if (written instanceof PDFRef) context.assign(written, stream);
  else catalog.set(PDFName.of('Metadata'), context.register(stream));
}
