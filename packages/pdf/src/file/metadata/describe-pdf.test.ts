import { PDFDocument, PDFHexString, PDFName, PDFStream, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, it } from 'vitest';
import { checkAccessibility } from '../../check/accessibility/check-accessibility.ts';
import { expectSoundPdf } from '../../testing/expect-sound-pdf.ts';
import { renderer } from '../../testing/renderer.ts';
import { extractSource } from '../attachment/extract-source.ts';

async function describedBy(head: string) {
  const body = `<article data-part="page"><h1 data-part="name">Ida Sund</h1><p data-part="label">Keeper of timetables</p>
    <section data-part="skills"><ul><li><strong>Tools:</strong> Rust, C++; oars</li><li>oars</li></ul></section></article>`;
  const { pdf } = await renderer.render(
    `<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`,
  );
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const packet = document.catalog.lookup(PDFName.of('Metadata'), PDFStream).getContents();
  return {
    title: document.getTitle(),
    author: document.getAuthor(),
    subject: document.getSubject(),
    keywords: document.getKeywords(),
    xmp: new TextDecoder().decode(packet),
  };
}

describe('the metadata is from', () => {
  it('the head of the document', async () => {
    const head = `<title>Résumé</title><meta name="author" content="I. Sund"><meta name="description" content="Boats"><meta name="keywords" content="ferries, tides">`;
    const { xmp, ...info } = await describedBy(head);
    expect(info).toEqual({ title: 'Résumé', author: 'I. Sund', subject: 'Boats', keywords: 'ferries, tides' });
    expect(xmp).toContain('<rdf:li>I. Sund</rdf:li>');
  });

  it('the sheet, if the head has none', async () => {
    const { xmp, ...info } = await describedBy('');
    expect(info).toEqual({
      title: 'Ida Sund',
      author: 'Ida Sund',
      subject: 'Keeper of timetables',
      keywords: 'Rust, C++, oars',
    });
    expect(xmp).toContain('<rdf:li>C++</rdf:li>');
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  });
});

it.each([
  ['<html lang="fr-CH">', undefined, 'fr-CH'],
  ['<html lang="fr-CH">', 'it', 'it'],
  // The browser would write en-US@posix, which no reader understands.
  ['<html>', undefined, undefined],
])('language of %s, option %s: %s', async (html, language, expected) => {
  const { pdf } = await renderer.render(`<!doctype html>${html}<title>Ida</title><p>Ida</p></html>`, {
    ...(language ? { language } : {}),
  });
  const { catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const written = catalog.lookup(PDFName.of('Lang'));
  expect(written instanceof PDFString || written instanceof PDFHexString ? written.decodeText() : written).toBe(
    expected,
  );
  expect(Buffer.from(pdf).includes('@posix')).toBe(false);
});

it('has an attached source only if one was passed', async () => {
  const content = '\uFEFFbasics:\r\n  name: इडा\r\n';
  const { pdf } = await renderer.render('<h1>Ida</h1>', { source: { name: 'ida.yaml', content } });
  const source = await extractSource(pdf);
  expect(source).toMatchObject({ name: 'ida.yaml', mediaType: 'application/yaml' });
  expect(Buffer.from(source?.content ?? []).equals(Buffer.from(content))).toBe(true);
  expect(await checkAccessibility(pdf)).toEqual(
    expect.not.arrayContaining([expect.objectContaining({ rule: 'attachments-named' })]),
  );
  expect(await extractSource((await renderer.render('<h1>Ida</h1>')).pdf)).toBeUndefined();
});

// More of them: `describe-pdf.all.test.ts`.
expectSoundPdf([['graduate', 'rail']]);
