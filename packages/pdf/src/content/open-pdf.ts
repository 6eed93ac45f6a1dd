import { EncryptedPDFError, ParseSpeeds, PDFDocument } from '@cantoo/pdf-lib';
import { PdfError } from '../pdf-error.ts';

/** How far into a file its header, and from its end its last line, may stand: readers allow for what mail adds. */
const WITHIN = 2048;

/**
 * Opens a PDF to be read or changed as it stands.
 *
 * @throws {PdfError} `not-a-pdf`, `encrypted` or `damaged`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (!Buffer.from(bytes.subarray(0, WITHIN)).includes('%PDF-')) {
    const said = bytes.length === 0 ? 'the file is empty' : 'the file does not begin as a PDF does, with %PDF-';
    throw new PdfError('not-a-pdf', `${said}. Hand over the bytes of a PDF.`);
  }
  if (!Buffer.from(bytes.subarray(-WITHIN)).includes('startxref')) throw damaged('it breaks off');
  try {
    const pdf = await PDFDocument.load(withDirectLengths(bytes), {
      updateMetadata: false,
      parseSpeed: ParseSpeeds.Fastest,
      preserveXFA: true,
    });
    // Read here, so that a file without its page tree is found out now.
    pdf.getPageCount();
    return pdf;
  } catch (error) {
    if (error instanceof EncryptedPDFError) {
      throw new PdfError('encrypted', 'the PDF is encrypted. Save it without a password, and hand over that file.', {
        cause: error,
      });
    }
    throw damaged('its objects cannot be found', error);
  }
}

/**
 * Writes the lengths of streams where they are only referred to. The library looks for the word `endstream` then, and
 * takes a line end, or a `stream` in the text, for its own. No byte changes its place.
 */
function withDirectLengths(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const references = [...text.matchAll(/\/Length\s+(\d+\s+\d+)\s+R\b/g)];
  if (references.length === 0) return bytes;
  const numbers = new Map(
    Array.from(text.matchAll(/\s(\d+\s+\d+)\s+obj\s+(\d+)\s+endobj/g), ([, id = '', number = '']) => [id, number]),
  );
  const changed = new Uint8Array(bytes);
  for (const { 0: reference, 1: id = '', index } of references) {
    const room = reference.length - '/Length '.length;
    const length = numbers.get(id);
    if (length !== undefined && length.length <= room) {
      changed.set(Buffer.from(`/Length ${length.padEnd(room)}`), index);
    }
  }
  return changed;
}

/** The error for a PDF that cannot be read as it is. */
export function damaged(how: string, cause?: unknown): PdfError {
  return new PdfError('damaged', `the PDF is damaged: ${how}. Take a copy that was not cut short or changed.`, {
    cause,
  });
}
