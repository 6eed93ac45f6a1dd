import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { atEach, contentOf, eachOperation, openPdf } from '@recto/pdf-objects';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../check/accessibility/check-accessibility.ts';
import { outlineOf } from '../../testing/outline.ts';
import { fonts, openPrinter } from '../../testing/printer.ts';
import { textOf } from '../../testing/read-pdf.ts';
import { resume } from '../../testing/resume.ts';

let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});

async function outline(body: string, options?: { style?: string }): Promise<string[]> {
  const lines = outlineOf(await openPdf((await printer.print(body, options)).pdf));
  expect(lines.shift()).toBe('Document Lang=en');
  return lines.map((line) => line.slice(1));
}

/** All operators except those for marked content (ISO 32000-1, Annex A). An inline image counts as `EI`. */
const DRAWING =
  'b B b* B* BT BX c cm CS cs d d0 d1 Do EI ET EX f F f* G g gs h i j J K k l m M n q Q re RG rg ri s S SC sc SCN scn sh ' +
  'T* Tc Td TD Tf Tj TJ TL Tm Tr Ts Tw Tz v w W W* y \' "';

/** The drawing of each page: all operators with their operands, except those for marked content. */
function drawn(pdf: PDFDocument): string[] {
  return pdf.getPages().map((page) => {
    const bytes = contentOf(page);
    const text: string[] = [];
    const draw = atEach(DRAWING, ({ start, end }) =>
      text.push(Buffer.from(bytes.subarray(start, end)).toString('latin1')),
    );
    eachOperation(bytes, draw);
    return text.join('\n');
  });
}

/** The number of artifacts of each page, by type. */
function artifactsOf(pdf: PDFDocument): Record<string, number>[] {
  return pdf.getPages().map((page) => {
    const count: Record<string, number> = {};
    eachOperation(contentOf(page), {
      BDC({ operands }) {
        const [tag, properties] = operands();
        if (tag !== '/Artifact' || !(properties instanceof Map)) return;
        const type = String(properties.get('/Type')).slice(1);
        count[type] = (count[type] ?? 0) + 1;
      },
    });
    return count;
  });
}

describe('the drawing does not change', () => {
  it.each([
    ['a résumé of two pages', resume()],
    [
      'opacity, masks and images',
      `<h1>Ida</h1><p style="opacity: .5">half <b>bold</b></p><p style="-webkit-mask-image: linear-gradient(#000, transparent)">faded</p>
       <p style="background: linear-gradient(red, blue)">shaded</p><svg role="img" aria-label="A boat" width="20" height="20"><path d="M0 9 H20 L10 20 Z" /></svg>`,
    ],
  ])('in %s', async (_, body) => {
    const { raw, pdf } = await printer.print(body);
    expect(drawn(await openPdf(pdf))).toEqual(drawn(await openPdf(raw)));
    expect(await textOf(pdf)).toEqual(await textOf(raw));
  });
});

