import { extname } from 'node:path';
import { cleanRaster, type RasterFormat } from './clean-raster.ts';
import { dataAddress, readDataAddress } from './data-address.ts';
import { PictureError } from './picture-error.ts';

/** Bytes that the file of a picture may have. */
export const PICTURE_LIMIT = 20_000_000;

/** The formats of pictures that a page and its PDF can show, by the endings of their files. */
const FORMATS: Readonly<Record<string, RasterFormat | 'svg'>> = {
  '.avif': 'avif',
  '.gif': 'gif',
  '.jpeg': 'jpeg',
  '.jpg': 'jpeg',
  '.png': 'png',
  '.svg': 'svg',
  '.webp': 'webp',
};

/** The same by media type. */
const FORMATS_BY_TYPE: Readonly<Record<string, RasterFormat | 'svg'>> = {
  'image/avif': 'avif',
  'image/gif': 'gif',
  'image/jpeg': 'jpeg',
  'image/jpg': 'jpeg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
};

/** Endings of the files of pictures, in lower case. */
export const pictureExtensions: readonly string[] = Object.keys(FORMATS);

/** What to say of a picture with too many bytes. */
export const tooLarge = `it has more than ${PICTURE_LIMIT / 1e6} MB. Save a smaller one`;

/**
 * What becomes of a picture: a file that is published, or only its drawing, in a PDF or in a preview on this machine.
 */
export type PictureUse = 'published' | 'drawn';

/**
 * A picture as it may be published: what is drawn, and nothing that says who took it, where, when and with what. An SVG
 * keeps nothing that runs, links or loads.
 *
 * @param name the path of its file, whose ending says its format
 * @param use where it is only drawn, an SVG of shapes and letters alone stays as it is
 * @throws {PictureError} when it is of another format, too large, or damaged
 */
export async function cleanPicture(content: Buffer, name: string, use: PictureUse = 'published'): Promise<Buffer> {
  const extension = extname(name).toLowerCase();
  const format = FORMATS[extension];
  if (format === undefined) throw new PictureError(`the name of a picture ends in ${pictureExtensions.join(', ')}`);
  // To clean an SVG takes a second of a first PDF: the time to load what does it.
  if (use === 'drawn' && format === 'svg' && (await import('./plain-svg.ts')).isPlainSvg(content)) return content;
  return cleanAs(format, content);
}

/**
 * The same for a picture in a `data:` address.
 *
 * @param rasterOnly whether an SVG is refused
 * @throws {PictureError} as `cleanPicture` does
 */
export async function cleanDataPicture(address: string, rasterOnly = false): Promise<string> {
  const { type, content } = readDataAddress(address);
  const format = FORMATS_BY_TYPE[type];
  if (format === undefined || (rasterOnly && format === 'svg')) {
    throw new PictureError(`${type || 'its data'} is no kind of picture`);
  }
  return dataAddress({
    type: format === 'svg' ? 'image/svg+xml' : `image/${format}`,
    content: await cleanAs(format, content),
  });
}

async function cleanAs(format: RasterFormat | 'svg', content: Buffer): Promise<Buffer> {
  if (content.length > PICTURE_LIMIT) throw new PictureError(tooLarge);
  if (format !== 'svg') return cleanRaster(content, format);
  // Loaded for the documents that have one.
  const { cleanSvg } = await import('./clean-svg.ts');
  return cleanSvg(content);
}
