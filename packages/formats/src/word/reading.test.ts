import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { fromDocx } from './from-docx.ts';
import { toDocx } from './to-docx.ts';

const resume = {
  basics: { name: 'Ada', label: 'Analyst', summary: 'One **two**.' },
  work: [
    {
      name: 'Bank',
      startDate: '2020',
      positions: [{ position: 'Teller', highlights: ['One'] }],
      highlights: ['Two\n\nThree'],
    },
  ],
  coursework: [{ area: 'Maths', courses: ['Sets', { code: 'M1', name: 'Graphs', grade: 'A', credits: 6 }] }],
};

/** A file with a change in its text. */
async function changed(change: (xml: string) => string): Promise<Uint8Array> {
  const files = unzipSync((await toDocx(resume)).content);
  const path = 'word/document.xml';
  return zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] as Uint8Array))) });
}

test.each(['classic', 'placement'])(
  'positions, courses and bullets of several paragraphs come back, theme %s',
  async (theme) => {
    expect((await fromDocx((await toDocx(resume, { theme })).content)).resume).toEqual(resume);
  },
);

test('changes in Word are read', async () => {
  const file = await changed((xml) =>
    xml
      // Word divides runs, and marks what was deleted.
      .replace('>Teller<', '>Head T</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Recto-position"/></w:rPr><w:t>eller<')
      .replace('>One<', '>Uno</w:t></w:r><w:del w:id="9"><w:r><w:delText>One</w:delText></w:r></w:del><w:r><w:t><')
      .replace(/<w:p>(?=(?:(?!<\/w:p>).)*section_coursework)/, '<w:p><w:r><w:t>By hand</w:t></w:r></w:p>$&'),
  );
  const { resume: read } = await fromDocx(file);
  expect(read.work?.[0]?.positions?.[0]).toMatchObject({ position: 'Head Teller', highlights: ['Uno'] });
  expect(read.work?.[0]?.summary).toBe('By hand');
});

test('a section that was added in Word is read by its heading', async () => {
  const added =
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Hobbies</w:t></w:r></w:p><w:p><w:r><w:t>Chess</w:t></w:r></w:p>' +
    '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>Notes</w:t></w:r></w:p><w:p><w:r><w:t>From March</w:t></w:r></w:p>';
  const { resume: read } = await fromDocx(await changed((xml) => xml.replace('<w:sectPr', `${added}<w:sectPr`)));
  expect(read.sections).toEqual([{ id: 'notes', title: 'Notes', kind: 'text', entries: ['From March'] }]);
});

describe('files that cannot be read', () => {
  const zip = (files: Record<string, string>) =>
    zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
  const document = (body: string) => zip({ 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>` });

  test.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['no zip archive', () => strToU8('%PDF-1.7'), 'wrong-format'],
    ['an empty file', () => new Uint8Array(), 'wrong-format'],
    ['a file with a password', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'encrypted'],
    ['another archive', () => zip({ 'a.txt': 'a' }), 'wrong-format'],
    ['a Word file of others', () => document('<w:p><w:r><w:t>Hello</w:t></w:r></w:p>'), 'unknown-document'],
    ['XML that is cut off', () => document('<w:p>'), 'damaged'],
    ['entities', () => zip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }), 'damaged'],
    ['deep XML', () => document('<w:p>'.repeat(10_000)), 'too-large'],
    ['an archive that is cut off', async () => (await toDocx(resume)).content.subarray(0, 2_000), 'damaged'],
    ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(11_000_000) }, { level: 1 }), 'too-large'],
    [
      'many files',
      () => zipSync(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, new Uint8Array()]))),
      'too-large',
    ],
  ])('%s', async (_, file, code) => {
    await expect(fromDocx(await file())).rejects.toMatchObject({
      name: 'FormatError',
      code,
      message: expect.stringMatching(/^Recto: .*\. .*\.$/s),
    });
  });

  test('damaged files throw nothing else', async () => {
    const { content } = await toDocx(resume);
    for (let place = 0; place < content.length; place += 97) {
      const file = content.slice();
      file[place] = (file[place] as number) ^ 0x5a;
      const result = await fromDocx(file).catch((error: unknown) => error);
      expect(result instanceof Error ? result.name : 'read').toMatch(/^(?:read|FormatError)$/);
    }
  });
});
