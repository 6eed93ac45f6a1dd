import { PictureError, slice } from './picture-error.ts';

/** How often an animation is shown, by the names of those who thought of it. */
const LOOPS = ['NETSCAPE2.0', 'ANIMEXTS1.0'];

/** A GIF picture with its frames, their timing and how often they are shown, up to its end (GIF89a). */
export function cleanGif(bytes: Buffer): Buffer {
  const parts: Buffer[] = [];
  const copy = (start: number, end: number) => parts.push(slice(bytes, start, end - start));
  let at = 13 + colorTable(slice(bytes, 0, 13)[10] as number);
  copy(0, at);
  for (;;) {
    const start = at;
    const [kind, label] = [slice(bytes, at, 1)[0], bytes[at + 1]];
    if (kind === 0x3b) break;
    if (kind === 0x2c) {
      // The picture's place, its colours, the least size of its codes, its data.
      at += 10 + colorTable(slice(bytes, at, 10)[9] as number) + 1;
      at = endOfBlocks(bytes, at);
      copy(start, at);
    } else if (kind === 0x21) {
      at = endOfBlocks(bytes, at + 2);
      if (label === 0xf9) copy(start, at);
      else if (
        label === 0xff &&
        bytes[start + 14] === 3 &&
        LOOPS.includes(bytes.toString('latin1', start + 3, start + 14))
      ) {
        parts.push(slice(bytes, start, 18), Buffer.alloc(1));
      }
    } else {
      throw new PictureError('it is no whole GIF');
    }
  }
  return Buffer.concat([...parts, Buffer.from([0x3b])]);
}

/** Bytes of the colours that follow. */
const colorTable = (flags: number) => (flags & 0x80 ? 3 << ((flags & 7) + 1) : 0);

function endOfBlocks(bytes: Buffer, start: number): number {
  let at = start;
  for (;;) {
    const length = slice(bytes, at, 1)[0] as number;
    at += 1 + length;
    if (length === 0) return at;
  }
}
