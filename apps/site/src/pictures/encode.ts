import sharp from 'sharp';

/** Of type at its size on the screen: less is seen at the edges of letters, more is not seen. */
export const QUALITY = 46;

/** Of type on screens with two pixels to a px, and of what is half hidden. */
export const COARSE = 38;

/**
 * What more effort does to a page of type, in processor time and bytes: at 864 pixels 0.1 s and 57 kB with none, 0.3 s and
 * 52 kB with 1, 0.5 s and 51 kB with 2. Small type needs it more than large type, and costs less.
 */
const effortFor = (width: number) => (width < 500 ? 1 : 0);

/** A picture as AVIF at a width in pixels, from one that is as wide or wider. */
export async function toAvif(picture: Uint8Array, width: number, quality = COARSE): Promise<Uint8Array> {
  const { data, info } = await sharp(picture)
    .flatten({ background: '#fff' })
    .resize(width)
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return sharp(data, { raw })
    .avif({ quality, effort: effortFor(width), chromaSubsampling: '4:2:0' })
    .toBuffer();
}

/** The picture with a part of it in white, given in fractions. */
export async function blanked(
  picture: Uint8Array,
  part: { left: number; top: number; width: number; height: number },
): Promise<Uint8Array> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const blank = {
    create: {
      width: Math.round(width * part.width),
      height: Math.round(height * part.height),
      channels: 3 as const,
      background: '#fff',
    },
  };
  const place = { left: Math.round(width * part.left), top: Math.round(height * part.top) };
  return sharp(picture)
    .composite([{ input: blank, ...place }])
    .png()
    .toBuffer();
}
