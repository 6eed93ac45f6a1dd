import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fromDocx } from '@recto/formats/docx';
import { toText } from '@recto/formats/text';
import { extractSource } from '@recto/pdf';
import { readResume } from '@recto/schema';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { inspectPdf } from './inspect-pdf.ts';
import { dist, others, pages } from './site.ts';

const text = (file: string) => readFile(join(dist, file), 'utf8');

/** The reference résumé, as the site publishes it. */
async function published() {
  const { resume } = readResume(await text('vasudev-gupta.yaml'), { path: 'vasudev-gupta.yaml' });
  if (!resume) throw new Error('The published résumé cannot be read.');
  return resume;
}

/** What the public must not see of the résumés. */
const PHONE = /90000|\+31 6 0000|\+47 00 00/;

const SIZES = { a4: [595, 842], letter: [612, 792] } as const;

describe.each([...pages, ...others])('the PDFs of $path', ({ a4, letter, count, path }) => {
  test.each([
    ['a4', a4],
    ['letter', letter],
  ] as const)('on %s have the pages asked for, a title, an author and the source', async (paper, file) => {
    const bytes = await readFile(join(dist, file));
    const { texts, title, author, width, height } = await inspectPdf(bytes);
    expect(texts).toHaveLength(count);
    expect([width, height].map((side) => Math.round(side ?? 0))).toEqual(SIZES[paper]);
    expect(author).toBeTruthy();
    expect(title).toContain(author);
    const source = await extractSource(bytes);
    expect(Buffer.from(source?.content ?? []).toString()).toBe(await text(source?.name ?? ''));
    const all = texts.join(' ');
    expect(all).not.toMatch(PHONE);
    if (path.startsWith('/themes/')) return;
    for (const figure of ['9.08', '93%', '3331', '98.89', '1T tokens', '96 H100s', '86.46', '25.3', '18.1', '76%']) {
      expect(all).toContain(figure);
    }
  });
});

test('the JSON is JSON Resume, and reads as the same document as the YAML', async () => {
  const json = await text('vasudev-gupta.json');
  expect(JSON.parse(json)).toMatchObject({
    $schema: expect.stringContaining('jsonresume'),
    basics: { name: 'Vasudev Gupta' },
    education: [{ score: expect.stringContaining('9.08') }, {}, {}],
  });
  const fromJson = readResume(json, { path: 'vasudev-gupta.json' });
  const fromYaml = readResume(await text('vasudev-gupta.yaml'), { path: 'vasudev-gupta.yaml' });
  expect(fromYaml.diagnostics).toEqual([]);
  expect(fromJson.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(fromJson.resume).toEqual(fromYaml.resume);
});

test('nothing that the public may not see is anywhere on the site', async () => {
  const files = await readdir(dist, { recursive: true });
  const readable = files.filter((file) => /\.(?:css|html|json|svg|txt|yaml)$/.test(file));
  expect(readable).toEqual(expect.arrayContaining(['index.html', 'vasudev-gupta.json', 'vasudev-gupta.yaml']));
  for (const file of readable) expect(await text(file), file).not.toMatch(PHONE);
});

test('Word and text have the same résumé', async () => {
  const { content } = toText(await published(), { audience: 'public' });
  expect(await text('vasudev-gupta.txt')).toBe(content);
  const { resume } = await fromDocx(await readFile(join(dist, 'vasudev-gupta.docx')));
  expect(resume.basics?.name).toBe('Vasudev Gupta');
  expect(resume.work).toHaveLength((await published()).work?.length ?? 0);
});

test('the crest stands where the document names it, and no page but the studio loads a script', async () => {
  const files = await readdir(dist, { recursive: true });
  expect(await text('crest.svg')).toContain('<svg');
  const pages = files.filter((file) => file.endsWith('.html') && !file.startsWith('studio'));
  expect(pages.length).toBeGreaterThan(40);
  for (const page of pages) expect(await text(page), page).not.toMatch(/<script[^>]*\ssrc=/);
});

test('addresses of earlier pages lead to what they are now', async () => {
  const moves = { 'gallery/index.html': '/themes/', 'swiss/index.html': '/resume/swiss/' };
  for (const [file, to] of Object.entries(moves)) expect(await text(file)).toContain(`content="0; url=${to}"`);
  expect(await text('gallery/graduate/rail/index.html')).toContain('url=/themes/graduate/rail/');
});

test('the pictures for those who share a page are as large as the page says', async () => {
  for (const file of ['og.png', 'resume/og.png']) {
    const { width, height } = await sharp(join(dist, file)).metadata();
    expect([width, height], file).toEqual([1200, 630]);
  }
});
