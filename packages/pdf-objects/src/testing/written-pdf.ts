import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';

/** How to write the small PDF. */
export interface SmallPdfOptions {
  useObjectStreams?: boolean;
  /** Adds something before the PDF is saved. */
  change?: (pdf: PDFDocument) => void;
}

/** A small PDF with everything that is read from one: text, a form, a font with a CMap, tags and metadata. */
export async function smallPdf({ useObjectStreams = false, change }: SmallPdfOptions = {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const { context, catalog } = pdf;
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  const map = context.flateStream('1 beginbfchar <49> <0049> endbfchar 1 beginbfrange <61> <7A> <0061> endbfrange');
  const form = context.flateStream('/P << /MCID 1 >> BDC BT /F1 10 Tf 40 640 Td (Keeper of boats) Tj ET EMC', {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, 600, 800],
  });
  const content =
    '/H1 << /MCID 0 >> BDC BT /F1 20 Tf 40 740 Td (Ida Sund) Tj 0 -30 Td [(ida@) -20 (example.com)] TJ ET EMC /X1 Do';
  const page = pdf.addPage();
  await pdf.flush();
  context.lookup(font.ref, PDFDict).set(PDFName.of('ToUnicode'), context.register(map));
  page.node.set(PDFName.of('Contents'), context.register(context.flateStream(content)));
  page.node.set(
    PDFName.of('Resources'),
    context.obj({ Font: { F1: font.ref }, XObject: { X1: context.register(form) } }),
  );
  page.node.set(PDFName.of('StructParents'), context.obj(0));
  const [root, heading] = [context.nextRef(), context.nextRef()];
  context.assign(heading, context.obj({ Type: 'StructElem', S: 'H1', P: root, Pg: page.ref, K: [0, 1] }));
  const tree = {
    Type: 'StructTreeRoot',
    K: [heading],
    ParentTree: { Nums: [0, [heading, heading]] },
    RoleMap: { Song: 'P' },
  };
  context.assign(root, context.obj(tree));
  catalog.set(PDFName.of('StructTreeRoot'), root);
  catalog.set(
    PDFName.of('Metadata'),
    context.register(context.flateStream('<dc:title><rdf:li>Ida</rdf:li></dc:title>')),
  );
  change?.(pdf);
  return pdf.save({ useObjectStreams });
}

/**
 * A PDF of objects written by hand. The first is the catalog.
 *
 * @param objects the text between `obj` and `endobj` of each object, numbered from 1
 */
export function writtenPdf(objects: readonly (string | Uint8Array)[], trailer = '/Root 1 0 R'): Uint8Array {
  const parts = objects.flatMap((object, index) => [`${index + 1} 0 obj\n`, object, '\nendobj\n']);
  const end = `trailer\n<< ${trailer} /Size ${objects.length + 1} >>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat(['%PDF-1.7\n', ...parts, end].map((part) => Buffer.from(part as string, 'latin1')));
}

/** A stream object; `entries` are the entries of its dictionary without the length. */
export function writtenStream(entries: string, bytes: string | Uint8Array): Uint8Array {
  const content = Buffer.from(bytes as string, 'latin1');
  const head = `<< ${entries} /Length ${content.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), content, Buffer.from('\nendstream')]);
}

/** Zeros, compressed a number of times. */
export function bomb(bytes: number, times = 1): Uint8Array {
  let compressed: Uint8Array = new Uint8Array(bytes);
  for (let time = 0; time < times; time += 1) compressed = deflateSync(compressed);
  return compressed;
}
