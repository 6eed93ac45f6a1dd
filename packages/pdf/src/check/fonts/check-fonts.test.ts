import { PDFArray, PDFDict, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import { contentOf, openPdf } from '@recto/pdf-objects';
import { beforeAll, describe, expect, it } from 'vitest';
import { flateStream, setContent } from '../../file/streams.ts';
import { fonts, openPrinter } from '../../testing/printer.ts';
import { checkFonts, type FontIssue } from './check-fonts.ts';

let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});

const name = (key: string) => PDFName.of(key);
const rules = (issues: FontIssue[]) => issues.map(({ rule }) => rule);

async function check(body: string, style = ''): Promise<FontIssue[]> {
  return checkFonts((await printer.print(body, { style })).pdf);
}

/** Checks a valid document after a change to the only font of its page. */
async function checkChanged(
  change: (font: PDFDict, descendant: PDFDict, pdf: PDFDocument) => void,
  body = '<p>Ferries and tides</p>',
): Promise<FontIssue[]> {
  const pdf = await openPdf((await printer.print(body)).pdf);
  const fonts = pdf.getPage(0).node.Resources()?.lookup(name('Font'), PDFDict) as PDFDict;
  const font = fonts.lookup(fonts.keys()[0] as PDFName, PDFDict);
  change(font, font.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict), pdf);
  return checkFonts(await pdf.save());
}

function fontNames(pdf: PDFDocument): string[] {
  const fonts = pdf.getPage(0).node.Resources()?.lookup(name('Font'), PDFDict);
  return fonts?.keys().map((key) => key.decodeText()) ?? [];
}

describe('finds no fault', () => {
  it('in text with a static font', async () => {
    expect(await check('<h1>Ida Sund</h1><p>Keeper of timetables – “tides”, naïve ﬁgures; 3.1 %</p>')).toEqual([]);
  });

  it('in a script whose glyphs are several characters, with ActualText', async () => {
    const { pdf } = await printer.print('<p style="font-family: Deva">सिद्धिर्भवति कर्मजा क्षत्रिय</p>', {
      style: fonts.devanagari,
    });
    expect(await checkFonts(pdf)).toEqual([]);
    // Without ActualText, some glyphs map to no character.
    const open = await openPdf(pdf);
    const [page] = open.getPages();
    if (!page) throw new Error('no page');
    setContent(
      page,
      Buffer.from(Buffer.from(contentOf(page)).toString('latin1').replaceAll('/ActualText', '/Other'), 'latin1'),
    );
    expect(rules(await checkFonts(await open.save()))).toEqual(['unicode']);
  });

  it('in half transparent text, which is in a form', async () => {
    expect(await check('<p style="opacity: .5">Half</p>')).toEqual([]);
  });
});

it('reads ActualText across saved and restored graphics states', async () => {
  const found = async (content: string) =>
    rules(
      await checkChanged((font, _, pdf) => {
        font.delete(name('ToUnicode'));
        const [page] = pdf.getPages();
        if (page) setContent(page, Buffer.from(content.replaceAll('F1', String(fontNames(pdf)[0]))));
      }),
    );
  const actualText = '/Span <</ActualText (a)>> BDC';
  expect(await found(`q ${actualText} Q q BT /F1 9 Tf <0005> Tj ET Q EMC`)).toEqual([]);
  expect(await found(`${actualText} q EMC BT /F1 9 Tf <0005> Tj ET Q`)).toEqual(['unicode']);
  expect(await found(`/F1 9 Tf q Q BT <0005> Tj ET`)).toEqual(['unicode']);
});

