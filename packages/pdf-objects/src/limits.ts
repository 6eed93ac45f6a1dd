import { ReadError } from './read-error.ts';

const MEGABYTE = 1024 * 1024;

/**
 * How large a PDF may be. A file of a few kilobytes can decompress to gigabytes, so each limit is checked before the
 * memory is used. A hundred pages with photographs stay far below the limits, because images are not decompressed.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 128 * MEGABYTE,
  /** Bytes of one stream after decompression. */
  stream: 64 * MEGABYTE,
  /** Bytes of all decompressed streams together. */
  streams: 256 * MEGABYTE,
  objects: 500_000,
  pages: 5000,
  /** Levels of nested arrays and dictionaries. */
  depth: 500,
  /** Operators of all pages. Those of a form count each time it is drawn. */
  operators: 5_000_000,
  /** Characters that the CMaps of one font map. */
  characters: 1_200_000,
} as const;

/**
 * The error for a PDF that passes a limit: "the PDF is too large: it has more than 5,000 pages."
 *
 * @param what the start of the sentence, such as `it has`
 * @param unit what is counted; omit it for a number of bytes
 */
export function tooLarge(what: string, limit: number, unit?: string): ReadError {
  const amount = unit ? `${limit.toLocaleString('en-US')} ${unit}` : `${limit / MEGABYTE} MB`;
  return new ReadError(
    'too-large',
    `the PDF is too large: ${what} more than ${amount}. Print the document to a new PDF, or use a file with fewer pages.`,
  );
}
