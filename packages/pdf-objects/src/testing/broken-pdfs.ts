import { FONT, PAGE, simplePage } from './simple-page.ts';
import { bomb, writtenStream } from './written-pdf.ts';

/** A file that cannot be read. */
export interface BrokenPdf {
  name: string;
  code: 'not-a-pdf' | 'damaged' | 'too-large';
  bytes: Uint8Array;
  /** Whether only the content or the properties of pages are broken: attachments can still be read. */
  pagesOnly?: boolean;
}

export const brokenPdfs: readonly BrokenPdf[] = [
  { name: 'is empty', code: 'not-a-pdf', bytes: new Uint8Array() },
  { name: 'is a text', code: 'not-a-pdf', bytes: Buffer.from('name: Ida Sund') },
  {
    name: 'has a page tree that contains itself',
    code: 'damaged',
    bytes: simplePage({ 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' }),
  },
  {
    name: 'lists a page twice',
    code: 'damaged',
    bytes: simplePage({ 2: '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>' }),
  },
  {
    name: 'has a number as its list of pages',
    code: 'damaged',
    bytes: simplePage({ 2: '<< /Type /Pages /Kids 7 /Count 1 >>' }),
  },
  {
    name: 'lists a number as a page',
    code: 'damaged',
    bytes: simplePage({ 2: '<< /Type /Pages /Kids [7] /Count 1 >>' }),
  },
  { name: 'has no pages', code: 'damaged', bytes: simplePage({ 1: '<< /Type /Catalog >>' }) },
  { name: 'has no catalog', code: 'damaged', bytes: simplePage({ 1: '7' }) },
  {
    name: 'has a page whose parent is its own parent',
    code: 'damaged',
    bytes: simplePage({ 3: '<< /Type /Page /Parent 6 0 R >>', 6: '<< /Type /Pages /Kids [] /Parent 6 0 R >>' }),
    pagesOnly: true,
  },
  {
    name: 'has a form that draws itself',
    code: 'damaged',
    bytes: simplePage({
      3: PAGE.replace('/Font', '/XObject << /X1 6 0 R >> /Font'),
      4: writtenStream('', '/X1 Do'),
      6: writtenStream('/Type /XObject /Subtype /Form /Resources << /XObject << /X1 6 0 R >> >>', '/X1 Do'),
    }),
    pagesOnly: true,
  },
];

const DEEP = 100_000;
const catalog = (entries: string) => `<< /Type /Catalog /Pages 2 0 R ${entries} >>`;

/** The name tree of this file contains itself, which concerns no reader. */
export const circularNames = simplePage({
  1: catalog('/Names << /EmbeddedFiles 6 0 R >>'),
  6: '<< /Kids [6 0 R] >>',
});

/** Unusual and damaged files. A reader must return a value or throw an error of its package. */
export const unusualPdfs: readonly [name: string, bytes: Uint8Array][] = [
  ['nested arrays', simplePage({ 6: '['.repeat(DEEP) + ']'.repeat(DEEP) })],
  ['nested dictionaries', simplePage({ 6: '<< /A '.repeat(DEEP) })],
  ['brackets in the trailer', simplePage({}, `/Root 1 0 R /A ${'['.repeat(DEEP)}`)],
  ['brackets in a content stream', simplePage({ 4: writtenStream('', `${'['.repeat(DEEP)} Tj`) })],
  ['a trailer that precedes itself', simplePage({}, '/Root 1 0 R /Prev 0')],
  ['a page without content', simplePage({ 4: 'null' })],
  ['a page count of a thousand million', simplePage({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' })],
  ['a page without a size', simplePage({ 3: PAGE.replace('0 0 600 800', 'NaN (a) null') })],
  ['numbers that are too large', simplePage({ 6: '99999999999999999999' })],
  ['an object 0', Buffer.concat([Buffer.from('%PDF-1.7\n0 0 obj\n7\nendobj\n'), simplePage()])],
  ['an unknown filter', simplePage({ 4: writtenStream('/Filter /Nothing', 'x') })],
  ['a filter that is a number', simplePage({ 4: writtenStream('/Filter 7', 'x') })],
  ['filter parameters that are a name', simplePage({ 4: writtenStream('/Filter /LZWDecode /DecodeParms /A', 'x') })],
  [
    'rows that are too wide',
    simplePage({
      4: writtenStream('/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 /Colors 99 >>', bomb(9)),
    }),
  ],
  [
    'an endless list of cross-references',
    simplePage({ 6: writtenStream('/Type /XRef /Size 1 /W [0 0 0] /Index [0 999999999]', '') }),
  ],
  [
    'an object stream with a wrong number of objects',
    simplePage({ 6: writtenStream('/Type /ObjStm /N 999999999 /First 0', '1 0 2 0') }),
  ],
  [
    'an object stream that contains itself',
    simplePage({ 6: writtenStream('/Type /ObjStm /N 1 /First 4 /Extends 6 0 R', '6 0 6 0 R') }),
  ],
  [
    'a CMap without an end',
    simplePage({
      5: FONT.replace('>>', '/ToUnicode 6 0 R >>'),
      6: writtenStream('', '1 beginbfrange <00> [[[ endbfrange'),
    }),
  ],
  [
    'a glyph name beyond Unicode',
    simplePage({ 5: FONT.replace('/WinAnsiEncoding', '<< /Differences [73 /uFFFFFF] >>') }),
  ],
  [
    'a table cell of a thousand million rows',
    simplePage({
      1: catalog('/StructTreeRoot 6 0 R'),
      6: '<< /K [7 0 R] >>',
      7: '<< /S /Table /K [8 0 R] >>',
      8: '<< /S /TR /K [9 0 R] >>',
      9: '<< /S /TD /A << /O /Table /RowSpan 1000000000 >> >>',
    }),
  ],
  [
    'tags that contain themselves',
    simplePage({
      1: catalog('/StructTreeRoot 6 0 R'),
      6: '<< /K [6 0 R 7 0 R] >>',
      7: '<< /S /P /P 7 0 R /K [7 0 R 6 0 R] >>',
    }),
  ],
  ['a name tree that contains itself', circularNames],
];

/** A file whose digits take the library's parser quadratic time. */
export const endlessDigits = Buffer.concat(
  [simplePage(), ' 1'.repeat(80_000), '1'.repeat(80_000), '\nstartxref\n0\n%%EOF'].map((part) =>
    Buffer.from(part as string),
  ),
);
