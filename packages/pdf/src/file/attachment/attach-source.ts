import { createHash } from 'node:crypto';
import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { flateStream } from '../streams.ts';
import { embeddedFiles } from './embedded-files.ts';

/** The document that a PDF is made from. */
export interface SourceDocument {
  /** File name without folders. */
  name: string;
  /** Text is attached as UTF-8. */
  content: string | Uint8Array;
  /** @default by the extension of the name, such as `application/yaml`; else `application/octet-stream` */
  mediaType?: string;
}

/**
 * Attaches the source to a PDF as an associated file of the document (ISO 32000-2, 14.13). Readers list it with the
 * attachments.
 */
export function attachSource(pdf: PDFDocument, source: SourceDocument, date: Date): void {
  const { context, catalog } = pdf;
  const content = typeof source.content === 'string' ? new TextEncoder().encode(source.content) : source.content;
  const created = PDFString.fromDate(date);
  const stream = flateStream(context, content, {
    Type: 'EmbeddedFile',
    Subtype: PDFName.of(source.mediaType ?? mediaTypeOf(source.name)),
    Params: {
      Size: content.length,
      CreationDate: created,
      ModDate: created,
      CheckSum: PDFHexString.of(checksum(content)),
    },
  });
  const file = context.register(stream);
  const name = PDFHexString.fromText(Buffer.from(source.name).toString());
  const specification = context.register(
    context.obj({
      Type: 'Filespec',
      // For readers that expect ASCII here.
      F: PDFString.of(source.name.replace(/[^\w. -]/gu, '_')),
      UF: name,
      EF: { F: file, UF: file },
      Desc: PDFString.of('The document that this PDF was made from'),
      AFRelationship: 'Source',
    }),
  );

  const files = [...embeddedFiles(pdf), { name, specification }];
  const names = catalog.lookup(PDFName.of('Names'));
  const tree = names instanceof PDFDict ? names : context.obj({});
  // The names of a name tree must be sorted, so all names are written again.
  const sorted = files.toSorted((one, other) => Buffer.compare(one.name.asBytes(), other.name.asBytes()));
  tree.set(
    PDFName.of('EmbeddedFiles'),
    context.obj({ Names: sorted.flatMap((entry) => [entry.name, entry.specification]) }),
  );
  catalog.set(PDFName.of('Names'), tree);
  const associated = catalog.lookup(PDFName.of('AF'));
  if (associated instanceof PDFArray) associated.push(specification);
  else catalog.set(PDFName.of('AF'), context.obj([specification]));
}

/** MD5 in hexadecimal digits, as `CheckSum` requires (ISO 32000-1, 7.11.4). It detects accidental changes only. */
export function checksum(content: Uint8Array): string {
  return createHash('md5').update(content).digest('hex');
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  md: 'text/markdown',
  txt: 'text/plain',
  xml: 'application/xml',
  yaml: 'application/yaml',
  yml: 'application/yaml',
};

function mediaTypeOf(name: string): string {
  const extension = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return MEDIA_TYPES[extension] ?? 'application/octet-stream';
}
