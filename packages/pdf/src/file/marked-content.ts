import { PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { type Operand, resource } from '@recto/pdf-objects';

/** The MCID in the properties of a `BDC`, which are an operand or a named resource. */
export function mcidOf(properties: Operand | undefined, resources: PDFDict | undefined): number | undefined {
  if (properties instanceof Map) {
    const mcid = properties.get('/MCID');
    return typeof mcid === 'number' ? mcid : undefined;
  }
  const dict = namedProperties(properties, resources);
  const mcid = dict?.lookup(PDFName.of('MCID'));
  return mcid instanceof PDFNumber ? mcid.asNumber() : undefined;
}

/** Whether the properties of a `BDC` have an `ActualText`. */
export function hasActualText(properties: Operand | undefined, resources: PDFDict | undefined): boolean {
  if (properties instanceof Map) return properties.has('/ActualText');
  return namedProperties(properties, resources)?.has(PDFName.of('ActualText')) ?? false;
}

function namedProperties(name: Operand | undefined, resources: PDFDict | undefined): PDFDict | undefined {
  if (typeof name !== 'string') return undefined;
  const entry = resource(resources, 'Properties', name);
  const dict = entry && resources ? resources.context.lookup(entry) : undefined;
  return dict instanceof PDFDict ? dict : undefined;
}
