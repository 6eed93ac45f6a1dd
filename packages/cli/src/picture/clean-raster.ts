import type { Sharp } from 'sharp';
import { PictureError } from './picture-error.ts';

/** Formats of raster pictures, as sharp calls them. */
export type RasterFormat = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif';

/** Pixels that a picture may have, all frames of an animation together: more than any camera takes. */
const PIXEL_LIMIT = 200_000_000;

/** How each format is written: without loss where the format allows it cheaply, else at a quality that shows none. */
const WRITERS: Readonly<Record<RasterFormat, (picture: Sharp) => Sharp>> = {
  jpeg: (picture) => picture.jpeg({ quality: 95, chromaSubsampling: '4:4:4' }),
  png: (picture) => picture.png(),
  gif: (picture) => picture.gif(),
  webp: (picture) => picture.webp({ quality: 95, smartSubsample: true }),
  avif: (picture) => picture.avif({ quality: 90, chromaSubsampling: '4:4:4' }),
};

/**
 * A raster picture written anew from its pixels: turned upright and in sRGB, so that it looks the same. Metadata (Exif,
 * XMP, IPTC, comments, colour profiles, thumbnails) and data after its end are not written. Animations keep their frames.
 *
 * @throws {PictureError} when it is of another format, too large, or damaged
 */
export async function cleanRaster(content: Buffer, format: RasterFormat): Promise<Buffer> {
  const { default: sharp } = await import('sharp').catch((cause) => {
    throw new PictureError('the package "sharp", which removes its metadata, cannot be loaded. Install it', { cause });
  });
  const animated = format === 'gif' || format === 'webp';
  const picture = sharp(content, { animated, limitInputPixels: PIXEL_LIMIT });
  try {
    const { format: found, compression } = await picture.metadata();
    if (found !== format && !(format === 'avif' && compression === 'av1')) {
      throw new PictureError(`it is a picture in ${nameOf(found)}, and its name says ${nameOf(format)}`);
    }
    return await WRITERS[format](picture.autoOrient()).toBuffer();
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const isTooLarge = error instanceof Error && /pixel limit/.test(error.message);
    throw new PictureError(
      isTooLarge
        ? `it has more than ${PIXEL_LIMIT / 1e6} million pixels. Save a smaller one`
        : 'its file is damaged, or no picture',
      { cause: error },
    );
  }
}

const nameOf = (format: string | undefined) => (format ?? 'another format').toUpperCase();
