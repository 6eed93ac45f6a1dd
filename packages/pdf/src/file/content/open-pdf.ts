import { PDFCatalog, type PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { PdfError } from '../../pdf-error.ts';
import { parseObjects } from './bounded-parser.ts';
import { LIMITS, tooLarge } from './limits.ts';
import { checkPageTree } from './page-tree.ts';
import { damaged } from './reading.ts';

/** How far into a file its header, and from its end its last line, may stand: readers allow for what mail adds. */
const WITHIN = 2048;

/**
 * Opens a PDF to be read or changed as it stands.
 *
 * @throws {PdfError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function openPdf(bytes: Uint8Array): Promise<PDFDocument> {
  if (!Buffer.from(bytes.subarray(0, WITHIN)).includes('%PDF-')) {
    const said = bytes.length === 0 ? 'the file is empty' : 'the file does not begin as a PDF does, with %PDF-';
    throw new PdfError('not-a-pdf', `${said}. Hand over the bytes of a PDF.`);
  }
  if (!Buffer.from(bytes.subarray(-WITHIN)).includes('startxref')) throw damaged('it breaks off');
  if (bytes.length > LIMITS.file) {
    throw tooLarge('the file may have a number of bytes', LIMITS.file, `${bytes.length.toLocaleString('en-US')}`);
  }
  const context = await objectsOf(bytes);
  if (context.trailerInfo.Encrypt) throw encrypted();
  // The library makes a document of parsed objects nowhere but in `load`, which parses them without limits.
  const pdf: PDFDocument = Reflect.construct(PDFDocument, [context, false, false, true]);
  if (!(pdf.catalog instanceof PDFCatalog)) throw damaged('its objects cannot be found');
  checkPageTree(pdf.catalog);
  return pdf;
}

async function objectsOf(bytes: Uint8Array): Promise<PDFContext> {
  try {
    return await parseObjects(withDirectLengths(bytes));
  } catch (error) {
    throw error instanceof PdfError ? error : damaged('its objects cannot be found', error);
  }
}

/** Also where only changes ask for a password: what may be read then differs from program to program. */
function encrypted(): PdfError {
  return new PdfError(
    'encrypted',
    'the PDF is encrypted, with a password or only against changes. Print it to a new PDF, or save it without protection, and hand over that file.',
  );
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
