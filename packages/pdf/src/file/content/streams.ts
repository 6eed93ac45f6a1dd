import { promisify } from 'node:util';
import { deflate, deflateSync } from 'node:zlib';
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { PdfError } from '../../pdf-error.ts';
import { LIMITS, tooLarge } from './limits.ts';
import { nameOf } from './names.ts';
import { damaged } from './reading.ts';
import { unpack } from './unpack.ts';

const FILTER = PDFName.of('Filter');
const FLATE = PDFName.of('FlateDecode');
const PARAMETERS = PDFName.of('DecodeParms');

/** One step below the usual: 3 % larger, and a third faster. */
const LEVEL = 5;

/** What was unpacked once, or packed here, is not unpacked again. */
const unpacked = new WeakMap<PDFStream, Uint8Array>();

/**
 * The bytes of a stream, its filters undone. Not to be written to.
 *
 * @throws {PdfError} `damaged` or `too-large`
 */
export function streamBytes(stream: PDFStream): Uint8Array {
  const bytes = unpacked.get(stream) ?? unpackedBytes(stream);
  unpacked.set(stream, bytes);
  return bytes;
}

/** How much of a document was unpacked so far, in bytes. */
const totals = new WeakMap<PDFContext, number>();

function unpackedBytes(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const { context } = stream.dict;
  try {
    const bytes = unpack(stream);
    const total = (totals.get(context) ?? 0) + bytes.length;
    totals.set(context, total);
    if (total > LIMITS.streams) throw tooLarge('its streams may unpack to a number of bytes', LIMITS.streams, 'more');
    return bytes;
  } catch (error) {
    throw error instanceof PdfError ? error : damaged('a stream in it cannot be unpacked', error);
  }
}

/** A stream of these bytes, compressed. */
export function flateStream(context: PDFContext, bytes: Uint8Array, entries: Record<string, unknown> = {}) {
  const compressed = deflateSync(bytes, { level: LEVEL });
  const dict = context.obj({ ...(entries as Record<string, never>), Filter: 'FlateDecode', Length: compressed.length });
  const stream = PDFRawStream.of(dict, compressed);
  unpacked.set(stream, bytes);
  return stream;
}

/** Streams whose bytes were changed, and stand there as they are. */
const loose = new WeakMap<PDFContext, Set<PDFRawStream>>();

/** Puts other bytes into a stream, uncompressed until {@link packStreams}. */
export function setBytes(stream: PDFRawStream, bytes: Uint8Array): void {
  const { dict } = stream;
  stream.updateContents(bytes);
  dict.delete(FILTER);
  dict.delete(PARAMETERS);
  unpacked.set(stream, bytes);
  loose.set(dict.context, (loose.get(dict.context) ?? new Set()).add(stream));
}

/** Compresses what was changed, on other threads; it can be read meanwhile. */
export async function packStreams({ context }: PDFDocument): Promise<void> {
  const streams = [...(loose.get(context) ?? [])];
  loose.delete(context);
  await Promise.all(
    streams.map(async (stream) => {
      stream.updateContents(await promisify(deflate)(stream.contents, { level: LEVEL }));
      stream.dict.set(FILTER, FLATE);
    }),
  );
}

/** What a page draws: its content streams as one, with white space where one ends (ISO 32000-1, 7.8.2). */
export function contentOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  if (contents instanceof PDFStream) return streamBytes(contents);
  const parts = contents instanceof PDFArray ? contents.asArray() : [];
  const streams = parts.map((part) => page.doc.context.lookup(part)).filter((part) => part instanceof PDFStream);
  return Buffer.concat(streams.flatMap((stream) => [streamBytes(stream), Buffer.from('\n')]));
}

/** Puts a content stream in place of those a page had. */
export function setContent(page: PDFPage, bytes: Uint8Array): void {
  const { context } = page.doc;
  const old = page.node.get(PDFName.of('Contents'));
  const stream = PDFRawStream.of(context.obj({}), bytes);
  setBytes(stream, bytes);
  if (old instanceof PDFRef && context.lookup(old) instanceof PDFStream) context.assign(old, stream);
  else page.node.set(PDFName.of('Contents'), context.register(stream));
}

/** The entries of a dictionary's category in a resource dictionary, such as `Font` or `XObject`, by name. */
export function resource(resources: PDFDict | undefined, category: string, name: string): PDFObject | undefined {
  const entries = resources?.lookup(nameOf(category));
  return entries instanceof PDFDict ? entries.get(nameOf(name.slice(1))) : undefined;
}
