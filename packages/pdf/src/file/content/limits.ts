import { PdfError } from '../../pdf-error.ts';

const MEGABYTE = 1024 * 1024;

/**
 * How large a PDF may be, and what it holds. A few kilobytes can unpack to gigabytes, so each is checked before the
 * memory is used. A hundred pages with photographs stay far below: pictures are not unpacked.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 128 * MEGABYTE,
  /** Bytes of one stream once it is unpacked. */
  stream: 64 * MEGABYTE,
  /** Bytes of all streams together that are unpacked. */
  streams: 256 * MEGABYTE,
  objects: 500_000,
  pages: 5000,
  /** Arrays and dictionaries within each other. */
  depth: 500,
  /** Operators that all pages draw, those of a form counted each time it is drawn. */
  operators: 5_000_000,
  /** Characters that the CMaps of one font map. */
  characters: 1_200_000,
  /** Runs of text on one page, and in all of them. */
  runsOfPage: 20_000,
  runs: 400_000,
  /** Characters of text on one page: ten times those of a page that is full of small type. */
  textOfPage: 50_000,
} as const;

/** The error for a PDF that passes a limit. `what` names the limit, `found` what the file has. */
export function tooLarge(what: string, limit: number, found: string): PdfError {
  return new PdfError(
    'too-large',
    `the PDF is too large: ${what}, at most ${written(limit)}, and it has ${found}. Print the document to a new PDF, or hand over fewer pages.`,
  );
}

function written(count: number): string {
  return count % MEGABYTE === 0 ? `${count / MEGABYTE} MB` : count.toLocaleString('en-US');
}