describe('elements', () => {
  it('for sections, headers and entries are sections, headings and paragraphs', async () => {
    const body = `<main><article><header><h1>Ida Sund</h1><p>Keeper of timetables</p></header>
      <section><h2>Work</h2><article><header><h3>Harbour Works</h3><span>Keeper</span> <time>2024</time></header><p>Did <b>much</b>.</p></article></section>
      <section><h2>Study</h2><p>Little.</p></section><footer>End</footer></article></main>`;
    expect(await outline(body)).toEqual([
      'Art',
      ' H1 …',
      ' P …',
      ' Sect',
      '  H2 …',
      '  Art',
      '   H3 …',
      '   P …',
      '   P …',
      ' Sect',
      '  H2 …',
      '  P …',
      ' P …',
    ]);
  });

  it('for list items have a body, and a label if there is one', async () => {
    const body = `<ul><li>One <b>bold</b> <ol><li>Inner</li></ol></li></ul><ul style="list-style: none"><li>Plain</li></ul>`;
    expect(await outline(body)).toEqual([
      'L',
      ' LI',
      '  Lbl …',
      '  LBody …',
      '   L',
      '    LI',
      '     Lbl …',
      '     LBody …',
      'L',
      ' LI',
      '  LBody …',
    ]);
  });

  it('for fields in boxes of their own are paragraphs', async () => {
    const header = `<header style="display: flex"><div style="display: contents"><span>Keeper</span><span lang="de">Wien</span></div><span><time>2024</time> – <time>2025</time></span></header>`;
    const lines =
      '<p><span style="display: block">One <time>2024</time></span><span style="display: block">Two</span></p>';
    expect(await outline(`<article>${header}${lines}</article>`)).toEqual([
      'Art',
      ' P …',
      ' P Lang=de …',
      ' P …',
      ' P …',
      ' P …',
    ]);
  });

  it('for lists with a bullet of a stylesheet say that they have bullets', async () => {
    const styles = ['"• "', 'disc', 'decimal', 'none'];
    const lists = styles.map((each) => `<ul style='list-style-type: ${each}'><li>Six</li></ul>`);
    const { context } = await openPdf((await printer.print(lists.join(''))).pdf);
    const written = context.enumerateIndirectObjects().map(([, object]) => String(object));
    const numberings = written.flatMap((each) => /\/ListNumbering \/(\w+)/.exec(each)?.[1] ?? []);
    expect(numberings).toEqual(expect.arrayContaining(['Disc', 'Disc', 'Decimal']));
    expect(numberings).toHaveLength(3);
  });

  it('for terms and descriptions are a list', async () => {
    const body = '<dl><dt>Boats</dt><dd>Six</dd><dt>Oars</dt><dt>Sails</dt><dd>Ten</dd><dd>Two</dd></dl>';
    const item = [' LI', '  Lbl …', '  LBody', '   P …'];
    expect(await outline(body)).toEqual(['L', ...item, ...item, '   P …']);
  });

  it('for a figure keep its alternative text and its caption', async () => {
    const body = `<figure><svg role="img" aria-label="A boat" width="20" height="20"><path d="M0 9 H20 L10 20 Z" /></svg><figcaption>Mine</figcaption></figure>`;
    expect(await outline(body)).toEqual(['Div', ' Figure Alt=A boat …', ' Caption …']);
  });

  it('for tables have header cells and cells with content', async () => {
    const body = `<table><thead><tr><th scope="col">Year</th><th scope="col">Boat</th></tr></thead><tbody><tr><th scope="row">2024</th><td>Gull</td></tr></tbody></table>`;
    const { pdf } = await printer.print(body);
    expect(outlineOf(await openPdf(pdf)).map((line) => line.trim())).toEqual([
      'Document Lang=en',
      'Table',
      'THead',
      'TR',
      'TH …',
      'TH …',
      'TBody',
      'TR',
      'TH …',
      'TD …',
    ]);
  });

  it('for blank cells are added, so that all rows have the same columns', async () => {
    const head = '<tr><th></th><th scope="col">Boat</th><th scope="col">Oars</th></tr>';
    const rows = ['<td></td><td>Six</td>', '<td>Gull</td><td></td>', '<td>Tern</td><td>Two</td>'];
    const table = `<table>${head}${rows.map((row) => `<tr><th scope="row">2024</th>${row}</tr>`).join('')}</table>`;
    const { pdf } = await printer.print(`<h1>Ida</h1>${table}`);
    const [, , , ...lines] = outlineOf(await openPdf(pdf)).map((line) => line.trim());
    expect(lines.join(' ').split('TR ').slice(1)).toEqual([
      'TD TH … TH … TBody ',
      'TH … TD TD … ',
      'TH … TD … TD ',
      'TH … TD … TD …',
    ]);
    expect(await checkAccessibility(pdf)).toEqual([]);
  });

  it('without content are removed', async () => {
    expect(await outline('<p></p><section><div></div></section><ul></ul><p>Text</p><hr>')).toEqual(['P …']);
  });

  it('keep their language, also inline', async () => {
    const body = `<h1 lang="de">Lebenslauf</h1><p>Her motto: <i lang="la">festina lente</i>, as they say</p><div lang="da">Hej <p>med dig</p></div>`;
    expect(await outline(body)).toEqual(['H1 Lang=de …', 'P …', ' Span Lang=la …', 'Div Lang=da', ' P …', ' P …']);
  });

  it('of PDF 2.0 have a role for older readers', async () => {
    const { pdf } = await printer.print('<p><strong>So</strong> <em>be</em> it</p><aside>Aside</aside>');
    const root = (await openPdf(pdf)).catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    expect(String(root.lookup(PDFName.of('RoleMap')))).toMatch(/\/Strong \/Span\s+\/Em \/Span/);
  });
});

