import { contentOf, eachOperation, openPdf } from '@recto/pdf-objects';
import { beforeAll, expect, it } from 'vitest';
import { fonts, openPrinter } from '../../testing/printer.ts';
import { actualTextOf } from '../marked-content.ts';

let printer: Awaited<ReturnType<typeof openPrinter>>;
beforeAll(async () => {
  printer = await openPrinter();
});

/** The number of characters in each tagged sequence of the page. */
async function lengths(body: string, style = ''): Promise<number[]> {
  const sheet = `<article data-part="page" style="width: 5em">${body}</article>`;
  const pdf = await openPdf((await printer.print(sheet, { style })).pdf);
  const counts: number[] = [];
  eachOperation(contentOf(pdf.getPage(0)), {
    BDC({ operands }) {
      const [, properties] = operands();
      if (properties instanceof Map && properties.has('/MCID')) counts.push(0);
    },
    Tj({ operands }) {
      const [text] = operands();
      // A character takes two bytes.
      if (text instanceof Uint8Array) counts.push((counts.pop() ?? 0) + text.length / 2);
    },
  });
  return counts;
}

it('keeps the space at which a line breaks', async () => {
  const text = 'One of many lines in a narrow column';
  expect(await lengths(`<p>${text}</p>`)).toEqual([text.length]);
});

it('makes one sequence of words in several styles', async () => {
  const text = 'One of <b>many lines</b> in a <i>narrow</i> column';
  expect(await lengths(`<p>${text}</p>`)).toEqual([text.replace(/<.*?>/g, '').length]);
});

it('shows no white space that is not between words', async () => {
  const body = '<p>\n  Two\n  words\n</p><ul>\n<li> Two  words </li>\n</ul>';
  const length = 'Twowords'.length;
  expect(await lengths(body, 'ul { list-style: none }')).toEqual([length, length]);
});

it('keeps the sequences of different elements', async () => {
  expect(await lengths('<p>One</p><p>and <a href="https://example.com">four</a></p>')).toEqual([3, 4, 4]);
});

/** The texts that sequences say in place of their glyphs. */
async function actualTexts(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openPdf(bytes);
  const texts: string[] = [];
  eachOperation(contentOf(pdf.getPage(0)), {
    BDC({ operands }) {
      const text = actualTextOf(operands()[1], undefined);
      if (text !== undefined) texts.push(text);
    },
  });
  return texts;
}

it('leaves out the marks around an apostrophe, not those around glyphs in another order', async () => {
  const { raw, pdf } = await printer.print('<p>The team’s plan</p><p style="font-family: Deva">सिद्धि</p>', {
    style: `${fonts.grotesque} ${fonts.devanagari} p { font-family: Grotesque }`,
  });
  const written = await actualTexts(raw);
  expect(written).toContain('’');
  expect(await actualTexts(pdf)).toEqual(written.filter((text) => text !== '’'));
  expect(await actualTexts(pdf)).not.toEqual([]);
});
