import { PDFDocument, PDFName, PDFObjectCopier, PDFPage, PDFPageLeaf, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { createOutline } from './outline.ts';
import { createStampOverlays } from './stamp-overlays.ts';
import { createMergedStructure } from './structure.ts';
import { declaresAccessibility, writeXmp } from './xmp.ts';

/** One PDF of a brochure. */
export interface BrochurePart {
  /** The text of its bookmark, such as the name of the person. */
  title: string;
  pdf: Uint8Array;
  /** The page of `stamps` that is put on each of its pages, from 0. */
  stamp?: number | undefined;
}

/** What a brochure has beside its parts. */
export interface BrochureOptions {
  /** The title of the file, for windows and lists. */
  title: string;
  /** Language of the title, as a BCP 47 tag. @default 'en' */
  locale?: string;
  /** The earlier name of `locale`. @deprecated It is `locale`, as in all other packages. */
  language?: string;
  /** A PDF with a page for each stamp: what is on it is put on the pages of a part, top right. */
  stamps?: Uint8Array | undefined;
}

/**
 * Puts PDFs into one, in their order, each with a bookmark. Tags come along, so that the brochure can be read aloud, and so
 * do links; files that are attached to a part do not. All of it is in memory: some 100 kB for a page of a résumé.
 */
export async function mergePdfs(
  parts: AsyncIterable<BrochurePart> | Iterable<BrochurePart>,
  { title, locale = 'en', language = locale, stamps }: BrochureOptions,
): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  const structure = createMergedStructure(pdf);
  const outline = createOutline(pdf);
  const overlay = stamps && (await createStampOverlays(pdf, stamps));
  let isAccessible = true;
  for await (const part of parts) {
    const source = await PDFDocument.load(part.pdf, { updateMetadata: false });
    isAccessible &&= declaresAccessibility(source);
    const copier = PDFObjectCopier.for(source.context, pdf.context);
    const pages = source.getPages().map((page) => addCopy(pdf, copier, page));
    structure.add(source, copier, pages, part.title);
    const [first] = pages;
    if (first) outline.add(part.title, first.ref);
    if (part.stamp !== undefined) for (const page of pages) overlay?.(page, part.stamp);
  }
  structure.finish();
  outline.finish();
  describe(pdf, title, language);
  writeXmp(pdf, { title, language, isAccessible });
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** Copies a page by its reference, so that what refers to it refers to the copy. */
function addCopy(pdf: PDFDocument, copier: PDFObjectCopier, { ref: original }: PDFPage): PDFPage {
  const ref = copier.copy(original);
  const leaf = pdf.context.lookup(ref);
  if (!(leaf instanceof PDFPageLeaf)) throw new TypeError('A page is none.');
  const tree = pdf.catalog.Pages();
  // To the end at once: the way of `addPage` looks at all pages before it.
  tree.pushLeafNode(ref);
  leaf.setParent(pdf.catalog.get(PDFName.of('Pages')) as PDFRef);
  return PDFPage.of(leaf, ref, pdf);
}

function describe(pdf: PDFDocument, title: string, language: string): void {
  const { catalog, context } = pdf;
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setProducer('Recto');
  pdf.setCreator('Recto');
  catalog.set(PDFName.of('Lang'), PDFString.of(language));
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}
