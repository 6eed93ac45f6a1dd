import { inflateRawSync, inflateSync, constants as zlib } from 'node:zlib';
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from './limits.ts';
import { type Predictor, undoPredictor } from './predictor.ts';

const CHUNK = 64 * 1024;

const FLATE = PDFName.of('FlateDecode');

/** More filters than this undo nothing that a writer has done. */
const MOST_FILTERS = 8;

/**
 * Undoes the filters of a stream one after the other, and never writes more than a limit allows. Filters of pictures are
 * an error.
 *
 * @throws {PdfError} `too-large`
 * @throws {Error} of the library or of zlib, where the bytes cannot be unpacked
 */
export function unpack(stream: PDFRawStream, limit: number = LIMITS.stream): Uint8Array {
  const { dict } = stream;
  const filters = listed(dict, 'Filter');
  if (filters.length > MOST_FILTERS) throw new Error(`a stream has ${filters.length} filters`);
  const parameters = listed(dict, 'DecodeParms');
  let bytes = stream.contents;
  for (const [index, filter] of filters.entries()) {
    const own = parameters[index];
    const settings = own instanceof PDFDict ? own : undefined;
    bytes = filter === FLATE ? inflated(bytes, limit) : decoded(dict, bytes, filter, settings, limit);
    bytes = undoPredictor(bytes, predictorOf(settings));
  }
  return bytes;
}

/** The one value of an entry, or those of its array, references followed. */
function listed(dict: PDFDict, key: string): (PDFObject | undefined)[] {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return value.asArray().map((each) => dict.context.lookup(each));
  return value === undefined ? [] : [value];
}

function predictorOf(settings: PDFDict | undefined): Predictor {
  const number = (key: string, usual: number) => {
    const value = settings?.lookup(PDFName.of(key));
    return value instanceof PDFNumber ? value.asNumber() : usual;
  };
  return {
    predictor: number('Predictor', 1),
    colors: number('Colors', 1),
    bitsPerComponent: number('BitsPerComponent', 8),
    columns: number('Columns', 1),
  };
}

function inflated(bytes: Uint8Array, limit: number): Uint8Array {
  const options = { maxOutputLength: limit, finishFlush: zlib.Z_SYNC_FLUSH };
  try {
    return plain(inflateSync(bytes, options));
  } catch (error) {
    if (isTooLarge(error)) throw streamTooLarge(limit);
    // A wrong checksum, or what follows it, is no matter to other readers.
    try {
      return plain(inflateRawSync(bytes.subarray(2), options));
    } catch (second) {
      throw isTooLarge(second) ? streamTooLarge(limit) : error;
    }
  }
}

/** Parts of a plain array are made faster than those of a Buffer. */
function plain({ buffer, byteOffset, byteLength }: Buffer): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const isTooLarge = (error: unknown) => error instanceof RangeError && 'code' in error;

function streamTooLarge(limit: number) {
  return tooLarge('a stream may unpack to a number of bytes', limit, 'one of more');
}

/** The filters of the library, read piece by piece: none of them makes much of a few bytes at once. */
function decoded(
  { context }: PDFDict,
  bytes: Uint8Array,
  filter: PDFObject | undefined,
  settings: PDFDict | undefined,
  limit: number,
): Uint8Array {
  if (!(filter instanceof PDFName)) throw new Error('a filter is not a name');
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Filter'), filter);
  if (settings) dict.set(PDFName.of('DecodeParms'), settings);
  const source = decodePDFRawStream(PDFRawStream.of(dict, bytes));
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const piece = source.getBytes(CHUNK);
    if (piece.length === 0) break;
    length += piece.length;
    if (length > limit) throw streamTooLarge(limit);
    pieces.push(new Uint8Array(piece));
  }
  return plain(Buffer.concat(pieces));
}
