import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePdf } from '../../parse/parse-resume.ts';
import { bomb, smallPdf, writtenPdf, writtenStream } from '../../testing/damaged-pdf.ts';
import { mutate } from '../../testing/mutate.ts';
import { outcomes, readers, readingFaults } from '../../testing/reading-faults.ts';
import { readPdf } from '../attachment/read-pdf.ts';

const PAGES = '<< /Type /Pages /Kids [3 0 R] /Count 1 >>';
const PAGE =
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>';
const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const TEXT = writtenStream('', 'BT /F1 20 Tf 40 740 Td (Ida Sund) Tj ET');
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

/** A page that shows a name, with some of its objects put in place of others: 1 catalog, 2 pages, 3 page, 4 content, 5 font. */
function page(changed: Record<number, string | Uint8Array>, trailer?: string): Uint8Array {
  const objects: (string | Uint8Array)[] = [CATALOG, PAGES, PAGE, TEXT, FONT];
  for (const [number, object] of Object.entries(changed)) objects[Number(number) - 1] = object;
  return writtenPdf(
    Array.from(objects, (object) => object ?? 'null'),
    trailer,
  );
}

const all = (outcome: string) => Object.fromEntries(Object.keys(readers).map((name) => [name, outcome]));

/** What was said on the console. */
const said: unknown[][] = [];

