import { decodePDFRawStream, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** Whether a PDF says of itself that it conforms to PDF/UA-1: its XMP packet has the identifier (ISO 14289-1, 5). */
export function declaresAccessibility(pdf: PDFDocument): boolean {
  const stream = pdf.catalog.lookup(PDFName.of('Metadata'));
  if (!(stream instanceof PDFRawStream)) return false;
  return /pdfuaid:part/.test(Buffer.from(decodePDFRawStream(stream).decode()).toString('utf8'));
}

interface Description {
  title: string;
  language: string;
  /** Whether each part conforms to PDF/UA-1; then the whole does, because what is added are bookmarks and artifacts. */
  isAccessible: boolean;
}

/** Writes the XMP packet (ISO 16684-1), with the same title as the information dictionary. */
export function writeXmp(pdf: PDFDocument, { title, language, isAccessible }: Description): void {
  const identifier = isAccessible
    ? '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'
    : '';
  const packet = [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escaped(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escaped(language)}</rdf:li></rdf:Bag></dc:language>`,
    `</rdf:Description>${identifier}`,
    '</rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
  // Not compressed, so that programs that know nothing of PDF can read it (ISO 32000-1, 14.3.2).
  const stream = pdf.context.stream(Buffer.from(packet, 'utf8'), { Type: 'Metadata', Subtype: 'XML' });
  pdf.catalog.set(PDFName.of('Metadata'), pdf.context.register(stream));
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const escaped = (text: string) => text.replace(/[&<>]/g, (mark) => ENTITIES[mark] as string);
