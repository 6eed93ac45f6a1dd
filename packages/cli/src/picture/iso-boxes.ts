import { slice } from './picture-error.ts';

/** A box of the ISO base media file format (ISO/IEC 14496-12, 4.2). */
export interface Box {
  type: string;
  content: Buffer;
}

export function boxesIn(bytes: Buffer): Box[] {
  const boxes: Box[] = [];
  for (let at = 0; at < bytes.length; ) {
    const short = slice(bytes, at, 8).readUInt32BE();
    const head = short === 1 ? 16 : 8;
    // 1: the size is a longer number; 0: the box goes to the end.
    const size =
      short === 1 ? Number(slice(bytes, at, 16).readBigUInt64BE(8)) : short === 0 ? bytes.length - at : short;
    boxes.push({ type: bytes.toString('latin1', at + 4, at + 8), content: slice(bytes, at + head, size - head) });
    at += size;
  }
  return boxes;
}

export function box(type: string, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([number(content.length + 8, 4), Buffer.from(type, 'latin1'), content]);
}

/** A box with a version and flags. */
export const fullBox = (type: string, version: number, flags: number, ...contents: readonly Buffer[]) =>
  box(type, number(version * 2 ** 24 + flags, 4), ...contents);

/** A whole number, its first byte first. */
export function number(value: number, bytes: 1 | 2 | 4): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntBE(value, 0, bytes);
  return buffer;
}

/** Reads whole numbers one after another, their first byte first. */
export function numbersOf(bytes: Buffer, start = 0) {
  let at = start;
  return {
    next(size: number): number {
      const part = slice(bytes, at, size);
      at += size;
      return size === 0 ? 0 : size === 8 ? Number(part.readBigUInt64BE()) : part.readUIntBE(0, size);
    },
    rest: () => bytes.subarray(at),
  };
}