beforeEach(() => {
  said.length = 0;
  for (const method of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    vi.spyOn(console, method).mockImplementation((...words) => void said.push(words));
  }
  vi.spyOn(globalThis, 'fetch').mockImplementation((address) => {
    said.push(['fetch', address]);
    return Promise.reject(new Error('no network'));
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(said).toEqual([]);
});

describe('a sound file is read by all', () => {
  it.each([
    ['a small one', smallPdf()],
    ['one of object streams', smallPdf({ useObjectStreams: true })],
    ['one written by hand', Promise.resolve(page({}))],
  ])('%s', async (_, bytes) => {
    expect(await outcomes(await bytes)).toEqual(all('read'));
    expect((await parsePdf(await bytes)).name).toBe('Ida Sund');
  });

  it('of a hundred pages with photographs, which are not unpacked', async () => {
    const photograph = writtenStream('/Type /XObject /Subtype /Image /Filter /FlateDecode', bomb(70 * 1024 * 1024));
    const pages = Array.from({ length: 100 }, () => PAGE.replace('/Font', '/XObject << /I1 6 0 R >> /Font'));
    const kids = pages.map((_, index) => `${index + 7} 0 R`).join(' ');
    const bytes = page({
      2: `<< /Type /Pages /Kids [${kids}] /Count 100 >>`,
      6: photograph,
      ...Object.fromEntries(pages.map((each, index) => [index + 7, each])),
    });
    expect(await outcomes(bytes)).toEqual(all('read'));
  });
});

describe('a broken file is one error to all', () => {
  const deep = 100_000;
  it.each<[string, string, Uint8Array]>([
    ['is empty', 'not-a-pdf', new Uint8Array()],
    ['is a text', 'not-a-pdf', Buffer.from('name: Ida Sund')],
    ['has a page tree that holds itself', 'damaged', page({ 2: '<< /Type /Pages /Kids [2 0 R] /Count 1 >>' })],
    ['names a page twice', 'damaged', page({ 2: '<< /Type /Pages /Kids [3 0 R 3 0 R] /Count 2 >>' })],
    ['lists its pages in a number', 'damaged', page({ 2: '<< /Type /Pages /Kids 7 /Count 1 >>' })],
    ['lists a number as a page', 'damaged', page({ 2: '<< /Type /Pages /Kids [7] /Count 1 >>' })],
    ['has no pages', 'damaged', page({ 1: '<< /Type /Catalog >>' })],
    ['has no catalog', 'damaged', page({ 1: '7' })],
    [
      'has a page that is its own parent',
      'damaged',
      page({ 3: '<< /Type /Page /Parent 6 0 R >>', 6: '<< /Type /Pages /Kids [] /Parent 6 0 R >>' }),
    ],
    [
      'has a form that draws itself',
      'damaged',
      page({
        3: PAGE.replace('/Font', '/XObject << /X1 6 0 R >> /Font'),
        4: writtenStream('', '/X1 Do'),
        6: writtenStream('/Type /XObject /Subtype /Form /Resources << /XObject << /X1 6 0 R >> >>', '/X1 Do'),
      }).slice(),
    ],
  ])('that %s', async (name, code, bytes) => {
    const found = await outcomes(bytes);
    // An attachment is found without what the pages draw, and without what they inherit.
    const partial = /draws itself|own parent/.test(name);
    expect(found).toEqual({ ...all(code), ...(partial && { readPdf: 'read' }) });
  });

  it.each<[string, Uint8Array]>([
    ['arrays within arrays', page({ 6: '['.repeat(deep) + ']'.repeat(deep) })],
    ['dictionaries within dictionaries', page({ 6: '<< /A '.repeat(deep) })],
    ['brackets in the trailer', page({}, `/Root 1 0 R /A ${'['.repeat(deep)}`)],
    ['brackets in a content stream', page({ 4: writtenStream('', `${'['.repeat(deep)} Tj`) })],
    ['a trailer before itself', page({}, '/Root 1 0 R /Prev 0')],
    ['a page without content', page({ 4: 'null' })],
    ['a claim of a thousand million pages', page({ 2: '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>' })],
    ['a paper without size', page({ 3: PAGE.replace('0 0 600 800', 'NaN (a) null') })],
    ['numbers too large', page({ 6: '99999999999999999999' })],
    ['an object 0', Buffer.concat([Buffer.from('%PDF-1.7\n0 0 obj\n7\nendobj\n'), page({})])],
    ['a filter that is none', page({ 4: writtenStream('/Filter /Nothing', 'x') })],
    ['a filter that is a number', page({ 4: writtenStream('/Filter 7', 'x') })],
    ['parameters that are a name', page({ 4: writtenStream('/Filter /LZWDecode /DecodeParms /A', 'x') })],
    [
      'rows too wide',
      page({
        4: writtenStream(
          '/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns 999999999 /Colors 99 >>',
          bomb(9),
        ),
      }),
    ],
    ['references without end', page({ 6: writtenStream('/Type /XRef /Size 1 /W [0 0 0] /Index [0 999999999]', '') })],
    ['objects that claim to be many', page({ 6: writtenStream('/Type /ObjStm /N 999999999 /First 0', '1 0 2 0') })],
    [
      'an object stream that holds itself',
      page({ 6: writtenStream('/Type /ObjStm /N 1 /First 4 /Extends 6 0 R', '6 0 6 0 R') }),
    ],
    [
      'a map that never ends',
      page({
        5: FONT.replace('>>', '/ToUnicode 6 0 R >>'),
        6: writtenStream('', '1 beginbfrange <00> [[[ endbfrange'),
      }),
    ],
    ['a glyph that is no character', page({ 5: FONT.replace('/WinAnsiEncoding', '<< /Differences [73 /uFFFFFF] >>') })],
    [
      'a table cell of a thousand million rows',
      page({
        1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>',
        6: '<< /K [7 0 R] >>',
        7: '<< /S /Table /K [8 0 R] >>',
        8: '<< /S /TR /K [9 0 R] >>',
        9: '<< /S /TD /A << /O /Table /RowSpan 1000000000 >> >>',
      }),
    ],
    [
      'tags that hold themselves',
      page({
        1: '<< /Type /Catalog /Pages 2 0 R /StructTreeRoot 6 0 R >>',
        6: '<< /K [6 0 R 7 0 R] >>',
        7: '<< /S /P /P 7 0 R /K [7 0 R 6 0 R] >>',
      }),
    ],
    [
      'names that hold themselves',
      page({ 1: '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>', 6: '<< /Kids [6 0 R] >>' }),
    ],
  ])('with %s is a value or an error', async (_, bytes) => {
    expect(await readingFaults(bytes)).toEqual([]);
  });

  it('reads on past names that hold themselves', async () => {
    const names = '<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 6 0 R >> >>';
    expect(await outcomes(page({ 1: names, 6: '<< /Kids [6 0 R] >>' }))).toEqual(all('read'));
  });

  it('ends where digits do not', async () => {
    const digits = [' 1'.repeat(200_000), '1'.repeat(200_000), '\nstartxref\n0\n%%EOF'];
    const bytes = Buffer.concat([page({}), ...digits.map((part) => Buffer.from(part))]);
    await expect(readPdf(bytes)).rejects.toMatchObject({ code: 'damaged', message: expect.stringContaining('no end') });
  });
});

describe('an encrypted file is encrypted to all', () => {
  it.each([
    ['with a password to open it', { userPassword: 'secret', ownerPassword: 'owner' }],
    ['with a password to change it only', { userPassword: '', ownerPassword: 'owner' }],
  ])('%s', async (_, passwords) => {
    const pdf = await PDFDocument.load(await smallPdf());
    pdf.encrypt(passwords);
    for (const useObjectStreams of [false, true]) {
      expect(await outcomes(await pdf.save({ useObjectStreams }))).toEqual(all('encrypted'));
    }
  });
});

describe('a file that unpacks to too much is refused', () => {
  const LARGE = 70 * 1024 * 1024;
  const unless = { readPdf: 'read' };

  it.each<[string, Uint8Array, Record<string, string>]>([
    ['in a page', page({ 4: writtenStream('/Filter /FlateDecode', bomb(LARGE)) }), unless],
    [
      'in a page, packed twice',
      page({ 4: writtenStream('/Filter [/FlateDecode /FlateDecode]', bomb(LARGE, 2)) }),
      unless,
    ],
    [
      'in a page, by run lengths',
      page({ 4: writtenStream('/Filter [/FlateDecode /RunLengthDecode]', bombOfRuns(LARGE)) }),
      unless,
    ],
    [
      'in a font',
      page({ 5: FONT.replace('>>', '/ToUnicode 6 0 R >>'), 6: writtenStream('/Filter /FlateDecode', bomb(LARGE)) }),
      unless,
    ],
    [
      'in an object stream',
      page({ 6: writtenStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', bomb(LARGE)) }),
      {},
    ],
    [
      'in an object stream whose type is escaped',
      page({ 6: writtenStream('/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode', bomb(LARGE)) }),
      {},
    ],
    ['in forms that draw forms', page(manyForms()), unless],
    [
      'in the ranges of a font',
      page({
        5: FONT.replace('>>', '/ToUnicode 6 0 R >>'),
        6: writtenStream('', `99 beginbfrange ${'<0000> <FFFF> <0000> '.repeat(99)} endbfrange`),
      }),
      unless,
    ],
  ])('%s', async (_, bytes, others) => {
    expect(await outcomes(bytes)).toEqual({ ...all('too-large'), ...others });
  });

  it('by many streams that are each small enough', async () => {
    const part = writtenStream('/Filter /FlateDecode', bomb(60 * 1024 * 1024));
    const bytes = page({
      3: PAGE.replace('4 0 R', '[6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]'),
      6: part,
      7: part,
      8: part,
      9: part,
      10: part,
    });
    await expect(parsePdf(bytes)).rejects.toMatchObject({ code: 'too-large' });
  });

  it('and says which limit, and the way out', async () => {
    await expect(parsePdf(page({ 4: writtenStream('/Filter /FlateDecode', bomb(LARGE)) }))).rejects.toThrow(
      'Recto: the PDF is too large: a stream may unpack to a number of bytes, at most 64 MB, and it has one of more. Print the document to a new PDF, or hand over fewer pages.',
    );
  });

  it('by its number of pages', async () => {
    const kids = Array.from({ length: 5001 }, (_, index) => `${index + 6} 0 R`).join(' ');
    const pages = Object.fromEntries(
      Array.from({ length: 5001 }, (_, index) => [index + 6, '<< /Type /Page /Parent 2 0 R >>']),
    );
    expect(await outcomes(page({ 2: `<< /Type /Pages /Kids [${kids}] >>`, ...pages }))).toEqual(all('too-large'));
  });
});

/** Runs of zeros, each of two bytes for 128. */
function bombOfRuns(bytes: number): Uint8Array {
  const runs = new Uint8Array((2 * bytes) / 128).map((_, index) => (index % 2 === 0 ? 129 : 0));
  return deflateSync(runs);
}

/** Ten forms, each of which draws the next ten times. */
function manyForms(): Record<number, string | Uint8Array> {
  const forms = Array.from({ length: 10 }, (_, index) => {
    const entries = `/Type /XObject /Subtype /Form /Resources << /XObject << /X1 ${index + 7} 0 R >> >>`;
    return [index + 6, writtenStream(entries, '/X1 Do '.repeat(10))];
  });
  return {
    3: PAGE.replace('/Font', '/XObject << /X1 6 0 R >> /Font'),
    4: writtenStream('', '/X1 Do'),
    ...Object.fromEntries(forms),
    16: writtenStream('/Subtype /Form', 'n'),
  };
}

describe('a small file that breaks off or is changed', () => {
  it.each([false, true])('at every so many bytes, object streams %s', async (useObjectStreams) => {
    const bytes = await smallPdf({ useObjectStreams });
    for (let end = 0; end < bytes.length; end += 97)
      expect([end, await readingFaults(bytes.subarray(0, end))]).toEqual([end, []]);
  });

  it.each([false, true])('in any of 60 ways, object streams %s', async (useObjectStreams) => {
    const bytes = await smallPdf({ useObjectStreams });
    for (let seed = 1; seed <= 60; seed += 1)
      expect([seed, await readingFaults(mutate(bytes, seed))]).toEqual([seed, []]);
  });
});
