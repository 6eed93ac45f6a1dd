import sharp from 'sharp';

/** Of type at its size on the screen: less is seen at the edges of letters, more is not seen. */
export const QUALITY = 46;

/** Of type on screens with two pixels to a px, and of what is half hidden. */
export const COARSE = 38;

/** More takes four times as long, and makes these pictures no smaller. */
const EFFORT = 2;

/** A picture as AVIF at a width in pixels, from a larger one. */
export async function toAvif(picture: Uint8Array, width: number, quality = COARSE): Promise<Uint8Array> {
  const small = await sharp(picture).flatten({ background: '#fff' }).resize(width).toColourspace('srgb').toBuffer();
  return sharp(small).avif({ quality, effort: EFFORT, chromaSubsampling: '4:2:0' }).toBuffer();
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
