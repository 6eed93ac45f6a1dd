import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readResume } from '@recto/schema';
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

test('writes one format to stdout', async () => {
  const { code, stdout } = await recto(['export', '-', '--to', 'txt', '-o', '-', '--locale', 'de'], { input: yaml });
  expect(code).toBe(0);
  expect(stdout).toContain('Engine Works | Juni 2021 – heute');
});

test.each([
  [['--to', 'odt'], 'There is no such format. There are txt, md, docx, vcard, and jsonresume.'],
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
