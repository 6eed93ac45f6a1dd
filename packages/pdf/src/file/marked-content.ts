import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
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

/** The `ActualText` in the properties of a `BDC`; `undefined` where they have none. */
export function actualTextOf(properties: Operand | undefined, resources: PDFDict | undefined): string | undefined {
  if (properties instanceof Map) {
    const text = properties.get('/ActualText');
    return text instanceof Uint8Array ? PDFHexString.of(Buffer.from(text).toString('hex')).decodeText() : undefined;
  }
  const text = namedProperties(properties, resources)?.lookup(PDFName.of('ActualText'));
  return text instanceof PDFString || text instanceof PDFHexString ? text.decodeText() : undefined;
}

function namedProperties(name: Operand | undefined, resources: PDFDict | undefined): PDFDict | undefined {
  if (typeof name !== 'string') return undefined;
  const entry = resource(resources, 'Properties', name);
  const dict = entry && resources ? resources.context.lookup(entry) : undefined;
  return dict instanceof PDFDict ? dict : undefined;
}
