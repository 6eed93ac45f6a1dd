/** The tags of a profile that say what its colours are (ICC.1:2022, 9.2). The others name devices, people and dates. */
const COLOR_TAGS = /^(?:[rgb]XYZ|[rgbk]TRC|wtpt|bkpt|chad|cicp|lumi|gamt|A2B[0-3]|B2A[0-3]|D2B[0-3]|B2D[0-3])$/;

/** Bytes of the head that say how to read the colours: version, class, spaces; intent and illuminant. */
const KEPT_HEAD = [
  [8, 24],
  [36, 40],
  [64, 80],
] as const;

/**
 * A colour profile with its colours and without the rest: profiles of cameras and screens hold serial numbers, names and
 * dates. One that cannot be read is `undefined`; a browser takes no notice of such a one.
 */
export function colorProfileOnly(profile: Buffer): Buffer | undefined {
  if (profile.length < 132 || profile.toString('latin1', 36, 40) !== 'acsp') return undefined;
  const tags = new Map<string, Buffer>();
  for (let index = 0; index < profile.readUInt32BE(128); index++) {
    const at = 132 + index * 12;
    if (at + 12 > profile.length) return undefined;
    const name = profile.toString('latin1', at, at + 4);
    const start = profile.readUInt32BE(at + 4);
    const end = start + profile.readUInt32BE(at + 8);
    if (!COLOR_TAGS.test(name)) continue;
    if (end > profile.length) return undefined;
    tags.set(name, profile.subarray(start, end));
  }
  const describe = (profile[8] ?? 0) >= 4 ? localized : description;
  tags.set('desc', describe('Colors'));
  tags.set('cprt', (profile[8] ?? 0) >= 4 ? localized('None') : Buffer.from('text\0\0\0\0None\0', 'latin1'));
  return profileOf(profile, tags);
}

function profileOf(profile: Buffer, tags: ReadonlyMap<string, Buffer>): Buffer {
  const head = Buffer.alloc(128);
  for (const [start, end] of KEPT_HEAD) profile.copy(head, start, start, end);
  // A profile needs a date: the first day of 2000.
  head.writeUInt16BE(2000, 24);
  head.writeUInt16BE(1, 26);
  head.writeUInt16BE(1, 28);
  const table = Buffer.alloc(4 + tags.size * 12);
  table.writeUInt32BE(tags.size);
  const parts = [head, table];
  let offset = head.length + table.length;
  let at = 4;
  const places = new Map<string, number>();
  for (const [name, data] of tags) {
    // The three curves of a profile are most often one.
    const key = data.toString('latin1');
    if (!places.has(key)) {
      places.set(key, offset);
      const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
      data.copy(padded);
      parts.push(padded);
      offset += padded.length;
    }
    table.write(name, at, 'latin1');
    table.writeUInt32BE(places.get(key) as number, at + 4);
    table.writeUInt32BE(data.length, at + 8);
    at += 12;
  }
  head.writeUInt32BE(offset);
  return Buffer.concat(parts);
}

/** A text of version 4 of the format (multiLocalizedUnicodeType). */
function localized(text: string): Buffer {
  const head = Buffer.from('mluc\0\0\0\0\0\0\0\x01\0\0\0\x0cenUS\0\0\0\0\0\0\0\x1c', 'latin1');
  head.writeUInt32BE(text.length * 2, 20);
  return Buffer.concat([head, Buffer.from(text, 'utf16le').swap16()]);
}

/** A description of version 2 (textDescriptionType): in ASCII, with its two other forms empty. */
function description(text: string): Buffer {
  const head = Buffer.from('desc\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt32BE(text.length + 1, 8);
  return Buffer.concat([head, Buffer.from(`${text}\0`, 'latin1'), Buffer.alloc(78)]);
}
