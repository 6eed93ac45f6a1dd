import { colorProfileOnly } from './color-profile.ts';
import { orientationIn, orientationOnly } from './exif-orientation.ts';
import { PictureError, slice } from './picture-error.ts';

interface Chunk {
  type: string;
  content: Buffer;
}

/** Flags of what a picture has (WebP container, extended format). */
const [HAS_PROFILE, HAS_ALPHA, HAS_EXIF, IS_ANIMATED] = [0x20, 0x10, 0x08, 0x02];
const DRAWN = ['VP8 ', 'VP8L', 'ALPH'];
/** Bytes in front of the chunks of a frame: its place, its size and how long it is shown. */
const FRAME = 16;

/** A WebP picture with what it is drawn with, its colours and its orientation. */
export function cleanWebp(bytes: Buffer): Buffer {
  const chunks = chunksIn(slice(bytes, 12, slice(bytes, 4, 4).readUInt32LE() - 4));
  const parts: Chunk[] = [];
  let kept = 0;
  let orientation = 1;
  for (const { type, content } of chunks) {
    if (type === 'ICCP') {
      const profile = colorProfileOnly(content);
      if (profile) parts.push({ type, content: profile });
      if (profile) kept |= HAS_PROFILE;
    } else if (type === 'EXIF') orientation = orientationIn(withoutName(content));
    else if (type === 'ANMF') parts.push({ type, content: cleanFrame(content) });
    else if (type === 'ANIM') parts.push({ type, content: slice(content, 0, 6) });
    else if (DRAWN.includes(type)) parts.push({ type, content });
  }
  if (!parts.some(({ type }) => DRAWN.includes(type) || type === 'ANMF')) throw new PictureError('it is no whole WebP');
  const [head] = chunks;
  if (head?.type === 'VP8X') {
    if (orientation !== 1) parts.push({ type: 'EXIF', content: orientationOnly(orientation) });
    if (orientation !== 1) kept |= HAS_EXIF;
    const content = Buffer.alloc(10);
    slice(head.content, 0, 10).copy(content, 4, 4);
    content[0] = ((head.content[0] as number) & (HAS_ALPHA | IS_ANIMATED)) | kept;
    parts.unshift({ type: 'VP8X', content });
  }
  const body = written(parts);
  const start = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1');
  start.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([start, body]);
}

function cleanFrame(content: Buffer): Buffer {
  const chunks = chunksIn(slice(content, FRAME, content.length - FRAME));
  return Buffer.concat([content.subarray(0, FRAME), written(chunks.filter(({ type }) => DRAWN.includes(type)))]);
}

/** Some programs put the name of JPEG's segment in front. */
const withoutName = (exif: Buffer) => (exif.toString('latin1', 0, 6) === 'Exif\0\0' ? exif.subarray(6) : exif);

function chunksIn(bytes: Buffer): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = slice(bytes, at, 8).readUInt32LE(4);
    chunks.push({ type: bytes.toString('latin1', at, at + 4), content: slice(bytes, at + 8, length) });
    at += 8 + length + (length % 2);
  }
  return chunks;
}

function written(chunks: readonly Chunk[]): Buffer {
  return Buffer.concat(
    chunks.flatMap(({ type, content }) => {
      const head = Buffer.alloc(8);
      head.write(type, 'latin1');
      head.writeUInt32LE(content.length, 4);
      return [head, content, Buffer.alloc(content.length % 2)];
    }),
  );
}
