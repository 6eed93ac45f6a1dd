import { PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from './limits.ts';
import { countOperations, eachOperation } from './operations.ts';
import { damaged } from './reading.ts';
import { contentOf, resource, streamBytes } from './streams.ts';

const SUBTYPE = PDFName.of('Subtype');
const FORM = PDFName.of('Form');
const RESOURCES = PDFName.of('Resources');

/**
 * Checks how much all pages draw. Forms that draw forms multiply: ten levels of ten each are ten thousand million.
 *
 * @throws {PdfError} `too-large`, or `damaged` where a form draws itself
 */
export function checkDrawn(pdf: PDFDocument): void {
  const known = new Map<PDFStream, Map<PDFDict | undefined, number>>();

  const within = new Set<PDFStream>();

  function drawn(bytes: Uint8Array, resources: PDFDict | undefined): number {
    let count = countOperations(bytes);
    const times = new Map<string, number>();
    eachOperation(bytes, {
      Do: ({ operands }) => {
        const name = String(operands()[0]);
        times.set(name, (times.get(name) ?? 0) + 1);
      },
    });
    for (const [name, often] of times) {
      const form = resources?.context.lookup(resource(resources, 'XObject', name));
      if (form instanceof PDFStream && form.dict.lookup(SUBTYPE) === FORM) count += often * ofForm(form, resources);
    }
    return count;
  }

  function ofForm(form: PDFStream, outer: PDFDict | undefined): number {
    const own = form.dict.lookup(RESOURCES);
    const resources = own instanceof PDFDict ? own : outer;
    const counts = known.get(form) ?? new Map<PDFDict | undefined, number>();
    known.set(form, counts);
    const count = counts.get(resources);
    if (count !== undefined) return count;
    if (within.has(form)) throw damaged('a form in it draws itself');
    within.add(form);
    const found = drawn(streamBytes(form), resources);
    within.delete(form);
    counts.set(resources, found);
    return found;
  }

  let count = 0;
  for (const page of pdf.getPages()) {
    count += drawn(contentOf(page), page.node.Resources());
    if (count > LIMITS.operators) throw tooLarge('its pages may draw a number of operators', LIMITS.operators, 'more');
  }
}
