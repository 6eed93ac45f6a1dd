import {
  PDFArray,
  type PDFContext,
  PDFDict,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFStream,
} from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from '../limits.ts';
import { nameOf } from '../objects/names.ts';
import { damaged, ReadError } from '../read-error.ts';
import { decodeStream } from './decode-stream.ts';
import { concatenated } from './inflate.ts';

/** The decoded bytes of streams, so that each is decoded once. */
const decoded = new WeakMap<PDFStream, Uint8Array>();

/**
 * The decoded bytes of a stream. They are shared: do not write to them.
 *
 * @throws {ReadError} `damaged` or `too-large`
 */
export function streamBytes(stream: PDFStream): Uint8Array {
  const bytes = decoded.get(stream) ?? decodedBytes(stream);
  decoded.set(stream, bytes);
  return bytes;
}

/** Sets what {@link streamBytes} returns for a stream whose content was just written. */
export function setStreamBytes(stream: PDFStream, bytes: Uint8Array): void {
  decoded.set(stream, bytes);
}

/** Bytes decoded so far, by document. */
const totals = new WeakMap<PDFContext, number>();

function decodedBytes(stream: PDFStream): Uint8Array {
  if (!(stream instanceof PDFRawStream)) return stream.getContents();
  const { context } = stream.dict;
  try {
    const bytes = decodeStream(stream);
    const total = (totals.get(context) ?? 0) + bytes.length;
    totals.set(context, total);
    if (total > LIMITS.streams) throw tooLarge('its streams decompress to', LIMITS.streams);
    return bytes;
  } catch (error) {
    throw error instanceof ReadError ? error : damaged('one of its streams cannot be decompressed', error);
  }
}

const LINE_END = Uint8Array.of(10);

/** The content of a page: its content streams as one, separated by white space (ISO 32000-1, 7.8.2). */
export function contentOf(page: PDFPage): Uint8Array {
  const contents = page.node.Contents();
  if (contents instanceof PDFStream) return streamBytes(contents);
  const parts = contents instanceof PDFArray ? contents.asArray() : [];
  const streams = parts.map((part) => page.doc.context.lookup(part)).filter((part) => part instanceof PDFStream);
  const bytes = streams.flatMap((stream) => [streamBytes(stream), LINE_END]);
  return concatenated(
    bytes,
    bytes.reduce((length, part) => length + part.length, 0),
  );
}

/** A resource by its category, such as `Font` or `XObject`, and its name, such as `/F1`. */
export function resource(resources: PDFDict | undefined, category: string, name: string): PDFObject | undefined {
  const entries = resources?.lookup(nameOf(category));
  return entries instanceof PDFDict ? entries.get(nameOf(name.slice(1))) : undefined;
}
