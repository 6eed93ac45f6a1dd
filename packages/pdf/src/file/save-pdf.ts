import { deflateSync } from 'node:zlib';
import { PDFCrossRefStream, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

/** A PDF as bytes, its objects in compressed streams. */
export function savePdf(pdf: PDFDocument): Promise<Uint8Array> {
  appendInOrder();
  compressNatively();
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

/** A stream that the library writes. */
interface WrittenStream {
  encode: boolean;
  getUnencodedContents(): Uint8Array;
}

/** The library compresses its streams in JavaScript, which takes several times as long. */
function compressNatively(): void {
  const stream = Object.getPrototypeOf(PDFCrossRefStream.prototype) as {
    getContents(this: WrittenStream): Uint8Array;
    getContentsSize(this: WrittenStream): number;
  };
  const contents = new WeakMap<WrittenStream, Uint8Array>();
  stream.getContents = function getContents() {
    const known = contents.get(this);
    if (known) return known;
    const bytes = this.getUnencodedContents();
    const written = this.encode ? deflateSync(bytes) : bytes;
    contents.set(this, written);
    return written;
  };
  stream.getContentsSize = function getContentsSize() {
    return stream.getContents.call(this).length;
  };
}
