import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { mergePdfs, readStamps } from './index.ts';

const documents = [
  { id: 'cse/ada', file: 'in/cse/ada.yaml' },
  { id: 'ee/ada', file: 'in/ee/ada.yaml' },
  { id: 'ee/bob', file: 'in/ee/bob.json' },
];

test('finds the documents of a table by file, path and name', () => {
  const csv =
    '\ufeffName,File,Roll number,Branch\nBob,bob,21EE1,EE\nAda,cse/ada, 21CS1 ,CSE\nX,in/ee/ada.yaml,,EE\nY,eve,1,2\n';
  const rows = readStamps(csv, documents, { columns: ['roll number', 'Branch'] });
  expect(Object.fromEntries(rows.texts)).toEqual({ 'ee/bob': '21EE1 · EE', 'cse/ada': '21CS1 · CSE', 'ee/ada': 'EE' });
  expect(rows).toMatchObject({ columns: ['Roll number', 'Branch'], unknown: ['eve'], missing: [] });
});

test.each([
  ['name,roll\nada,1\n', 'name one "file". There are "name", "roll".'],
  ['file\nbob\n', 'no column to stamp'],
  ['file,roll\nada,1\n', '"ada" may be one of several documents'],
  ['file,roll\nbob,1\nee/bob,2\n', 'two rows are of ee/bob'],
])('says what a table lacks: %s', (csv, message) => {
  expect(() => readStamps(csv, documents)).toThrow(message);
});

test('a column that there is not is named with those that there are', () => {
  expect(() => readStamps('file,Roll\nbob,1\n', documents, { columns: ['rol'] })).toThrow(
    'There is no column "rol". There are "Roll".',
  );
});

test('puts PDFs into one with bookmarks, and a stamp on the pages of its part', async () => {
  const part = async (title: string, pages: number) => {
    const pdf = await PDFDocument.create();
    for (let page = 0; page < pages; page += 1) pdf.addPage([200, 100]);
    return { title, pdf: await pdf.save() };
  };
  const stamps = (await part('', 1)).pdf;
  const merged = await mergePdfs([await part('Ada', 2), { ...(await part('Bob (ß)', 1)), stamp: 0 }], {
    title: 'Class',
    stamps,
  });
  const pdf = await PDFDocument.load(merged);
  expect([pdf.getPageCount(), pdf.getTitle()]).toEqual([3, 'Class']);
  const objects = pdf.context.enumerateIndirectObjects().map(([, object]) => `${object}`);
  expect(objects.filter((text) => text.includes('/Dest')).length).toBe(2);
  const stamped = pdf.getPages().map(({ node }) => node.Resources()?.has(PDFName.of('XObject')) === true);
  expect(stamped).toEqual([false, false, true]);
});
