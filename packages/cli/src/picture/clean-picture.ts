import { extname } from 'node:path';
import { cleanAvif } from './clean-avif.ts';
import { cleanGif } from './clean-gif.ts';
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import { type DataAddress, dataAddress, readDataAddress } from './data-address.ts';
import { PictureError } from './picture-error.ts';

/** Bytes that a picture may have. */
export const PICTURE_LIMIT = 20_000_000;

interface Kind {
  name: string;
  type: string;
  extensions: readonly string[];
  is(bytes: Buffer): boolean;
  clean(bytes: Buffer): Buffer | Promise<Buffer>;
}

const text = (bytes: Buffer, start: number, end: number) => bytes.toString('latin1', start, end);

/** The kinds of picture that a page and its PDF can show. */
const KINDS: readonly Kind[] = [
  {
    name: 'JPEG',
    type: 'image/jpeg',
    extensions: ['.jpg', '.jpeg'],
    is: (bytes) => text(bytes, 0, 3) === '\xff\xd8\xff',
    clean: cleanJpeg,
  },
  {
    name: 'PNG',
    type: 'image/png',
    extensions: ['.png'],
    is: (bytes) => text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n',
    clean: cleanPng,
  },
  {
    name: 'GIF',
    type: 'image/gif',
    extensions: ['.gif'],
    is: (bytes) => /^GIF8[79]a/.test(text(bytes, 0, 6)),
    clean: cleanGif,
  },
  {
    name: 'WebP',
    type: 'image/webp',
    extensions: ['.webp'],
    is: (bytes) => text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
  {
    name: 'AVIF',
    type: 'image/avif',
    extensions: ['.avif'],
    is: (bytes) => text(bytes, 4, 8) === 'ftyp' && /^(?:.{4})*avi[fs]/s.test(text(bytes, 8, 64)),
    clean: cleanAvif,
  },
  {
    name: 'SVG',
    type: 'image/svg+xml',
    extensions: ['.svg'],
    is: (bytes) => /<(?:[\w.-]+:)?svg[\s>/]/.test(bytes.toString('utf8')),
    // Loaded for the documents that have one.
    clean: async (bytes) => (await import('./clean-svg.ts')).cleanSvg(bytes),
  },
];

/** Endings of the files of pictures, in lower case. */
export const pictureExtensions: readonly string[] = KINDS.flatMap(({ extensions }) => extensions).sort();

/**
 * A picture as it may be published: with what it is drawn with, its colours and how it is turned. What says who took it,
 * where, when and with what, comments, small copies and what is appended to the file are left out; so is all of an SVG
 * that runs, links or loads. The points of a picture stay as they are: nothing is compressed anew.
 *
 * @param name the path of its file, whose ending says what it is
 * @throws {PictureError} when it is of another kind, or what it holds cannot be told apart
 */
export async function cleanPicture(content: Buffer, name: string): Promise<Buffer> {
  const extension = extname(name).toLowerCase();
  const kind = KINDS.find(({ extensions }) => extensions.includes(extension));
  if (!kind) throw new PictureError(`a picture ends in ${pictureExtensions.join(', ')}`);
  return cleanOf(kind, content, `its name ends in ${extension}`);
}

/**
 * The same for a picture in a `data:` address.
 *
 * @param raster whether an SVG is refused
 * @throws {PictureError}
 */
export async function cleanDataPicture(address: string, raster = false): Promise<string> {
  const { type, content } = readDataAddress(address);
  const kind = kindOfType(type);
  if (!kind || (raster && kind.name === 'SVG')) throw new PictureError(`${type || 'its data'} is no kind of picture`);
  const clean: DataAddress = { type: kind.type, content: await cleanOf(kind, content, `its address says ${type}`) };
  return dataAddress(clean);
}

const kindOfType = (type: string) => KINDS.find((kind) => kind.type === (type === 'image/jpg' ? 'image/jpeg' : type));

async function cleanOf(kind: Kind, content: Buffer, says: string): Promise<Buffer> {
  if (content.length > PICTURE_LIMIT) throw new PictureError(tooLarge);
  if (!kind.is(content)) {
    const other = KINDS.find(({ is }) => is(content))?.name;
    throw new PictureError(`${says}, but it is ${other ? `a picture in ${other}` : `no ${kind.name}`}`);
  }
  try {
    return await kind.clean(content);
  } catch (error) {
    if (error instanceof PictureError) throw error;
    throw new PictureError(`it is no whole ${kind.name}`, { cause: error });
  }
}

/** What to say of a picture with too many bytes. */
export const tooLarge = `it has more than ${PICTURE_LIMIT / 1e6} MB. Save a smaller one`;
