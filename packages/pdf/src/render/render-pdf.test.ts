import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodePDFRawStream, PDFArray, PDFDict, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { findChromium } from '../browser/find-chromium.ts';
import { fontsOf, open, runsOf, textOf } from '../testing/read-pdf.ts';
import { renderer } from '../testing/renderer.ts';
import { resume, fontRoot as root } from '../testing/resume.ts';
import { renderPdf } from './render-pdf.ts';

const ascii = (stream: PDFStream) => new TextDecoder().decode(stream.getContents());

describe('pages', () => {
  it.each([
    ['a4', 1, 2, [595, 842]],
    ['a4', 2, 7, [595, 842]],
    ['a4', 3, 14, [595, 842]],
    ['letter', 2, 7, [612, 792]],
    ['legal', 2, 9, [612, 1008]],
  ] as const)('on %s are as many as requested: %i', async (paper, pages, jobs, size) => {
    const result = await renderer.render(resume({ jobs }), { root, paper, pages });
    const { document } = await open(result.pdf);
    expect(document.getPageCount()).toBe(pages);
    expect(result).toMatchObject({ pages, fits: true, missing: [], refused: [] });
    expect(result.reason).toBeUndefined();
    const { width, height } = document.getPage(0).getSize();
    // Chromium rounds sizes to 1/96 in.
    expect([Math.abs(width - size[0]) < 1, Math.abs(height - size[1]) < 1]).toEqual([true, true]);
  });

  it('are filled to the foot if there is enough text', async () => {
    const { fill, density } = await renderer.render(resume(), { root, pages: 2 });
    expect(fill).toBeGreaterThan(0.93);
    expect(density).not.toBe(1);
  });

  it('have text of 9 pt or more, and the reason names this limit', async () => {
    const result = await renderer.render(resume({ jobs: 22 }), { root, pages: 2 });
    expect(result.fits).toBe(false);
    expect(result.pages).toBe(3);
    expect(result.reason).toBe('Takes 3 pages even at the smallest density, 0.7, with text at 9.00 pt; 2 pages asked.');
    const sizes = (await runsOf(result.pdf))
      .flat()
      .filter(({ text }) => !/^\d \/ \d$/.test(text))
      .map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8.99);
  });

  it('are fewer than requested if there is too little text, with a reason', async () => {
    const result = await renderer.render(resume({ jobs: 0 }), { root, pages: 3 });
    expect(result).toMatchObject({ pages: 1, density: 1.25, fits: true });
    expect(result.reason).toMatch(
      /^Fills only 1 page, the last to \d+ %, even at the largest density, 1.25; 3 pages asked\.$/,
    );
  });

  it('have the density of the document if no number is requested', async () => {
    const result = await renderer.render(resume({ density: 0.95, paper: 'letter' }), { root });
    expect(result).toMatchObject({ density: 0.95, fits: true, pages: 2 });
    expect((await open(result.pdf)).document.getPage(0).getWidth()).toBeCloseTo(612, 0);
  });

  it('are looked at if asked, as they are printed', async () => {
    const body = '<p style="break-before: page">A line alone</p>';
    const html = resume({ jobs: 3, body });
    const { pageIssues, pages } = await renderer.render(html, { root, inspect: true });
    expect(pageIssues).toContainEqual(
      expect.objectContaining({ rule: 'short-last-page', location: expect.objectContaining({ page: pages }) }),
    );
    expect(await renderer.render(html, { root })).not.toHaveProperty('pageIssues');
    expect((await renderer.render('<p>No sheet', { inspect: true })).pageIssues).toEqual([]);
  });

  it('are not too wide for the space at the end of a line', async () => {
    const lines = Array.from({ length: 40 }, (_, letters) => `<p>${'i'.repeat(letters)} ${'word '.repeat(40)}end</p>`);
    const { pageIssues } = await renderer.render(resume({ jobs: 0, body: lines.join('') }), { root, inspect: true });
    expect(pageIssues?.filter(({ rule }) => rule === 'overflow')).toEqual([]);
  });

  it('have page numbers if there are two, and none if there is one', async () => {
    const [first, second] = await textOf((await renderer.render(resume(), { root, pages: 2 })).pdf);
    expect([first, second]).toEqual([expect.stringContaining('1 / 2'), expect.stringContaining('2 / 2')]);
    const [only] = await textOf((await renderer.render(resume({ jobs: 1 }), { root, pages: 1 })).pdf);
    expect(only).toContain('Ida Sund');
    expect(only).not.toContain('1 / 1');
  });

  it.each([
    ['little text that breaks', '<p style="break-before: page">Last</p>', 2],
    ['a tall block that just fits', '<div style="block-size: 80mm"></div>', 1],
  ])('have page numbers by the pages of the PDF, even if others were measured: %s', async (_, body, pages) => {
    const result = await renderer.render(resume({ jobs: 0, body }), { root });
    const texts = await textOf(result.pdf);
    expect([result.pages, texts.length]).toEqual([pages, pages]);
    expect(texts.filter((text) => /\d \/ \d/.test(text))).toHaveLength(pages > 1 ? pages : 0);
  });

  it('have any size in millimetres, from an option or from the root', async () => {
    const own = 'lang="en" style="--recto-paper-width: 180mm; --recto-paper-height: 250mm"';
    const html = resume({ root: own, jobs: 4 });
    const sizeOf = async (pdf: Uint8Array) => {
      const { width, height } = (await open(pdf)).document.getPage(0).getSize();
      return [width, height].map((points) => Math.round((points / 72) * 25.4));
    };
    const asked = await renderer.render(html, { root, paper: { width: 160, height: 220 }, pages: 2 });
    expect(await sizeOf(asked.pdf)).toEqual([160, 220]);
    expect(asked.pages).toBe(2);
    const unnamed = html.replace(/ data-recto-paper="a4"/, '');
    expect(await sizeOf((await renderer.render(unnamed, { root })).pdf)).toEqual([180, 250]);
    expect(await sizeOf((await renderer.render(unnamed, { root, paper: 'a4' })).pdf)).toEqual([210, 297]);
  });

  it('are filled to the foot by wider gaps, with the option `fill` and little room left', async () => {
    // Gaps that follow the spread, as in themes.
    const gaps = '<style>article article { margin-block-end: calc(8pt * var(--recto-spread, 1)) !important }</style>';
    const html = resume({ head: gaps, density: 1.15 });
    const plain = await renderer.render(html, { root });
    const filled = await renderer.render(html, { root, fill: true });
    expect(plain).toMatchObject({ spread: 1 });
    expect(filled.pages).toBe(plain.pages);
    expect(filled.spread).toBeGreaterThan(1);
    expect(filled.fill).toBeGreaterThan(plain.fill);
  });

  it('are printed from any document, also without a sheet', async () => {
    const { pdf, pages } = await renderer.render('<h1>Hello</h1>', { paper: 'a5' });
    expect(pages).toBe(1);
    const { document } = await open(pdf);
    expect(document.getPage(0).getWidth()).toBe(420);
    expect(document.getTitle()).toBe('Hello');
  });

  it('cannot be requested for two sheets', async () => {
    const second = '</article><article data-part="page" data-recto-theme="plain"><p>Dear reader</p>';
    await expect(renderer.render(resume({ body: second }), { root, pages: 2 })).rejects.toThrow(/has 2 sheets/);
    const { pdf, pages } = await renderer.render(resume({ body: second, jobs: 1 }), { root });
    const texts = await textOf(pdf);
    expect(texts).toHaveLength(pages);
    expect(texts.at(-1)).toContain('Dear reader');
    expect(texts.at(-1)).not.toContain('Voyage');
  });
});

