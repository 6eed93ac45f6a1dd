import { colorProfileOnly } from './color-profile.ts';
import { orientationIn, orientationOnly } from './exif-orientation.ts';
import { PictureError, slice } from './picture-error.ts';

const EXIF = 'Exif\0\0';
const PROFILE = 'ICC_PROFILE\0';
/** Bytes of a profile in a segment, whose length has 16 bits. */
const PROFILE_PART = 65_519;

/** Segments that the picture is decoded with (ITU-T T.81, table B.1): frames, tables, restarts, number of lines. */
const DECODING = new Set([0xc0, 0xc1, 0xc2, 0xc3, 0xc9, 0xca, 0xcb, 0xc4, 0xcc, 0xdb, 0xdc, 0xdd]);

/** A JPEG picture with what it is decoded with, its colours and its orientation, up to the end of the first picture. */
export function cleanJpeg(bytes: Buffer): Buffer {
  const body: Buffer[] = [];
  const profile: Buffer[] = [];
  let density: Buffer | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (slice(bytes, at, 2)[0] !== 0xff) throw new PictureError('it is no whole JPEG');
    const marker = bytes[at + 1] as number;
    // Bytes that fill the room before a marker.
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const length = slice(bytes, at + 2, 2).readUInt16BE();
    if (length < 2) throw new PictureError('it is no whole JPEG');
    const content = slice(bytes, at + 4, length - 2);
    const name = content.toString('latin1', 0, 14);
    const end = at + 2 + length;
    if (marker === 0xda) {
      const next = endOfScan(bytes, end);
      body.push(bytes.subarray(at, next));
      at = next;
      continue;
    }
    if (DECODING.has(marker)) body.push(bytes.subarray(at, end));
    else if (marker === 0xe0 && name.startsWith('JFIF\0')) density = content.subarray(0, 12);
    else if (marker === 0xe1 && name.startsWith(EXIF)) orientation = orientationIn(content.subarray(EXIF.length));
    else if (marker === 0xe2 && name.startsWith(PROFILE)) profile.push(content.subarray(PROFILE.length + 2));
    // Whether the colours are CMYK or YCCK.
    else if (marker === 0xee && name.startsWith('Adobe')) body.push(segment(0xee, slice(content, 0, 12)));
    else if ((marker < 0xe0 || marker > 0xef) && marker !== 0xfe) throw new PictureError('it is no whole JPEG');
    at = end;
  }
  if (body.length === 0) throw new PictureError('it is no whole JPEG');
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    // Its small copy of the picture may show what was cut away from the large one.
    ...(density ? [segment(0xe0, Buffer.concat([density, Buffer.alloc(2)]))] : []),
    ...(orientation === 1 ? [] : [segment(0xe1, Buffer.from(EXIF, 'latin1'), orientationOnly(orientation))]),
    ...profileSegments(colorProfileOnly(Buffer.concat(profile))),
    ...body,
    Buffer.from([0xff, 0xd9]),
  ]);
}

/** Where the data of a scan ends: at the next marker that does not belong to it. */
function endOfScan(bytes: Buffer, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    const inside = marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7);
    if (!inside) return at;
  }
  throw new PictureError('its file is cut off');
}

function profileSegments(profile: Buffer | undefined): Buffer[] {
  const count = Math.ceil((profile?.length ?? 0) / PROFILE_PART);
  return Array.from({ length: count }, (_, index) =>
    segment(
      0xe2,
      Buffer.from(PROFILE, 'latin1'),
      Buffer.from([index + 1, count]),
      (profile as Buffer).subarray(index * PROFILE_PART, (index + 1) * PROFILE_PART),
    ),
  );
}

function segment(marker: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
