import { deflateSync } from 'node:zlib';
import type { BrokenPdf } from './broken-pdfs.ts';
import { FONT, PAGE, simplePage } from './simple-page.ts';
import { bomb, writtenStream } from './written-pdf.ts';

/** More than one stream may decompress to. */
const LARGE = 70 * 1024 * 1024;
const large = bomb(LARGE);

const code = 'too-large';
const mappedFont = FONT.replace('>>', '/ToUnicode 6 0 R >>');

/** A page whose content decompresses to 70 MB. */
export const largePage = simplePage({ 4: writtenStream('/Filter /FlateDecode', large) });

/** Small files that decompress, or draw, more than the limits allow. */
export const oversizedPdfs: readonly BrokenPdf[] = [
  { name: 'in a page', code, bytes: largePage, pagesOnly: true },
  {
    name: 'in a page that is compressed twice',
    code,
    bytes: simplePage({ 4: writtenStream('/Filter [/FlateDecode /FlateDecode]', bomb(LARGE, 2)) }),
    pagesOnly: true,
  },
  {
    name: 'in a page, by run lengths',
    code,
    bytes: simplePage({ 4: writtenStream('/Filter [/FlateDecode /RunLengthDecode]', bombOfRuns(LARGE)) }),
    pagesOnly: true,
  },
  {
    name: 'in a font',
    code,
    bytes: simplePage({ 5: mappedFont, 6: writtenStream('/Filter /FlateDecode', large) }),
    pagesOnly: true,
  },
  {
    name: 'in an object stream',
    code,
    bytes: simplePage({ 6: writtenStream('/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode', large) }),
  },
  {
    name: 'in an object stream with an escaped type',
    code,
    bytes: simplePage({ 6: writtenStream('/Type /Obj#53tm /N 1 /First 4 /Filter /FlateDecode', large) }),
  },
  { name: 'in forms that draw forms', code, bytes: simplePage(manyForms()), pagesOnly: true },
  {
    name: 'in the ranges of a font',
    code,
    bytes: simplePage({
      5: mappedFont,
      6: writtenStream('', `99 beginbfrange ${'<0000> <FFFF> <0000> '.repeat(99)} endbfrange`),
    }),
    pagesOnly: true,
  },
  { name: 'in its number of pages', code, bytes: manyPages() },
];

/** Five streams that are within the limit one by one, and not together. */
export function manyStreams(): Uint8Array {
  const stream = writtenStream('/Filter /FlateDecode', bomb(60 * 1024 * 1024));
  return simplePage({
    3: PAGE.replace('4 0 R', '[6 0 R 7 0 R 8 0 R 9 0 R 10 0 R]'),
    ...Object.fromEntries([6, 7, 8, 9, 10].map((number) => [number, stream])),
  });
}

/** A hundred pages with a photograph, which decompresses to more than a stream may: images are not decompressed. */
export function photographs(): Uint8Array {
  const photograph = writtenStream('/Type /XObject /Subtype /Image /Filter /FlateDecode', large);
  const pages = Array.from({ length: 100 }, () => PAGE.replace('/Font', '/XObject << /I1 6 0 R >> /Font'));
  const kids = pages.map((_, index) => `${index + 7} 0 R`).join(' ');
  return simplePage({
    2: `<< /Type /Pages /Kids [${kids}] /Count 100 >>`,
    6: photograph,
    ...Object.fromEntries(pages.map((each, index) => [index + 7, each])),
  });
}

/** Zeros by run lengths: each run takes two bytes for 128 zeros. */
function bombOfRuns(bytes: number): Uint8Array {
  const runs = new Uint8Array((2 * bytes) / 128).map((_, index) => (index % 2 === 0 ? 129 : 0));
  return deflateSync(runs);
}

/** Ten forms. Each draws the next one ten times. */
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

function manyPages(): Uint8Array {
  const kids = Array.from({ length: 5001 }, (_, index) => `${index + 6} 0 R`).join(' ');
  const pages = Array.from({ length: 5001 }, (_, index) => [index + 6, '<< /Type /Page /Parent 2 0 R >>']);
  return simplePage({ 2: `<< /Type /Pages /Kids [${kids}] >>`, ...Object.fromEntries(pages) });
}
