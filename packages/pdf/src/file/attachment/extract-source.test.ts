import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import { openPdf } from '@recto/pdf-objects';
import { describe, expect, it } from 'vitest';
import { attachSource, type SourceDocument } from './attach-source.ts';
import { embeddedFiles } from './embedded-files.ts';
import { extractSource } from './extract-source.ts';

const date = new Date('2026-02-03T04:05:06Z');
const bytesOf = (text: string) => new TextEncoder().encode(text);

async function pdfWith(source: SourceDocument, change: (pdf: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.addPage();
  attachSource(pdf, source, date);
  change(pdf);
  return pdf.save({ useObjectStreams: false });
}

/** The file specification of the only attachment. */
function specificationOf(pdf: PDFDocument): PDFDict {
  return pdf.context.lookup(embeddedFiles(pdf)[0]?.specification, PDFDict);
}

function fileOf(pdf: PDFDocument): PDFRawStream {
  return specificationOf(pdf).lookup(PDFName.of('EF'), PDFDict).lookup(PDFName.of('F')) as PDFRawStream;
}

describe('returns the source byte for byte', () => {
  const large = new Uint8Array(5_000_000);
  // Pseudorandom bytes, which compress little.
  for (let index = 0, seed = 1; index < large.length; index += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    large[index] = seed >> 16;
  }

  it.each<[string, Uint8Array]>([
    ['with line ends of two characters', bytesOf('name: Ida\r\nlabel: keeper\r\n')],
    ['with a byte order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...bytesOf('name: Ida\n'))],
    ['when it is empty', new Uint8Array()],
    ['when it is not text', Uint8Array.from({ length: 256 }, (_, index) => index)],
    ['when it has five megabytes', large],
  ])('%s', async (_, content) => {
    const source = await extractSource(await pdfWith({ name: 'resume.yaml', content }));
    expect(source?.content.length).toBe(content.length);
    expect(Buffer.compare(source?.content ?? bytesOf('nothing'), content)).toBe(0);
  });

  it('when it was passed as text', async () => {
    const source = await extractSource(await pdfWith({ name: 'a.json', content: '{"name": "इडा 🚢"}' }));
    expect(new TextDecoder().decode(source?.content)).toBe('{"name": "इडा 🚢"}');
  });
});

it.each([
  'resume.yaml',
  'Lebenslauf (neu) #2 – Ærø.yaml',
  'सीवी.json',
  'سيرة 🚢.yml',
  "it's <a> \\ / : * ? name",
  'no extension',
])('keeps the name %s', async (name) => {
  expect((await extractSource(await pdfWith({ name, content: 'x' })))?.name).toBe(name);
});

it.each([
  ['resume.yaml', undefined, 'application/yaml'],
  ['resume.YML', undefined, 'application/yaml'],
  ['resume.json', undefined, 'application/json'],
  ['resume.toml', undefined, 'application/octet-stream'],
  ['resume', 'application/vnd.example+json', 'application/vnd.example+json'],
])('%s with media type %s: %s', async (name, mediaType, expected) => {
  const source = { name, content: 'x', ...(mediaType && { mediaType }) };
  expect((await extractSource(await pdfWith(source)))?.mediaType).toBe(expected);
});

it('the source is an associated file with both names, size, dates and checksum', async () => {
  const pdf = await openPdf(await pdfWith({ name: 'Ærø.yaml', content: 'name: Ida' }));
  const specification = specificationOf(pdf);
  expect(pdf.catalog.lookup(PDFName.of('AF'), PDFArray).lookup(0)).toBe(specification);
  expect(String(specification.get(PDFName.of('AFRelationship')))).toBe('/Source');
  expect(specification.lookup(PDFName.of('F'), PDFString).decodeText()).toBe('_r_.yaml');
  const parameters = fileOf(pdf).dict.lookup(PDFName.of('Params'), PDFDict);
  expect(String(parameters.get(PDFName.of('Size')))).toBe('9');
  expect(parameters.lookup(PDFName.of('ModDate'), PDFString).decodeDate()).toEqual(date);
  // md5sum of "name: Ida"
  expect(String(parameters.get(PDFName.of('CheckSum')))).toBe('<624da65e77696d7c44c31d92b7a5c52e>');
});

describe('finds the source', () => {
  it('among other attachments, which stay', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(bytesOf('zebra'), 'a-zebra.txt');
    await pdf.flush();
    attachSource(pdf, { name: 'resume.yaml', content: 'name: Ida' }, date);
    const saved = await pdf.save();
    expect((await extractSource(saved))?.name).toBe('resume.yaml');
    expect(embeddedFiles(await openPdf(saved))).toHaveLength(2);
  });

  it('after another program has restructured the name tree and removed the associated files', async () => {
    const bytes = await pdfWith({ name: 'resume.yaml', content: 'name: Ida' }, (pdf) => {
      pdf.catalog.delete(PDFName.of('AF'));
      const names = pdf.catalog.lookup(PDFName.of('Names'), PDFDict);
      const leaf = pdf.context.register(names.lookup(PDFName.of('EmbeddedFiles'), PDFDict));
      names.set(PDFName.of('EmbeddedFiles'), pdf.context.obj({ Kids: [pdf.context.obj({ Kids: [leaf] })] }));
    });
    expect((await extractSource(bytes))?.name).toBe('resume.yaml');
  });

  it('when it has another filter', async () => {
    const bytes = await pdfWith({ name: 'resume.yaml', content: 'name: Ida' }, (pdf) => {
      const file = fileOf(pdf);
      file.dict.set(PDFName.of('Filter'), pdf.context.obj(['ASCIIHexDecode']));
      const encoded = PDFRawStream.of(file.dict, bytesOf(`${Buffer.from('name: Ida').toString('hex')}>`));
      const ef = specificationOf(pdf).lookup(PDFName.of('EF'), PDFDict);
      ef.set(PDFName.of('F'), pdf.context.register(encoded));
    });
    expect(new TextDecoder().decode((await extractSource(bytes))?.content)).toBe('name: Ida');
  });

  it('when it is uncompressed, and its length is a reference', async () => {
    const content = 'label: a stream of boats\r\n';
    const bytes = await pdfWith({ name: 'resume.yaml', content }, (pdf) => {
      const { dict } = fileOf(pdf);
      dict.delete(PDFName.of('Filter'));
      const ef = specificationOf(pdf).lookup(PDFName.of('EF'), PDFDict);
      ef.set(PDFName.of('F'), pdf.context.register(PDFRawStream.of(dict, bytesOf(content))));
    });
    const direct = Buffer.from(bytes).toString('latin1');
    const length = `/Length ${content.length}\n`;
    expect(direct.split(length)).toHaveLength(2);
    const elsewhere = direct
      .replace(length, '/Length 900 0 R\n')
      .replace('\nxref', `\n900 0 obj\n${content.length}\nendobj\n\nxref`);
    const source = await extractSource(Buffer.from(elsewhere, 'latin1'));
    expect(new TextDecoder().decode(source?.content)).toBe(content);
  });

  it('only if there is one', async () => {
    const pdf = await PDFDocument.create();
    pdf.addPage();
    await pdf.attach(bytesOf('zebra'), 'zebra.yaml');
    expect(await extractSource(await pdf.save())).toBeUndefined();
  });
});

describe('fails if the file', () => {
  it.each([
    ['is empty', new Uint8Array(), 'not-a-pdf', /file is empty/],
    ['is not a PDF', bytesOf('name: Ida'), 'not-a-pdf', /%PDF-/],
    ['has only a header', bytesOf('%PDF-1.7\n'), 'damaged', /its end is missing/],
    ['has no objects', bytesOf('%PDF-1.7\nstartxref\n0\n%%EOF'), 'damaged', /objects/],
  ])('%s', async (_, bytes, code, message) => {
    await expect(extractSource(bytes)).rejects.toMatchObject({
      name: 'PdfError',
      code,
      message: expect.stringMatching(message),
    });
  });

  it('is cut off', async () => {
    const bytes = await pdfWith({ name: 'resume.yaml', content: 'name: Ida' });
    await expect(extractSource(bytes.subarray(0, bytes.length / 3))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('is encrypted', async () => {
    const pdf = await openPdf(await pdfWith({ name: 'resume.yaml', content: 'name: Ida' }));
    pdf.encrypt({ userPassword: 'secret', ownerPassword: 'secret' });
    await expect(extractSource(await pdf.save())).rejects.toMatchObject({ code: 'encrypted' });
  });

  it('has a source that is longer than its size, without a checksum', async () => {
    const bytes = await pdfWith({ name: 'resume.yaml', content: 'name: Ida' }, (pdf) => {
      const { dict } = fileOf(pdf);
      const parameters = dict.lookup(PDFName.of('Params'), PDFDict);
      parameters.delete(PDFName.of('CheckSum'));
      parameters.set(PDFName.of('Size'), PDFNumber.of(8));
    });
    await expect(extractSource(bytes)).rejects.toThrow(/attached source was changed/);
  });

  it('has a source that was changed', async () => {
    const bytes = await pdfWith({ name: 'resume.yaml', content: 'name: Ida' }, (pdf) => {
      const ef = specificationOf(pdf).lookup(PDFName.of('EF'), PDFDict);
      const { dict } = fileOf(pdf);
      dict.delete(PDFName.of('Filter'));
      ef.set(PDFName.of('F'), pdf.context.register(PDFRawStream.of(dict, bytesOf('name: Eva'))));
    });
    await expect(extractSource(bytes)).rejects.toThrow(/attached source was changed/);
  });
});
