import { deflateSync } from 'node:zlib';
import { PDFContext, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it, test } from 'vitest';
import { decodeStream } from './decode-stream.ts';
import { inflate, inflateWithLibrary } from './inflate.ts';

function decoded(filter: string | string[], bytes: Uint8Array, parameters = {}, limit?: number): number[] {
  const context = PDFContext.create();
  return [...decodeStream(PDFRawStream.of(context.obj({ Filter: filter, DecodeParms: parameters }), bytes), limit)];
}

// Browsers have no zlib, and decompress with the library.
test.each([
  ['zlib', inflate],
  ['the library', inflateWithLibrary],
])('%s ignores a wrong checksum and reads an incomplete stream to its end', (_, run) => {
  const inflated = (bytes: Uint8Array, limit = 100) => [...run(PDFContext.create().obj({}), bytes, limit)];
  const compressed = deflateSync(Uint8Array.of(1, 2, 3));
  expect(inflated(compressed)).toEqual([1, 2, 3]);
  expect(inflated(compressed.subarray(0, -4))).toEqual([1, 2, 3]);
  expect(() => inflated(compressed, 2)).toThrow(expect.objectContaining({ code: 'too-large' }));
  compressed[compressed.length - 1] = (compressed.at(-1) as number) ^ 255;
  expect(inflated(compressed)).toEqual([1, 2, 3]);
});

it.each([
  [1, [1, 2, 3]],
  [2, [11, 21, 31]],
  [3, [6, 14, 23]],
  [4, [11, 21, 31]],
])('undoes the row filter %i of PNG', (kind, second) => {
  // The first row is unchanged; the second contains the differences from the prediction of its filter.
  const rows = deflateSync(Uint8Array.of(0, 10, 20, 30, kind, 1, 1, 1));
  expect(decoded('FlateDecode', rows, { Predictor: 15, Columns: 3 })).toEqual([10, 20, 30, ...second]);
});

it.each(['FlateDecode', 'RunLengthDecode'])('stops %s at the limit', (filter) => {
  const bytes = filter === 'FlateDecode' ? deflateSync(new Uint8Array(256)) : Uint8Array.of(129, 0, 129, 0, 128);
  expect(decoded(filter, bytes, {}, 256)).toHaveLength(256);
  expect(() => decoded(filter, bytes, {}, 255)).toThrow(expect.objectContaining({ code: 'too-large' }));
});
