import { decodePDFRawStream, type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { tooLarge } from '../limits.ts';

/** Bytes that are decoded at a time. No filter of the library produces much more from one step. */
const CHUNK = 64 * 1024;

// Node's zlib is about ten times as fast as JavaScript. Browsers do not have it, so it is not imported.
const zlib = globalThis.process?.getBuiltinModule?.('node:zlib');

/**
 * Undoes one filter of a stream and stops at a limit.
 *
 * @param dict a dictionary with `Filter`, and `DecodeParms` if the filter has any
 * @throws {ReadError} `too-large`
 */
export function decodeFilter(dict: PDFDict, bytes: Uint8Array, limit: number): Uint8Array {
  const source = decodePDFRawStream(PDFRawStream.of(dict, bytes));
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const chunk = source.getBytes(CHUNK);
    if (chunk.length === 0) return concatenated(chunks, length);
    length += chunk.length;
    if (length > limit) throw streamTooLarge(limit);
    chunks.push(new Uint8Array(chunk));
  }
}

/** Undoes `FlateDecode`: with zlib in Node, with the library in browsers. */
export function inflate(dict: PDFDict, bytes: Uint8Array, limit: number): Uint8Array {
  return zlib ? inflateWithZlib(bytes, limit) : inflateWithLibrary(dict, bytes, limit);
}

export function inflateWithLibrary(dict: PDFDict, bytes: Uint8Array, limit: number): Uint8Array {
  const flate = dict.context.obj({ Filter: PDFName.of('FlateDecode') });
  return decodeFilter(flate, bytes, limit);
}

function inflateWithZlib(bytes: Uint8Array, limit: number): Uint8Array {
  const { inflateRawSync, inflateSync, constants } = zlib as NonNullable<typeof zlib>;
  const options = { maxOutputLength: limit, finishFlush: constants.Z_SYNC_FLUSH };
  try {
    return withoutBuffer(inflateSync(bytes, options));
  } catch (error) {
    if (isTooLarge(error)) throw streamTooLarge(limit);
    // Like other readers, ignore a wrong checksum and anything after it.
    try {
      return withoutBuffer(inflateRawSync(bytes.subarray(2), options));
    } catch (second) {
      throw isTooLarge(second) ? streamTooLarge(limit) : error;
    }
  }
}

/** `subarray` is faster for a plain array than for a Buffer. */
function withoutBuffer({ buffer, byteOffset, byteLength }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

const isTooLarge = (error: unknown) => error instanceof RangeError && 'code' in error;

function streamTooLarge(limit: number) {
  return tooLarge('one of its streams decompresses to', limit);
}

/** @param length the length of all parts together */
export function concatenated(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