describe('finds', () => {
  it('a variable font, which is embedded as Type 3', async () => {
    const found = await check('<p style="font: 650 11pt Variable">Ferries</p>', fonts.variable);
    expect(rules(found)).toContain('type-3');
    expect(found.find(({ rule }) => rule === 'type-3')).toMatchObject({
      location: { page: 1 },
      message: expect.stringMatching(/ on page 1 is embedded as Type 3/),
      hint: expect.stringMatching(/static font file/),
    });
  });

  it('a character without a glyph, also in transparent text, with the text around it', async () => {
    // U+0378 is not assigned, so no font has it.
    const [found, ...more] = await check(
      '<p>First</p><p style="break-before: page; opacity: .5">Ferries \u0378\u0378 tides</p>',
    );
    expect(found).toMatchObject({
      rule: 'missing-glyph',
      location: { page: 2 },
      message: expect.stringMatching(/□.*1 more on the page/),
    });
    expect(more).toEqual([]);
  });

  it('a font that is not embedded', async () => {
    const found = await checkChanged((_, descendant) => {
      descendant.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'));
    });
    expect(found).toEqual([
      {
        rule: 'embedded',
        message: expect.stringMatching(/ on page 1 is not embedded/),
        location: { page: 1, font: expect.stringContaining('Serif') },
      },
    ]);
  });

  it('a standard font, which is not embedded', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage().drawText('Hello', { font: await pdf.embedFont(StandardFonts.Helvetica) });
    expect(await checkFonts(await pdf.save())).toMatchObject([
      { rule: 'embedded', location: { font: 'Helvetica', page: 1 } },
    ]);
  });

  it('a font that is embedded as a whole', async () => {
    const found = await checkChanged((font) => font.set(name('BaseFont'), name('SourceSerif')));
    expect(found).toMatchObject([{ rule: 'subset', location: { font: 'SourceSerif', page: 1 } }]);
  });

  it('glyphs that map to no character, with the text around them', async () => {
    const found = await checkChanged((font, _, pdf) => {
      const cmap = '1 beginbfchar <0001> <0041> endbfchar';
      font.set(name('ToUnicode'), pdf.context.register(flateStream(pdf.context, Buffer.from(cmap))));
    });
    expect(found).toMatchObject([
      { rule: 'unicode', location: { page: 1 }, message: expect.stringMatching(/□+.* more on the page/) },
    ]);
  });

  it.each(['0000', 'FFFD', 'FEFF', 'E000'])('glyphs that map to U+%s, which is not a character', async (code) => {
    const found = await checkChanged((font, _, pdf) => {
      const cmap = `1 beginbfrange <0000> <FFFF> [${`<${code}>`.repeat(2000)}] endbfrange`;
      font.set(name('ToUnicode'), pdf.context.register(flateStream(pdf.context, Buffer.from(cmap))));
    });
    expect(rules(found)).toEqual(['unicode']);
  });

  it('faults of a font once, and faults of text on each page', async () => {
    const found = await checkChanged((font, descendant) => {
      font.delete(name('ToUnicode'));
      descendant.lookup(name('FontDescriptor'), PDFDict).delete(name('FontFile2'));
    }, '<p>One</p><p style="break-before: page">Two</p>');
    expect(found.map(({ rule, location }) => `${rule} ${location.page}`)).toEqual([
      'embedded 1',
      'unicode 1',
      'unicode 2',
    ]);
  });
});

it.each([
  ['WinAnsiEncoding', undefined, []],
  [undefined, undefined, ['unicode']],
  ['WinAnsiEncoding', '[ 72 /uni0905 /eacute ]', []],
  ['WinAnsiEncoding', '[ 72 /g17 ]', ['unicode']],
  ['WinAnsiEncoding', '[ 72 /.notdef ]', ['missing-glyph']],
])('reads a simple font with the encoding %s and the differences %s', async (base, differences, expected) => {
  const pdf = await PDFDocument.create();
  const page = pdf.addPage();
  const { context } = pdf;
  const encoding = context.obj({
    ...(base && { BaseEncoding: base }),
    ...(differences && {
      Differences: differences
        .split(' ')
        .slice(1, -1)
        .map((each) => (each.startsWith('/') ? name(each.slice(1)) : Number(each))),
    }),
  });
  const file = context.register(flateStream(context, Buffer.from('not read')));
  const descriptor = { Type: 'FontDescriptor', FontName: 'ABCDEF+Plain', FontFile2: file };
  const font = context.obj({ Type: 'Font', Subtype: 'TrueType', BaseFont: 'ABCDEF+Plain', FontDescriptor: descriptor });
  font.set(name('Encoding'), encoding);
  page.node.set(name('Resources'), context.obj({ Font: { F1: font } }));
  setContent(page, Buffer.from('BT /F1 12 Tf (Hi) Tj 1 2 (H) " [(i) 3 (i)] TJ ET'));
  expect(rules(await checkFonts(await pdf.save()))).toEqual(expected);
});

it('fails for a file that is not a PDF', async () => {
  await expect(checkFonts(new Uint8Array())).rejects.toMatchObject({ code: 'not-a-pdf' });
});
