import sharp from 'sharp';

/** Three bytes a pixel: red, green, blue. */
export interface Bitmap {
  width: number;
  height: number;
  data: Buffer;
}

/** Reads a PNG or a WebP, from bytes or from a file. */
export async function readBitmap(source: Buffer | string): Promise<Bitmap> {
  const { data, info } = await sharp(source)
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Lossless WebP: a third of the PNG of the same pixels. */
export const writeBitmap = ({ width, height, data }: Bitmap, file: string) =>
  sharp(data, { raw: { width, height, channels: 3 } })
    .webp({ lossless: true, effort: 6 })
    .toFile(file);

/** How two pictures differ. */
export interface Difference {
  /** Pixels that are not the same; those that only one of the two has count. */
  pixels: number;
  /** Before, after, and the former faded with every changed pixel in red: side by side. */
  bitmap: Bitmap;
}

const GAP = 16;
const RED = [0xd0, 0, 0] as const;

/** Whether two pictures are the same, to the last bit of every pixel. */
export const same = (one: Bitmap, other: Bitmap) => one.width === other.width && one.data.equals(other.data);

export function difference(before: Bitmap, after: Bitmap): Difference {
  const width = Math.max(before.width, after.width);
  const height = Math.max(before.height, after.height);
  const bitmap = { width: 3 * width + 2 * GAP, height, data: Buffer.alloc((3 * width + 2 * GAP) * height * 3, 0x80) };
  let pixels = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [old, now] = [pixelAt(before, x, y), pixelAt(after, x, y)];
      const changed = !old || !now || old.some((value, channel) => value !== now[channel]);
      if (changed) pixels += 1;
      if (old) put(bitmap, x, y, old);
      if (now) put(bitmap, x + width + GAP, y, now);
      const faded = old?.map((value) => 0xc0 + value / 4) ?? RED;
      put(bitmap, x + 2 * (width + GAP), y, changed ? RED : faded);
    }
  }
  return { pixels, bitmap };
}

function pixelAt({ width, height, data }: Bitmap, x: number, y: number): number[] | undefined {
  if (x >= width || y >= height) return undefined;
  const start = (y * width + x) * 3;
  return [...data.subarray(start, start + 3)];
}

function put({ width, data }: Bitmap, x: number, y: number, colour: readonly number[]): void {
  data.set(colour, (y * width + x) * 3);
}
