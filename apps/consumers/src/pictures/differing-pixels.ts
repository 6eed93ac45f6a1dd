import sharp from 'sharp';

const pixelsOf = (png: Buffer) => sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });

/** How many pixels of two pictures are not the same, to the last bit. Those that only one of them has count. */
export async function differingPixels(one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  const [a, b] = await Promise.all([pixelsOf(one), pixelsOf(other)]);
  const width = Math.max(a.info.width, b.info.width);
  const height = Math.max(a.info.height, b.info.height);
  const at = ({ data, info }: typeof a, x: number, y: number) =>
    x < info.width && y < info.height ? data.readUIntBE((y * info.width + x) * 3, 3) : undefined;
  let count = 0;
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) if (at(a, x, y) !== at(b, x, y)) count += 1;
  return count;
}
