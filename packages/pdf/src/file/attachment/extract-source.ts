import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { damaged, openPdf, streamBytes } from '@recto/pdf-objects';
import { withPdfErrors } from '../../pdf-error.ts';
import { checksum } from './attach-source.ts';
import { embeddedFiles } from './embedded-files.ts';

/** The attached document that a PDF was made from. */
export interface AttachedSource {
  name: string;
  mediaType: string;
  content: Uint8Array;
}

/** See `reading.ts`, which loads this. */
export async function extractSource(bytes: Uint8Array): Promise<AttachedSource | undefined> {
  return withPdfErrors(async () => attachedSource(await openPdf(bytes)));
}

function attachedSource(pdf: PDFDocument): AttachedSource | undefined {
  const specification = sourceOf(pdf);
  if (!specification) return undefined;
  const files = specification.lookup(PDFName.of('EF'));
  const stream = files instanceof PDFDict ? first(files, ['F', 'UF']) : undefined;
  if (!(stream instanceof PDFStream)) throw damaged('the content of its attached source is missing');
  const name = first(specification, ['UF', 'F']);
  const mediaType = stream.dict.lookup(PDFName.of('Subtype'));
  return {
    name: name instanceof PDFHexString || name instanceof PDFString ? name.decodeText() : '',
    mediaType: mediaType instanceof PDFName ? mediaType.decodeText() : 'application/octet-stream',
    // A copy, because the bytes of a stream are shared.
    content: new Uint8Array(checkedContent(stream)),
  };
}

function sourceOf(pdf: PDFDocument): PDFDict | undefined {
  const associated = pdf.catalog.lookup(PDFName.of('AF'));
  const listed = associated instanceof PDFArray ? associated.asArray() : [];
  const all = [...listed, ...embeddedFiles(pdf).map(({ specification }) => specification)];
  return all
    .map((each) => pdf.context.lookup(each))
    .find((each): each is PDFDict => each instanceof PDFDict && isSource(each));
}

function isSource(specification: PDFDict): boolean {
  return specification.lookup(PDFName.of('AFRelationship')) === PDFName.of('Source');
}

function first(dict: PDFDict, keys: readonly string[]) {
  return keys.map((key) => dict.lookup(PDFName.of(key))).find((value) => value !== undefined);
}

function checkedContent(stream: PDFStream): Uint8Array {
  const content = streamBytes(stream);
  const parameters = stream.dict.lookup(PDFName.of('Params'));
  if (!(parameters instanceof PDFDict)) return content;
  const size = parameters.lookup(PDFName.of('Size'));
  const sum = parameters.lookup(PDFName.of('CheckSum'));
  const changed =
    (size instanceof PDFNumber && size.asNumber() !== content.length) ||
    ((sum instanceof PDFHexString || sum instanceof PDFString) &&
      Buffer.from(sum.asBytes()).toString('hex') !== checksum(content));
  if (changed) throw damaged('its attached source was changed');
  return content;
}
