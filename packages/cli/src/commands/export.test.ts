import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readResume } from '@recto/schema';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto } from '../testing/recto.ts';

const yaml = `basics:
  name: Ada Example
  phone: "+44 20 0000 0000"
work:
  - position: Analyst
    name: Engine Works
    startDate: "2021-06"
    highlights: [Wrote the **first** program]
`;

test('writes every format beside the résumé, without the phone for the public', async () => {
  const cwd = await folderWith({ 'cv.yaml': yaml });
  const { code, stderr } = await recto(
    ['export', 'cv.yaml', '--to', 'txt,md,docx,vcard,jsonresume', '--audience', 'public'],
    { cwd },
  );
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('cv.docx is written.') });
  expect(stderr).toContain('Left out for the public audience: basics.phone');
  const texts = await Promise.all(
    ['cv.txt', 'cv.md', 'cv.vcf', 'cv.jsonresume.json'].map((name) => readFile(join(cwd, name), 'utf8')),
  );
  for (const text of texts) {
    expect(text).toContain('Ada Example');
    expect(text).not.toContain('0000');
  }
});

test('writes a page as one file, and a picture of each page', async () => {
  const crest = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const long = `${yaml}${'    summary: Words. Words. Words. Words.\n'}`.replace(
    'basics:\n',
    'basics:\n  logo: { src: crest.svg, alt: A crest }\n',
  );
  const pages = Array.from({ length: 40 }, (_, year) => `  - { name: "Works ${year}", startDate: "19${10 + year}" }\n`);
  const cwd = await folderWith({ 'cv.yaml': long + pages.join(''), 'crest.svg': crest });
  const { code, stdout } = await recto(['export', 'cv.yaml', '--to', 'html,png', '--paper', 'a5', '--json'], { cwd });
  expect({ code, ...JSON.parse(stdout) }).toMatchObject({
    code: 0,
    files: ['cv.html', 'cv-1.png', 'cv-2.png', ...(stdout.includes('cv-3.png') ? ['cv-3.png'] : [])],
    warnings: [],
  });
  const html = await readFile(join(cwd, 'cv.html'), 'utf8');
  expect(html).toContain('src="data:image/svg+xml;base64,');
  expect(html).toContain('url("data:font/woff2;base64,');
  // What is left names other documents, and no file.
  expect(html).not.toMatch(/<(?:link|script)[ >](?!type="application\/ld\+json")| src="(?!data:)|url\((?!"data:)/);
  expect(await sharp(join(cwd, 'cv-1.png')).metadata()).toMatchObject({ width: 1120, height: 1584, density: 192 });
});

test('writes one format to stdout', async () => {
  const { code, stdout } = await recto(['export', '-', '--to', 'txt', '-o', '-', '--locale', 'de'], { input: yaml });
  expect(code).toBe(0);
  expect(stdout).toContain('Engine Works | Juni 2021 – heute');
});

test.each([
  [['--to', 'odt'], 'There is no such format. There are txt, md, docx, html, png, vcard, and jsonresume.'],
  [['--to', 'txt,md', '-o', 'a'], '-o names one file'],
  [['--to', 'txt', '-o', '-', '--json'], 'stdout is either the export or the JSON'],
  [[], "required option '--to <formats>' not specified"],
])('is used wrongly with %j', async (args, message) => {
  const cwd = await folderWith({ 'cv.yaml': yaml });
  const { code, stdout, stderr } = await recto(['export', 'cv.yaml', ...args], { cwd });
  expect(code).toBe(2);
  expect(`${stdout}${stderr}`).toContain(message);
});

test.each(['txt', 'md', 'docx'])('a résumé comes back from its %s', async (format) => {
  const cwd = await folderWith({ 'cv.yaml': yaml });
  expect(await recto(['export', 'cv.yaml', '--to', format], { cwd })).toMatchObject({ code: 0 });
  expect(await recto(['import', `cv.${format}`, 'new.yaml'], { cwd })).toMatchObject({ code: 0 });
  const { resume } = readResume(await readFile(join(cwd, 'new.yaml'), 'utf8'), { path: 'new.yaml' });
  const highlights = format === 'txt' ? ['Wrote the first program'] : ['Wrote the **first** program'];
  expect(resume?.work).toEqual([{ position: 'Analyst', name: 'Engine Works', startDate: '2021-06', highlights }]);
});

test('a file that is not what its name says is refused in a sentence', async () => {
  const cwd = await folderWith({ 'a.zip': 'PK no', 'a.docx': '%PDF' });
  expect(await recto(['import', 'a.docx'], { cwd })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('a.docx: The file is not a zip archive.'),
  });
  expect((await recto(['import', 'a.zip'], { cwd })).code).toBe(1);
});
