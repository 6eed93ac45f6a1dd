import { openPdf } from '@recto/pdf-objects';
import { writtenPdf, writtenStream } from '@recto/pdf-objects/testing';
import { describe, expect, it } from 'vitest';
import { parsePdf } from '../resume/parse-resume.ts';
import { readRuns } from './runs.ts';
import { textCopy } from './text-copy.ts';

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>';
const FORM = '/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Matrix [2 0 0 2 10 20]';

/** One page with this content. `F1` is Helvetica, `X1` a form in double size, and `P1` a gradient. */
function pageOf(content: string, font = FONT): Uint8Array {
  return writtenPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 /Resources << /Font << /F1 5 0 R >> /XObject << /X1 6 0 R >> /Pattern << /P1 8 0 R >> >> >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R >>',
    writtenStream('', content),
    font,
    writtenStream(FORM, 'BT /F1 10 Tf 40 100 Td (Ida) Tj ET'),
    writtenStream('', '500 0 d0'),
    '<< /PatternType 2 /Shading << /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 0 9] /Function << /FunctionType 2 /Domain [0 1] /N 1 >> >> >>',
  ]);
}

it('positions the text of a form by its matrix, with the fonts of the page', async () => {
  const [[run] = []] = await readRuns(pageOf('/X1 Do'));
  expect(run).toMatchObject({ text: 'Ida', x: 90, y: 220, size: 20 });
});

it('knows the fonts of a page that begins with a gradient', async () => {
  const page = pageOf(
    '/Pattern cs /P1 scn 0 0 9 9 re f BT /F1 10 Tf (Ida) Tj ET',
    FONT.replace('Helvetica', 'Arimo-Bold'),
  );
  expect((await readRuns(page))[0]).toMatchObject([{ text: 'Ida', weight: 700 }]);
});

it('reads a Type 3 font without its glyphs', async () => {
  const type3 = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 73 /LastChar 73
    /Widths [500] /CharProcs << /I 7 0 R >> /Encoding << /Differences [73 /I] >> >>`;
  const [[run] = []] = await readRuns(pageOf('BT /F1 10 Tf 40 100 Td (I) Tj ET', type3));
  expect(run).toMatchObject({ text: 'I', width: 5 });
  const copy = await textCopy(await openPdf(pageOf('', type3)));
  expect(Buffer.from(copy).includes('/Type3')).toBe(true);
  expect(Buffer.from(copy).includes('500 0 d0')).toBe(false);
});

describe('a page with too much text', () => {
  it.each([
    ['runs', '1 0 0 1 40 100 Tm (a) Tj 1 0 0 1 40 300 Tm (b) Tj '.repeat(10_001)],
    [
      'characters',
      Array.from({ length: 101 }, (_, line) => `1 0 0 1 40 ${100 + 5 * line} Tm (${'a'.repeat(500)}) Tj`).join(' '),
    ],
  ])('is refused for its %s', async (what, text) => {
    await expect(parsePdf(pageOf(`BT /F1 1 Tf ${text} ET`))).rejects.toMatchObject({
      code: 'too-large',
      message: expect.stringContaining(what),
    });
  });
});

it('refuses a file that is too large before it reads it', async () => {
  const large = Buffer.alloc(128 * 1024 * 1024 + 1);
  large.write('%PDF-1.7');
  large.write('startxref', large.length - 20);
  await expect(openPdf(large)).rejects.toMatchObject({ code: 'too-large', message: expect.stringContaining('128 MB') });
});
