import { PDFDict, type PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { LIMITS, tooLarge } from '../limits.ts';
import { damaged } from '../read-error.ts';
import { contentOf, resource, streamBytes } from '../streams/streams.ts';
import { countOperations, eachOperation } from './operations.ts';

const SUBTYPE = PDFName.of('Subtype');
const FORM = PDFName.of('Form');
const RESOURCES = PDFName.of('Resources');

/**
 * Checks how many operators all pages draw. Forms that draw forms multiply: ten levels, each drawn ten times, make ten
 * thousand million.
 *
 * @throws {ReadError} `too-large`, or `damaged` if a form draws itself
 */
export function checkOperatorCount(pdf: PDFDocument): void {
  const known = new Map<PDFStream, Map<PDFDict | undefined, number>>();
  const open = new Set<PDFStream>();

  function countIn(bytes: Uint8Array, resources: PDFDict | undefined): number {
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
      if (form instanceof PDFStream && form.dict.lookup(SUBTYPE) === FORM) count += often * countOf(form, resources);
    }
    return count;
  }

  function countOf(form: PDFStream, outer: PDFDict | undefined): number {
    const own = form.dict.lookup(RESOURCES);
    const resources = own instanceof PDFDict ? own : outer;
    const counts = known.get(form) ?? new Map<PDFDict | undefined, number>();
    known.set(form, counts);
    const count = counts.get(resources);
    if (count !== undefined) return count;
    if (open.has(form)) throw damaged('a form in it draws itself');
    open.add(form);
    const found = countIn(streamBytes(form), resources);
    open.delete(form);
    counts.set(resources, found);
    return found;
  }

  let count = 0;
  for (const page of pdf.getPages()) {
    count += countIn(contentOf(page), page.node.Resources());
    if (count > LIMITS.operators) throw tooLarge('its pages draw', LIMITS.operators, 'operators');
  }
}
