import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRawStream } from '@cantoo/pdf-lib';
import { LIMITS } from '../limits.ts';
import { decodeFilter, inflate } from './inflate.ts';
import { type Predictor, undoPredictor } from './predictor.ts';

const FLATE = PDFName.of('FlateDecode');

/** No writer uses more filters than this. */
const MOST_FILTERS = 8;

/**
 * Decodes a stream: undoes its filters one after the other, and stops at a limit. Image filters are an error.
 *
 * @throws {ReadError} `too-large`
 * @throws {Error} of the library or of zlib if the bytes cannot be decoded
 */
export function decodeStream(stream: PDFRawStream, limit: number = LIMITS.stream): Uint8Array {
  const { dict } = stream;
  const filters = listed(dict, 'Filter');
  if (filters.length > MOST_FILTERS) throw new Error(`a stream has ${filters.length} filters`);
  const parameters = listed(dict, 'DecodeParms');
  let bytes = stream.contents;
  for (const [index, filter] of filters.entries()) {
    const own = parameters[index];
    const settings = own instanceof PDFDict ? own : undefined;
    bytes = filter === FLATE ? inflate(dict, bytes, limit) : decodeFilter(dictOf(filter, settings, dict), bytes, limit);
    bytes = undoPredictor(bytes, predictorOf(settings));
  }
  return bytes;
}

/** The values of an entry: its only value, or those of its array, with references resolved. */
function listed(dict: PDFDict, key: string): (PDFObject | undefined)[] {
  const value = dict.lookup(PDFName.of(key));
  if (value instanceof PDFArray) return value.asArray().map((each) => dict.context.lookup(each));
  return value === undefined ? [] : [value];
}

function dictOf(filter: PDFObject | undefined, settings: PDFDict | undefined, { context }: PDFDict): PDFDict {
  if (!(filter instanceof PDFName)) throw new Error('a filter is not a name');
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Filter'), filter);
  if (settings) dict.set(PDFName.of('DecodeParms'), settings);
  return dict;
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
