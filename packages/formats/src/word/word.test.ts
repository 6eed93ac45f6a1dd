import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { example, exampleNames } from '../testing/examples.ts';
import { expectBackFromWord } from '../testing/generated-documents.ts';
import { heldByFormat } from '../testing/held-by-format.ts';
import { fromDocx } from './from-docx.ts';
import { toDocx } from './to-docx.ts';

/** The parts of a Word file as XML. */
const partsOf = (bytes: Uint8Array) =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, file]) => [path, strFromU8(file)]));

describe.each(exampleNames)('the example %s', (name) => {
  const resume = example(name);

  test('comes back from its Word file', async () => {
    const { resume: read, issues } = await fromDocx((await toDocx(resume)).content);
    expect(issues).toEqual([]);
    expect(heldByFormat(read, { markup: true })).toEqual(heldByFormat(resume, { markup: true }));
    // Order and headings too.
    expect(toMarkdown(read).content).toBe(toMarkdown(resume).content);
  });

  test('is read by another program: headings, tables and bullets in order', async () => {
    const { content } = await toDocx(resume);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(content) });
    const outline = value
      .replace(/<a id="[^"]*"><\/a>|<\/?(?:strong|em|a|ol|ul|thead|tbody)[^>]*>/g, '')
      .replace(/<(h\d|p|li|td|th|tr|table)[^>]*>/g, '\n$1 ')
      .replace(/<[^>]+>/g, '')
      .replace(/\n(?:p )?(?=\n)/g, '');
    await expect(outline).toMatchFileSnapshot(`__snapshots__/${name}.outline.txt`);
  });
});

// More of them: `generated-documents.all.test.ts`.
test('a generated document comes back with every field that Word can show', () => expectBackFromWord(8));

test('the file has the fonts, the accent, the paper and the metadata', async () => {
  const resume = { ...example('graduate'), meta: { recto: { theme: 'swiss', paper: 'letter' as const } } };
  const parts = partsOf((await toDocx(resume)).content);
  expect(parts['word/styles.xml']).toContain('w:ascii="Inter Tight"');
  expect(parts['word/styles.xml']).toContain('w:val="D5131D"');
  expect(parts['word/fontTable.xml']).toContain('<w:font w:name="Inter Tight"><w:altName w:val="Arial"/>');
  expect(parts['word/document.xml']).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
  expect(parts['docProps/core.xml']).toContain('<dc:title>Zuzana Kratochvílová – Résumé</dc:title>');
  expect(parts['docProps/core.xml']).toContain('<dc:creator>Zuzana Kratochvílová</dc:creator>');
  expect(parts['docProps/core.xml']).toContain('<dc:language>en</dc:language>');
  expect(parts['word/_rels/document.xml.rels']).toContain('Target="mailto:zuzana.kratochvilova@example.com"');
  const { resume: read } = await fromDocx((await toDocx(resume)).content);
  expect(read.meta?.recto?.paper).toBe('letter');
});

test('headings and headers of entries stay with what follows', async () => {
  const styles = partsOf((await toDocx(example('graduate'))).content)['word/styles.xml'] ?? '';
  for (const id of ['Heading1', 'Heading2', 'Recto-entry-details']) {
    expect(styles.split(`w:styleId="${id}"`)[1]?.split('</w:style>')[0], id).toContain('<w:keepNext/>');
  }
});

test('an Arabic document runs from right to left, its addresses from left to right', async () => {
  const resume = {
    basics: { name: 'ليلى حداد', email: 'layla@example.com' },
    work: [{ position: 'مهندسة', name: 'شركة النهر', startDate: '2021-06' }],
    meta: { recto: { locale: 'ar', theme: 'classic' } },
  };
  const { content } = await toDocx(resume);
  const document = partsOf(content)['word/document.xml'] ?? '';
  expect(document.match(/<w:p>/g)?.length).toBe(document.match(/<w:bidi\/>/g)?.length);
  expect(document).toMatch(/<w:rStyle w:val="Recto-name"\/><w:rtl\/>/);
  expect(document).toMatch(/<w:rStyle w:val="Recto-email"\/><\/w:rPr>/);
  expect((await fromDocx(content)).resume).toMatchObject(resume.work ? { work: resume.work } : {});
});

test('an export for the public has no phone, and says so', async () => {
  const { content, audience, removed } = await toDocx(example('graduate'), { audience: 'public' });
  expect(partsOf(content)['word/document.xml']).not.toContain('0000 0000');
  expect(audience).toBe('public');
  expect(removed).toContainEqual(expect.objectContaining({ path: ['basics', 'phone'], reason: 'redacted' }));
});

test('an empty document is a Word file too', async () => {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from((await toDocx({})).content) });
  expect(value.trim()).toBe('');
});
