import { checkOperatorCount, openPdf } from '@recto/pdf-objects';
import { withParseErrors } from '../parse-error.ts';
import { textCopy } from './text-copy.ts';

/** No console output, no code generated from the file, no images, no network requests; with the names of fonts. */
const OPTIONS = {
  verbosity: 0,
  isEvalSupported: false,
  maxImageSize: 0,
  useWorkerFetch: false,
  enableXfa: false,
  // Newer versions keep the names to themselves without it.
  fontExtraProperties: true,
};

/** A document of pdf.js. */
export type PdfjsDocument = Awaited<ReturnType<typeof import('unpdf').getDocumentProxy>>;

/**
 * Opens the text of a PDF in pdf.js, within limits, for everything that reads it.
 *
 * @throws {ParseError} `not-a-pdf`, `encrypted`, `damaged` or `too-large`
 */
export async function withDocument<Result>(
  bytes: Uint8Array,
  read: (document: PdfjsDocument) => Promise<Result>,
): Promise<Result> {
  return withParseErrors(async () => {
    const pdf = await openPdf(bytes);
    checkOperatorCount(pdf);
    const copy = await textCopy(pdf);
    // Imported here, because only those who read a PDF need pdf.js.
    const { getDocumentProxy } = await import('unpdf');
    const document = await getDocumentProxy(copy, OPTIONS);
    try {
      return await read(document);
    } finally {
      await document.loadingTask.destroy();
    }
  });
}
