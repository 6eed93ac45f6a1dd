import { brotliDecompressSync, inflateSync } from 'node:zlib';

/** The largest font that is unpacked, in bytes. Fonts of Chinese have some 20 MB. */
const LARGEST = 64_000_000;

/**
 * The `cmap` table of a font file: TrueType and OpenType, also packed as WOFF (W3C 2012) or WOFF 2 (W3C 2022).
 * `undefined` where the file has none, or is no font.
 *
 * @throws RangeError or an error of decompression for a file that is cut off or damaged
 */
export function characterMap(bytes: Uint8Array): Uint8Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const signature = tagAt(view, 0);
  if (signature === 'wOF2') return inWoff2(bytes, view);
  if (signature === 'wOFF') return inWoff(bytes, view);
  return ['OTTO', 'true', '\0\u0001\0\0'].includes(signature) ? inOpenType(bytes, view) : undefined;
}

function tagAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));
}

function inOpenType(bytes: Uint8Array, view: DataView): Uint8Array | undefined {
  for (let index = 0; index < view.getUint16(4); index++) {
    const at = 12 + 16 * index;
    if (tagAt(view, at) === 'cmap') return slice(bytes, view.getUint32(at + 8), view.getUint32(at + 12));
  }
  return undefined;
}

function inWoff(bytes: Uint8Array, view: DataView): Uint8Array | undefined {
  for (let index = 0; index < view.getUint16(12); index++) {
    const at = 44 + 20 * index;
    if (tagAt(view, at) !== 'cmap') continue;
    const packed = slice(bytes, view.getUint32(at + 4), view.getUint32(at + 8));
    return packed.length === view.getUint32(at + 12) ? packed : inflateSync(packed, { maxOutputLength: LARGEST });
  }
  return undefined;
}

/** The numbers of tables in WOFF 2 (section 4.1). */
const [CMAP, GLYF, LOCA, OTHER] = [0, 10, 11, 63];

function inWoff2(bytes: Uint8Array, view: DataView): Uint8Array | undefined {
  let at = 48;
  // Base 128: seven bits a byte, the last one below 128.
  const number = (): number => {
    let value = 0;
    for (let digits = 0; digits < 5; digits++) {
      const byte = view.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) break;
    }
    return value;
  };
  let offset = 0;
  let found: [offset: number, length: number] | undefined;
  for (let index = 0; index < view.getUint16(12); index++) {
    const flags = view.getUint8(at++);
    const table = flags & 63;
    const version = flags >> 6;
    if (table === OTHER) at += 4;
    const length = number();
    // Of these two, version 3 is as it was; of all others, version 0.
    const isTransformed = table === GLYF || table === LOCA ? version !== 3 : version !== 0;
    const stored = isTransformed ? number() : length;
    if (table === CMAP) found = [offset, stored];
    offset += stored;
  }
  if (!found) return undefined;
  const packed = slice(bytes, at, view.getUint32(20));
  return slice(brotliDecompressSync(packed, { maxOutputLength: LARGEST }), ...found);
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new RangeError('The font file is cut off.');
  return bytes.subarray(start, start + length);
}