describe('the file', () => {
  it('has tags, an outline, title, author, subject, keywords and language', async () => {
    const { pdf } = await renderer.render(resume(), { root });
    const { document, catalog } = await open(pdf);
    expect(String(catalog.lookup(PDFName.of('MarkInfo'), PDFDict).get(PDFName.of('Marked')))).toBe('true');
    const tags = catalog.lookup(PDFName.of('StructTreeRoot'), PDFDict);
    expect(tags.get(PDFName.of('K'))).toBeDefined();
    expect(catalog.lookup(PDFName.of('Outlines'), PDFDict).get(PDFName.of('First'))).toBeDefined();
    expect(document.getTitle()).toBe('Ida Sund – Résumé');
    expect(document.getAuthor()).toBe('Ida Sund');
    expect(document.getSubject()).toBe('Keeper of timetables & tides');
    expect(document.getKeywords()).toBe('ferries, tide tables');
    expect([document.getCreator(), document.getProducer()]).toEqual(['Recto', 'Recto']);
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(en-GB)');
    expect(String(catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle')))).toBe(
      'true',
    );
    const packet = ascii(catalog.lookup(PDFName.of('Metadata'), PDFStream));
    expect(packet).toContain('<rdf:li xml:lang="x-default">Keeper of timetables &amp; tides</rdf:li>');
    expect(new TextDecoder().decode(pdf.slice(0, 8))).toBe('%PDF-1.7');
  });

  it('has the metadata of the options, if they are set', async () => {
    const date = new Date('2026-02-03T04:05:06Z');
    const options = {
      title: 'Resume',
      author: 'I. Sund',
      subject: 'Boats',
      keywords: ['oars, two'],
      locale: 'da',
      date,
    };
    const { pdf } = await renderer.render(resume(), { root, ...options });
    const { document, catalog } = await open(pdf);
    expect([document.getTitle(), document.getAuthor(), document.getSubject()]).toEqual(['Resume', 'I. Sund', 'Boats']);
    expect(document.getKeywords()).toBe('oars, two');
    expect(document.getCreationDate()).toEqual(date);
    expect(String(catalog.get(PDFName.of('Lang')))).toBe('(da)');
  });

  it('embeds its fonts as TrueType or CID, none as Type 3', async () => {
    const { pdf } = await renderer.render(resume(), { root });
    const { fonts } = await open(pdf);
    expect(fonts).toContain('/Type0');
    expect(fonts.filter((kind) => !['/Type0', '/CIDFontType2', '/CIDFontType0', '/TrueType'].includes(kind))).toEqual(
      [],
    );
  });

  it('contains the text in document order', async () => {
    const text = (await textOf((await renderer.render(resume(), { root, pages: 2 })).pdf))
      .join(' ')
      .replace(/\s+/g, ' ');
    const order = [
      'Ida Sund',
      'ida@example.com',
      'Education',
      'Diploma in navigation',
      'Experience',
      'Harbour Works 5',
      'Voyage 4',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places).not.toContain(-1);
  });
});

it('prints in the light scheme, also if the document prefers dark', async () => {
  const dark = resume({
    root: 'lang="en" style="color-scheme: dark"',
    head: '<style>:root, article { color-scheme: dark } html { background: black }</style>',
  });
  const light = await renderer.render(resume({ root: 'lang="en"' }), { root, date: new Date(0) });
  const printed = await renderer.render(dark, { root, date: new Date(0) });
  expect(await fills(printed.pdf)).toEqual(await fills(light.pdf));
});

it('waits for lazy images, and uses the width of the paper for the layout', async () => {
  const html = `<style>@page { margin: 0 } body { margin: 0 } p { width: 100vw; text-align: end }</style><p>end</p>
    <div style="height: 200vh"></div><img loading="lazy" src="missing.png"><img loading="lazy" src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAFElEQVR4nGP4z8DAAMIM////ZwAAHu8E/KPItPcAAAAASUVORK5CYII=">`;
  const { pdf, missing } = await renderer.render(html, { root, paper: 'a5' });
  expect(missing).toEqual(['missing.png']);
  const { document } = await open(pdf);
  const isPicture = ([, object]: [unknown, unknown]) =>
    object instanceof PDFRawStream && `${object.dict.get(PDFName.of('Width'))}` === '2';
  expect(document.context.enumerateIndirectObjects().filter(isPicture)).toHaveLength(1);
  const [run] = (await runsOf(pdf)).flat();
  expect(run?.x).toBeGreaterThan(380);
});

it.each([
  ['fitted', { pages: 2 }],
  ['not fitted', {}],
])('waits for fonts that are not cached: %s', async (_, options) => {
  for (let count = 0; count < 3; count += 1) {
    const folder = await mkdtemp(join(tmpdir(), 'recto-fonts-'));
    for (const weight of [400, 700]) {
      const file = `source-serif-4-latin-${weight}-normal.woff2`;
      await copyFile(join(root, file), join(folder, file));
    }
    const cold = await renderer.render(resume(), { root: folder, ...options });
    const warm = await renderer.render(resume(), { root: folder, ...options });
    await rm(folder, { recursive: true });
    const { pdf: _warm, ...measured } = warm;
    expect(cold).toMatchObject(measured);
    expect(await fontsOf(cold.pdf)).toEqual(['SourceSerif4-Bold', 'SourceSerif4-Regular']);
  }
});

it('needs nothing but the document', async () => {
  const chromium = await findChromium({ sources: ['environment', 'bundled'] });
  const { pdf, pages } = await renderPdf('<title>Short</title><p>Nothing more.</p>', { chromium });
  expect(pages).toBe(1);
  expect((await textOf(pdf))[0]).toBe('Nothing more.');
});

it.each([
  [{ pages: 0 }, /cannot fit to 0 pages/],
  [{ pages: 1.5 }, /cannot fit to 1.5 pages/],
  [{ paper: 'A4' as 'a4' }, /"A4" is not a paper\. Use one of a4, a5, letter, legal/],
  [{ paper: { width: 210, height: 0 } }, /Give width and height in millimetres/],
  [{ timeout: 0 }, /leaves no time/],
  [{ root: '.', files: new Map() }, /from "root" or from "files", not from both/],
])('refuses %o', async (options, message) => {
  await expect(renderer.render('', options)).rejects.toThrow(message);
});

/** All fill and stroke colours of the first page. */
async function fills(pdf: Uint8Array): Promise<string[]> {
  const { document } = await open(pdf);
  const contents = document.getPage(0).node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((part) => document.context.lookup(part)) : [contents];
  const code = streams
    .filter((stream) => stream instanceof PDFRawStream)
    .map((stream) => new TextDecoder().decode(decodePDFRawStream(stream).decode()))
    .join('\n');
  return [...new Set(code.match(/[\d.]+ [\d.]+ [\d.]+ rg/gi))].sort();
}
