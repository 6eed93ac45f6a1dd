import { type PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, type PDFRef } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { savePdf } from './save-pdf.ts';

test('each of many objects is found again', async () => {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  const { context } = pdf;
  // Streams are objects of their own, and stand between those that are compressed together.
  const refs = Array.from({ length: 1000 }, (_, number): PDFRef => {
    const dict = context.obj({ Number: number });
    return context.register(number % 7 === 0 ? PDFRawStream.of(dict, new Uint8Array([number % 256])) : dict);
  });
  const read = await PDFDocument.load(await savePdf(pdf));
  const numbers = refs.map((ref) => {
    const object = read.context.lookup(ref);
    const dict = object instanceof PDFRawStream ? object.dict : (object as PDFDict);
    return dict.lookup(PDFName.of('Number'), PDFNumber).asNumber();
  });
  expect(numbers).toEqual(refs.map((_, number) => number));
});
