import { type PDFDocument, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';

/** The bookmarks of a PDF, one for each part. */
export interface Outline {
  /** @param page where the bookmark leads: the top of this page */
  add(title: string, page: PDFRef): void;
  /** Writes the bookmarks into the PDF. */
  finish(): void;
}

/** Bookmarks of one level (ISO 32000-1, 12.3.3). */
export function createOutline(pdf: PDFDocument): Outline {
  const { context, catalog } = pdf;
  const items: { ref: PDFRef; title: string; page: PDFRef }[] = [];
  return {
    add(title, page) {
      items.push({ ref: context.nextRef(), title, page });
    },
    finish() {
      const [first, last] = [items[0], items.at(-1)];
      if (!first || !last) return;
      const root = context.register(
        context.obj({ Type: 'Outlines', First: first.ref, Last: last.ref, Count: items.length }),
      );
      for (const [index, { ref, title, page }] of items.entries()) {
        const item = context.obj({ Parent: root, Dest: [page, 'XYZ', null, null, null] });
        item.set(PDFName.of('Title'), PDFHexString.fromText(title));
        const [before, after] = [items[index - 1], items[index + 1]];
        if (before) item.set(PDFName.of('Prev'), before.ref);
        if (after) item.set(PDFName.of('Next'), after.ref);
        context.assign(ref, item);
      }
      catalog.set(PDFName.of('Outlines'), root);
    },
  };
}