describe('artifacts', () => {
  const style = `@page { @top-right { content: "Ida Sund" } @bottom-center { content: counter(page) } } h2 { border-bottom: 1px solid; background: #ddd }`;

  it('are margin boxes, borders and backgrounds', async () => {
    const { raw, pdf } = await printer.print('<h2>Work</h2><p>Text</p><h2 style="break-before: page">Study</h2>', {
      style,
    });
    const [first, second] = artifactsOf(await openPdf(pdf));
    expect(first).toMatchObject({ Pagination: expect.any(Number), Layout: expect.any(Number) });
    expect(second).toMatchObject({ Pagination: expect.any(Number), Layout: expect.any(Number) });
    expect(artifactsOf(await openPdf(raw))).toEqual([{}, {}]);
    expect(outlineOf(await openPdf(pdf)).map((line) => line.trim())).toEqual([
      'Document Lang=en',
      'H2 …',
      'P …',
      'H2 …',
    ]);
  });

  it('include a running head in a script that needs ActualText', async () => {
    const head = `${fonts.devanagari} @page { @top-left { content: "क्षत्रिय सिद्धि"; font-family: Deva } }`;
    const { pdf } = await printer.print('<h1 style="font-family: Deva">क्षत्रिय</h1>', { style: head });
    expect(await checkAccessibility(pdf)).toEqual([]);
    expect(artifactsOf(await openPdf(pdf))).toEqual([{ Pagination: expect.any(Number) }]);
  });

  it('do not include the drawing of an image with alternative text', async () => {
    const picture = `<svg role="img" aria-label="A boat" width="20" height="20"><path d="M0 9 H20 L10 20 Z" /></svg>`;
    expect(artifactsOf(await openPdf((await printer.print(`<p>${picture}</p>`)).pdf))).toEqual([{}]);
    expect(await outline(`<p>${picture}</p>`)).toEqual(['P', ' Figure Alt=A boat …']);
  });

  it('include background images', async () => {
    const picture = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
    const body = `<div style="background: url(${picture})"><p>Text</p></div>`;
    expect(artifactsOf(await openPdf((await printer.print(body)).pdf))).toEqual([{ Layout: expect.any(Number) }]);
    expect(await outline(body)).toEqual(['P …']);
  });

  it('are found in half transparent content', async () => {
    const body = '<div style="opacity: .5"><p>Text</p><p style="background: red">On red</p></div>';
    expect(await outline(body)).toEqual(['P …', 'P …']);
  });
});

describe('links', () => {
  async function annotations(body: string): Promise<string[]> {
    const pdf = await openPdf((await printer.print(body)).pdf);
    const { node } = pdf.getPage(0);
    expect(node.get(PDFName.of('Tabs'))).toBe(PDFName.of('S'));
    const listed = node.lookup(PDFName.of('Annots'), PDFArray);
    return Array.from({ length: listed.size() }, (_, index) =>
      listed.lookup(index, PDFDict).lookup(PDFName.of('Contents'), PDFHexString).decodeText(),
    );
  }

  it('have their text as description', async () => {
    const body = `<p><a href="mailto:ida@example.com">Write  to
      me</a> <a href="https://example.com/å?a=1&amp;b=%20" aria-label="Ida’s page">here</a></p>`;
    expect(await annotations(body)).toEqual(['Write to me', 'Ida’s page']);
  });

  it('without a text have their target as description', async () => {
    const body = `<p>Text</p><a href="https://example.com/"><svg aria-hidden="true" width="9" height="9"><path d="M0 0H9V9Z"/></svg></a>`;
    expect(await annotations(body)).toEqual(expect.arrayContaining(['https://example.com/']));
  });

  it('have a description on each of their lines, and for targets in the document', async () => {
    const words = 'a link of many words '.repeat(8).trim();
    expect(await annotations(`<p><a href="https://example.com/">${words}</a></p>`)).toEqual([words, words]);
    expect(await annotations('<p><a href="#å">Below</a></p><h2 id="å">There</h2>')).toEqual(['Below']);
  });

  it('belong to Link elements', async () => {
    expect(await outline('<p>See <a href="https://example.com/">this</a></p>')).toEqual(['P …', ' Link … ↗']);
  });
});

it('does not change a PDF without tags', async () => {
  const pdf = await openPdf((await printer.print('<p>Text</p>')).raw);
  pdf.catalog.delete(PDFName.of('StructTreeRoot'));
  const { repairStructure } = await import('./repair-structure.ts');
  const before = drawn(pdf);
  repairStructure(pdf);
  expect(drawn(pdf)).toEqual(before);
  expect(artifactsOf(pdf)).toEqual([{}]);
});
