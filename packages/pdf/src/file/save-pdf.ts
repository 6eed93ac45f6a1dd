import { PDFCrossRefStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** A PDF as bytes, its objects in compressed streams. */
export function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  appendInOrder();
  // In one go: the library would pause after every fifty objects.
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Number.POSITIVE_INFINITY });
}

/** An entry of a cross-reference stream. */
interface Entry {
  ref: PDFRef;
}

/**
 * The library searches all entries for the place of each new one, which took half of the time of 70 pages: the objects come
 * in the order of their numbers, so that nearly all places are at the end. No other package has this copy of the library.
 */
function appendInOrder(): void {
  const stream = PDFCrossRefStream.prototype as unknown as {
    appendEntry(this: { entries: Entry[] }, entry: Entry): void;
  };
  stream.appendEntry = function appendEntry(entry) {
    const { entries } = this;
    let place = entries.length;
    while (place > 0 && (entries[place - 1] as Entry).ref.objectNumber > entry.ref.objectNumber) place -= 1;
    entries.splice(place, 0, entry);
  };
}
