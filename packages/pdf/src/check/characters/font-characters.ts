import { characterMap } from './character-map.ts';

/** The code points for which a font has a glyph. */
export type FontCharacters = ReadonlySet<number>;

const known = new WeakMap<Uint8Array, FontCharacters>();

/**
 * The code points for which a font file has a glyph, from its `cmap` table (OpenType 1.9). None for a file that cannot be
 * read: the browser cannot read it either. Files that were read are remembered.
 */
export function fontCharacters(bytes: Uint8Array): FontCharacters {
  const read = known.get(bytes) ?? readCharacters(bytes);
  known.set(bytes, read);
  return read;
}

function readCharacters(bytes: Uint8Array): FontCharacters {
  const characters = new Set<number>();
  try {
    const table = characterMap(bytes);
    if (table) for (const subtable of unicodeSubtables(table)) readSubtable(subtable, characters);
  } catch (error) {
    if (!(error instanceof RangeError) && !isDecompressionError(error)) throw error;
  }
  return characters;
}

function isDecompressionError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^(?:Z_|ERR_)/.test(String(error.code));
}

/** The subtables whose codes are those of Unicode: of platform 0, and encodings 1 and 10 of platform 3. */
function unicodeSubtables(table: Uint8Array): DataView[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const subtables = new Map<number, DataView>();
  for (let index = 0; index < view.getUint16(2); index++) {
    const at = 4 + 8 * index;
    const [platform, encoding, offset] = [view.getUint16(at), view.getUint16(at + 2), view.getUint32(at + 4)];
    if (platform !== 0 && !(platform === 3 && (encoding === 1 || encoding === 10))) continue;
    subtables.set(offset, new DataView(table.buffer, table.byteOffset + offset, table.byteLength - offset));
  }
  return [...subtables.values()];
}

/** Reads the formats that fonts for the web have: 4, 6 and 12. Format 14 is for variation selectors alone. */
function readSubtable(view: DataView, characters: Set<number>): void {
  const format = view.getUint16(0);
  if (format === 4) readSegments(view, characters);
  else if (format === 6) readTrimmed(view, characters);
  else if (format === 12) readGroups(view, characters);
}

/** Format 4: segments of code points, each with a difference or with a list of glyphs. */
function readSegments(view: DataView, characters: Set<number>): void {
  const size = view.getUint16(6);
  for (let at = 0; at < size; at += 2) {
    const end = view.getUint16(14 + at);
    const start = view.getUint16(16 + size + at);
    const delta = view.getUint16(16 + 2 * size + at);
    const place = 16 + 3 * size + at;
    const offset = view.getUint16(place);
    for (let code = start; code <= end && code < 0xffff; code++) {
      const glyph = offset === 0 ? code : view.getUint16(place + offset + 2 * (code - start));
      if (glyph !== 0 && ((glyph + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

/** Format 6: a list of glyphs from a first code point. */
function readTrimmed(view: DataView, characters: Set<number>): void {
  const [first, count] = [view.getUint16(6), view.getUint16(8)];
  for (let index = 0; index < count; index++) if (view.getUint16(10 + 2 * index) !== 0) characters.add(first + index);
}

/** Format 12: groups of code points with their first glyph. */
function readGroups(view: DataView, characters: Set<number>): void {
  for (let index = 0; index < view.getUint32(12); index++) {
    const at = 16 + 12 * index;
    const [start, end, glyph] = [
      view.getUint32(at),
      Math.min(view.getUint32(at + 4), 0x10ffff),
      view.getUint32(at + 8),
    ];
    for (let code = start; code <= end; code++) if (glyph + code - start !== 0) characters.add(code);
  }
}
