import { PDFDocument, PDFHeader, PDFName } from '@cantoo/pdf-lib';
import { type PdfMetadata, PROGRAM } from './metadata.ts';
import { xmpPacket } from './xmp.ts';

/** A printed PDF, read: it can be counted, described and saved. */
export interface PrintedPdf {
  pages: number;
  /** The PDF with its Info dictionary, XMP packet and language set. Tags, outline and drawing stay as they are. */
  described(metadata: PdfMetadata): Promise<Uint8Array>;
}

/** Reads what the browser printed. */
export async function readPrinted(bytes: Uint8Array): Promise<PrintedPdf> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return {
    pages: pdf.getPageCount(),
    async described(metadata) {
      describe(pdf, metadata);
      return pdf.save();
    },
  };
}

function describe(pdf: PDFDocument, metadata: PdfMetadata): void {
  const { title, author, subject, keywords, language, date } = metadata;
  if (title) pdf.setTitle(title, { showInWindowTitleBar: true });
  if (author) pdf.setAuthor(author);
  if (subject) pdf.setSubject(subject);
  // The library joins with spaces, which would take phrases apart.
  if (keywords?.length) pdf.setKeywords([keywords.join(', ')]);
  if (language) pdf.setLanguage(language);
  pdf.setCreator(PROGRAM);
  pdf.setProducer(PROGRAM);
  pdf.setCreationDate(date);
  pdf.setModificationDate(date);
  // Saved with object streams, which PDF 1.4, the browser's, does not know.
  pdf.context.header = PDFHeader.forVersion(1, 7);
  const packet = pdf.context.stream(new TextEncoder().encode(xmpPacket(metadata)), {
    Type: 'Metadata',
    Subtype: 'XML',
  });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(packet));
}
