import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { colorProfileOnly } from './color-profile.ts';
import { orientationIn, orientationOnly } from './exif-orientation.ts';
import { PictureError, slice } from './picture-error.ts';

/** Chunks that a picture is shown with, as they are (PNG, third edition, 5.6). */
const SHOWN = ['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'cICP', 'mDCV', 'cLLI', 'sBIT', 'bKGD', 'pHYs'];
/** Chunks of an animation. */
const ANIMATION = ['acTL', 'fcTL', 'fdAT'];
const HEAD = 8;
/** Points of a picture: more than any paper needs. A small file can unfold to any number. */
const POINTS = 50_000_000;
/** Bytes of a colour profile: the largest, for printers, have 3 million. */
const PROFILE = 16_000_000;

/** A PNG picture with what it is shown with, up to its end. An animation stands still. */
export function cleanPng(bytes: Buffer): Buffer {
  const before: Buffer[] = [];
  const data: Buffer[] = [];
  let limit = 0;
  for (let at = HEAD; ; ) {
    const length = slice(bytes, at, 8).readUInt32BE();
    const type = bytes.toString('latin1', at + 4, at + 8);
    const content = slice(bytes, at + 8, length);
    if (slice(bytes, at + 8 + length, 4).readUInt32BE() !== crc32(bytes.subarray(at + 4, at + 8 + length))) {
      throw new PictureError('it is no whole PNG');
    }
    at += 12 + length;
    if (type === 'IHDR') limit = rawSize(content);
    if (limit === 0) throw new PictureError('it is no whole PNG');
    if (type === 'IEND') break;
    if (type === 'IDAT') data.push(content);
    else if (SHOWN.includes(type)) before.push(chunk(type, content));
    else if (type === 'iCCP') before.push(...profileChunk(content));
    else if (type === 'eXIf') before.push(...orientationChunk(content));
    else if (/^[A-Z]/.test(type) && !ANIMATION.includes(type)) {
      throw new PictureError(`it has a part that is not known (${type})`);
    }
  }
  const drawn = compressedData(Buffer.concat(data), limit);
  return Buffer.concat([bytes.subarray(0, HEAD), ...before, chunk('IDAT', drawn), chunk('IEND', Buffer.alloc(0))]);
}

/** Bytes that the rows of a picture have at most, out of its head. */
function rawSize(head: Buffer): number {
  const [width, height] = [slice(head, 0, 13).readUInt32BE(0), head.readUInt32BE(4)];
  if (width * height > POINTS) throw new PictureError(`it has more than ${POINTS / 1e6} million points`);
  // Four channels of two bytes; a filter byte for each row of the seven passes of an interlaced picture.
  return width * height * 8 + height * 7 + 64;
}

/** The compressed rows up to their end: no more of them is ever read. */
function compressedData(data: Buffer, limit: number): Buffer {
  try {
    const { engine } = inflateSync(data, { info: true, maxOutputLength: limit }) as unknown as {
      engine: { bytesWritten: number };
    };
    return data.subarray(0, engine.bytesWritten);
  } catch (error) {
    throw new PictureError('it is no whole PNG', { cause: error });
  }
}

function profileChunk(content: Buffer): Buffer[] {
  // Its name, a zero, the method of compression, the profile.
  const start = content.indexOf(0) + 2;
  const profile = colorProfileOnly(inflated(content.subarray(start)));
  return profile ? [chunk('iCCP', Buffer.concat([Buffer.from('ICC\0\0', 'latin1'), deflateSync(profile)]))] : [];
}

function inflated(data: Buffer): Buffer {
  try {
    return inflateSync(data, { maxOutputLength: PROFILE });
  } catch {
    return Buffer.alloc(0);
  }
}

function orientationChunk(content: Buffer): Buffer[] {
  const orientation = orientationIn(content);
  return orientation === 1 ? [] : [chunk('eXIf', orientationOnly(orientation))];
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
