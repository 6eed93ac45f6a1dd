import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto } from '../testing/recto.ts';

const person = (name: string) =>
  `basics: { name: ${name}, label: Engineer }\nwork: [{ name: Works, startDate: 2020-01 }]\n`;

test('makes what can be made, lists what cannot with its place, and goes on where it was', async () => {
  const cwd = await folderWith({
    'in/ada.yaml': person('Ada'),
    'in/cse/bob.yaml': `# kept\n${person('Bob')}`,
    'in/bad.yaml': 'basics:\n  name: [1\n',
    'rolls.csv': 'file,Roll,Branch\nada,21CS1,संगणक 機\n',
  });
  const brochure = ['--merge', 'brochure.pdf', '--stamps', 'rolls.csv', '--title', 'Class of 2027'];
  const args = ['batch', 'in', '--out', 'made', '--to', 'pdf,txt', '--no-check', '--concurrency', '2', ...brochure];
  const first = await recto(args, { cwd });
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('rolls.csv has no row for "bad" and "cse/bob": pages without a stamp.');
  expect(first.stderr).toMatch(/No font has 機 of the stamps\. .*npm install @fontsource/);
  expect(first.stderr).toMatch(/^in\/bad\.yaml:\d+:\d+: .* \]\.?/m);
  expect(first.stderr).toContain('made/index.html: 2 of 3 documents made, 1 failed');
  const merged = await inspectPdf(await readFile(join(cwd, 'brochure.pdf')));
  expect(merged).toMatchObject({ pages: 2, tagged: true, title: 'Class of 2027' });
  expect(merged.texts[0]).toContain('21CS1');
  expect(merged.texts[1]).not.toContain('21CS1');
  expect(merged.attachments.size).toBe(0);
  const bob = await inspectPdf(await readFile(join(cwd, 'made/cse/bob.pdf')));
  expect(bob.attachments.get('bob.yaml')).toContain('# kept');
  expect(await readFile(join(cwd, 'made/cse/bob.txt'), 'utf8')).toMatch(/^Bob\nEngineer/);

  await writeFile(join(cwd, 'in/ada.yaml'), person('Ada Lovelace'));
  const second = await recto([...args, '--json'], { cwd });
  expect(second.code).toBe(1);
  expect(JSON.parse(second.stdout)).toMatchObject({
    total: 3,
    made: 2,
    now: 1,
    skipped: 1,
    failed: 1,
    failures: [{ file: 'in/bad.yaml', findings: [{ severity: 'error', rule: 'document/yaml-syntax' }] }],
  });
});

test('the index has no words that the audience of the results does not see', async () => {
  const cwd = await folderWith({
    'ada.yaml': `basics: { name: Ada, label: SECRET, phone: "1", x-note: [SECRET] }
work: [{ name: SECRET, startDate: SECRET, tags: [private] }, { name: Works, startDate: then }]
meta: { recto: { audiences: { public: { redact: [basics.label] }, friends: { include: [SECRET-TAG] } } } }`,
  });
  const args = ['batch', '.', '--out', 'made', '--to', 'txt', '--audience', 'public', '--no-check', '--json'];
  expect((await recto(args, { cwd })).code).toBe(0);
  const index = await readFile(join(cwd, 'made/index.json'), 'utf8');
  const page = await readFile(join(cwd, 'made/index.html'), 'utf8');
  expect(index).toContain('This is in a part that public does not see.');
  expect(index).toContain('\\"then\\" is not a date');
  expect(index + page).not.toContain('SECRET');
});

test.each<[string[], string]>([
  [['batch', 'nowhere/*.yaml', '--out', 'made'], 'nowhere/*.yaml finds no file.'],
  [['batch', '.', '--out', 'made', '--stamps', 'x.csv'], 'give --merge a file too'],
  [['batch', '.', '--out', 'made', '--to', 'txt', '--merge', 'x.pdf'], '--merge needs PDFs'],
  [['batch', '.', '--out', 'made', '--cancel'], 'give --queue too'],
  [['batch', '.', '--out', 's3://x'], 's3://x names no bucket'],
  [['batch', '.', '--out', 'made', '--queue', 'redis://x'], 'The queue is an address such as postgres://'],
  [
    ['batch', '.', '--out', 'made', '--queue', 'postgres://x', '--theme', 'my.css'],
    'Workers have no file of this machine',
  ],
  [['worker', '--out', 'made'], "required option '--queue <address>' not specified"],
  [['serve', '--port', 'x'], 'It must be a whole number from 0 to 65535.'],
])('ends with 2 when given %j', async (args, message) => {
  const cwd = await folderWith({ 'a.yaml': person('Ada') });
  const { code, stderr } = await recto(args, { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
});

test('says in a sentence that the place of the results cannot be written', async () => {
  const cwd = await folderWith({ 'in/a.yaml': person('Ada'), made: 'a file' });
  const { code, stderr } = await recto(['batch', 'in', '--out', 'made', '--to', 'txt', '--no-check'], { cwd });
  expect({ code, stderr }).toEqual({ code: 1, stderr: expect.stringContaining('made cannot be written: ') });
});
