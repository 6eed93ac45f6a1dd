import { PDFCatalog, type PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from '../limits.ts';
import { damaged, ReadError } from '../read-error.ts';
import { parseObjects } from './bounded-parser.ts';
import { checkPageTree } from './page-tree.ts';

/** Bytes at the start and the end of a file in which its header and its last lines are searched: mail may add text. */
const MARGIN = 2048;

/** One character per byte. */
const latin1 = new TextDecoder('latin1');

/**
 * Opens a PDF.
 *
 * @throws {ReadError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (!latin1.decode(bytes.subarray(0, MARGIN)).includes('%PDF-')) {
    const problem = bytes.length === 0 ? 'the file is empty' : 'the file does not start with %PDF-, as every PDF does';
    throw new ReadError('not-a-pdf', `${problem}. Pass the bytes of a PDF.`);
  }
  if (!latin1.decode(bytes.subarray(-MARGIN)).includes('startxref')) throw damaged('its end is missing');
  if (bytes.length > LIMITS.file) throw tooLarge('the file has', LIMITS.file);
  const context = await objectsOf(bytes);
  if (context.trailerInfo.Encrypt) throw encrypted();
  // The library creates a document from parsed objects only in `load`, which parses them without limits.
  const pdf: PDFDocument = Reflect.construct(PDFDocument, [context, false, false, true]);
  if (!(pdf.catalog instanceof PDFCatalog)) throw damaged('its objects cannot be found');
  checkPageTree(pdf.catalog);
  return pdf;
}

async function objectsOf(bytes: Uint8Array): Promise<PDFContext> {
  try {
    return await parseObjects(withDirectLengths(bytes));
  } catch (error) {
    throw error instanceof ReadError ? error : damaged('its objects cannot be found', error);
  }
}

/** Also for a PDF that only restricts changes: what may be read from it depends on the program. */
function encrypted(): ReadError {
  return new ReadError(
    'encrypted',
    'the PDF is encrypted: it needs a password to open, or it restricts changes. Print it to a new PDF, or save it without protection, and use that file.',
  );
}

/**
 * Replaces references to stream lengths by the lengths themselves. For a reference, the library searches for the word
 * `endstream`, which drops a line end or stops at the word in the text. No byte changes its position.
 */
function withDirectLengths(bytes: Uint8Array): Uint8Array {
  const text = latin1.decode(bytes);
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
      changed.set(new TextEncoder().encode(`/Length ${length.padEnd(room)}`), index);
    }
  }
  return changed;
}
