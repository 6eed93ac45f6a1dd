import { deflateSync } from 'node:zlib';
import { PDFContext, PDFRawStream } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { unpack } from './unpack.ts';

function unpacked(filter: string | string[], bytes: Uint8Array, parameters = {}, limit?: number): number[] {
  const context = PDFContext.create();
  return [...unpack(PDFRawStream.of(context.obj({ Filter: filter, DecodeParms: parameters }), bytes), limit)];
}

it('reads past a wrong checksum, and to the place where the data break off', () => {
  const packed = deflateSync(Uint8Array.of(1, 2, 3));
  packed[packed.length - 1] = (packed.at(-1) as number) ^ 255;
  expect(unpacked('FlateDecode', packed)).toEqual([1, 2, 3]);
  expect(unpacked('FlateDecode', packed.subarray(0, -4))).toEqual([1, 2, 3]);
});

it.each([
  [1, [1, 2, 3]],
  [2, [11, 21, 31]],
  [3, [6, 14, 23]],
  [4, [11, 21, 31]],
])('undoes the row filter %i of PNG', (kind, second) => {
  // The first row is as it is; the second holds what is added to what its filter foretells.
  const rows = deflateSync(Uint8Array.of(0, 10, 20, 30, kind, 1, 1, 1));
  expect(unpacked('FlateDecode', rows, { Predictor: 15, Columns: 3 })).toEqual([10, 20, 30, ...second]);
});

it.each(['FlateDecode', 'RunLengthDecode'])('stops %s at the limit', (filter) => {
  const bytes = filter === 'FlateDecode' ? deflateSync(new Uint8Array(256)) : Uint8Array.of(129, 0, 129, 0, 128);
  expect(unpacked(filter, bytes, {}, 256)).toHaveLength(256);
  expect(() => unpacked(filter, bytes, {}, 255)).toThrow(expect.objectContaining({ code: 'too-large' }));
});
