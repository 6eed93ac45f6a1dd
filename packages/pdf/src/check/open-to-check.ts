import { crc32 } from 'node:zlib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import { checkOperatorCount, openPdf } from '@recto/pdf-objects';

interface Opened {
  /** The checksum of the bytes, which may change in place. */
  sum: number;
  pdf: Promise<PDFDocument>;
}

const opened = new WeakMap<Uint8Array, Opened>();

/**
 * Opens a PDF for a check. Several checks of the same bytes share one document, as long as somebody has the bytes: to parse
 * it takes as long as most checks. Nothing in it may be changed.
 *
 * @throws {ReadError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export function openToCheck(bytes: Uint8Array): Promise<PDFDocument> {
  const sum = crc32(bytes);
  const known = opened.get(bytes);
  if (known?.sum === sum) return known.pdf;
  const pdf = openLimited(bytes);
  opened.set(bytes, { sum, pdf });
  return pdf;
}

async function openLimited(bytes: Uint8Array): Promise<PDFDocument> {
  const pdf = await openPdf(bytes);
  checkOperatorCount(pdf);
  return pdf;
}
