import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { atEach, contentOf, eachOperation } from '@recto/pdf-objects';
import { type Edit, spliced } from '../edits.ts';
import { actualTextOf } from '../marked-content.ts';
import { setContent } from '../streams.ts';

const SOFT_HYPHEN = '\u00ad';

/** As the browser writes it. */
const WRITTEN = 'FEFF00AD';

/**
 * Removes soft hyphens from the pages. The browser writes each as a space with the replacement text U+00AD, beside the hyphen
 * that it draws at the end of a line. Of both, extractors keep U+00AD in the word or end the word there, and tags end at the
 * first; of the drawn hyphen alone, they join the word.
 */
export function unwrapSoftHyphens(pdf: PDFDocument): void {
  for (const page of pdf.getPages()) {
    const bytes = contentOf(page);
    if (!Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(WRITTEN)) continue;
    const edits = softHyphensIn(bytes, page.node.Resources());
    if (edits.length > 0) setContent(page, spliced(bytes, edits));
  }
}

/** Takes out the marks and the signs between them. Movements to the next sign stay. */
function softHyphensIn(bytes: Uint8Array, resources: PDFDict | undefined): Edit[] {
  const edits: Edit[] = [];
  /** Of each open sequence, whether it is a soft hyphen. */
  const open: boolean[] = [];
  const remove = ({ start, end }: { start: number; end: number }) => edits.push({ at: start, until: end, text: '' });
  eachOperation(bytes, {
    ...atEach('BDC BMC', (operation) => {
      const isSoftHyphen =
        operation.operator === 'BDC' && actualTextOf(operation.operands()[1], resources) === SOFT_HYPHEN;
      open.push(isSoftHyphen);
      if (isSoftHyphen) remove(operation);
    }),
    ...atEach('Tj TJ', (operation) => {
      if (open.at(-1)) remove(operation);
    }),
    EMC(operation) {
      if (open.pop()) remove(operation);
    },
  });
  return edits;
}
