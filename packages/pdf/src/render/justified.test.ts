import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, it } from 'vitest';
import { renderer } from '../testing/renderer.ts';
import { fontRoot, resume } from '../testing/resume.ts';
import { hyphenatedWords } from './hyphenated-words.ts';
import { withHyphens } from './with-hyphens.ts';

const prose =
  'Introduced continuous measurement of the currents, negotiated international agreements about navigation with nine governments, and explained all of it to Gunnar Lindqvist of BehaviorGPT, to ministries and to schoolchildren on the islands of the archipelago; responsible for the documentation, the instruments and the handbook that pilots still use.';
const paragraphs = ['', 'Since 2019: ', 'In the summer of 2019: '].map(
  (beginning) => `<p style="inline-size: 115mm">${beginning}${prose}</p>`,
);
const justify = '<style>[data-part="page"] { --recto-paragraph-align: justify }</style>';

/** The lines of a PDF with the text that its tags have for each paragraph. */
async function read(pdf: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const page = await (await task.promise).getPage(1);
  const { items } = await page.getTextContent();
  const lines = items.flatMap((item) => ('str' in item ? [item.str + (item.hasEOL ? '\n' : '')] : [])).join('');
  const texts = new Map<string, string>();
  let open = '';
  for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
    if ('str' in item) texts.set(open, (texts.get(open) ?? '') + item.str);
    else if (item.type === 'beginMarkedContentProps' && item.id) open = item.id;
  }
  await task.destroy();
  return { lines, texts: [...texts.values()] };
}

it('hyphenates justified paragraphs in PDF and page alike, and leaves their words whole to readers', async () => {
  const html = resume({
    jobs: 0,
    head: justify,
    body: `<section data-part="section">${paragraphs.join('')}</section>`,
  });
  const { pdf, pages, ...fit } = await renderer.render(html, { root: fontRoot });
  const hyphens = fit.paragraphs.flatMap((paragraph) => paragraph.hyphens ?? []).length;
  expect(fit.paragraphs.some(({ justified }) => justified)).toBe(true);
  expect(hyphens).toBeGreaterThan(0);

  const { lines, texts } = await read(pdf);
  expect(lines).not.toContain('\u00ad');
  expect(lines.match(/\p{Ll}-\n\p{Ll}/gu)).toHaveLength(hyphens);
  // As viewers search, and parsers read.
  expect(
    lines
      .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, '')
      .replaceAll('\n', ' ')
      .split(prose),
  ).toHaveLength(4);
  const letters = (text: string) => text.replaceAll(/[-\s]/g, '');
  expect(texts.filter((text) => letters(text).includes(letters(prose)))).toHaveLength(3);

  const page = withHyphens(html, fit.paragraphs);
  expect(page.replaceAll('\u00ad', '')).toBe(html);
  expect(page.split('\u00ad')).toHaveLength(hyphens + 1);

  // Without the trait nothing is justified.
  const ragged = await renderer.render(html.replace(justify, ''), { root: fontRoot });
  expect(ragged).toMatchObject({ pages, paragraphs: [] });
  expect((await read(ragged.pdf)).lines).not.toMatch(/\p{Ll}-\n\p{Ll}/u);
});

it('leaves no soft hyphen of an author in the PDF, used or not', async () => {
  const body = '<p style="inline-size: 30mm">Wrote docu&shy;men&shy;tation for trans&shy;at&shy;lan&shy;tic lines.</p>';
  const { lines } = await read((await renderer.render(resume({ jobs: 0, body }), { root: fontRoot })).pdf);
  expect(lines).not.toContain('\u00ad');
  expect(lines.replaceAll('-\n', '').replaceAll('\n', ' ')).toContain('Wrote documentation for transatlantic lines.');
});

it('divides words by the patterns of their language', async () => {
  const words = {
    en: ['documentation'],
    'en-IN': ['documentation'],
    'de-AT': ['geschwindigkeit'],
    zh: ['a'],
    xx: ['b'],
  };
  expect(JSON.stringify(await hyphenatedWords(words)).replaceAll('\u00ad', '-')).toBe(
    '{"en":{"documentation":"doc-u-men-ta-tion"},"en-IN":{"documentation":"doc-u-ment-a-tion"},"de-AT":{"geschwindigkeit":"ge-schwin-dig-keit"},"zh":{},"xx":{}}',
  );
});
