import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { readResume, sectionKeys } from '@recto/schema';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { recto, reference } from '../testing/recto.ts';
import { init } from './init.ts';

const read = async (folder: string, file = 'resume.yaml') => {
  const text = await readFile(join(folder, file), 'utf8');
  return { text, ...readResume(text, { path: file, today: { year: 2026, month: 6 } }) };
};

test('writes a résumé with every section that has nothing to mend', async () => {
  const cwd = await folderWith({});
  const { code, stderr } = await recto(['init', '--yes', '--name', 'Ada: "X" # Example', '--theme', 'swiss'], { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('resume.yaml is written.') });
  const { text, resume, diagnostics } = await read(cwd);
  expect(diagnostics).toEqual([]);
  expect(text).toMatch(/^# yaml-language-server: \$schema=https:/);
  expect(resume).toMatchObject({
    basics: { name: 'Ada: "X" # Example', email: 'you@example.com' },
    meta: { recto: { theme: 'swiss', paper: 'a4', locale: 'en' } },
  });
  for (const key of sectionKeys) expect(key === 'summary' ? resume?.basics?.summary : resume?.[key]).toBeTruthy();
  expect(resume?.sections).toHaveLength(1);
  expect(text).not.toMatch(/<[a-z]+>/);
});

test('writes nothing over, and YAML only', async () => {
  const cwd = await folderWith({ 'resume.yaml': 'mine' });
  expect(await recto(['init', '--yes'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('resume.yaml is there already; nothing was written.'),
  });
  expect(await readFile(join(cwd, 'resume.yaml'), 'utf8')).toBe('mine');
  expect(await recto(['init', 'cv.json', '--yes'], { cwd })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('cv.json is no name for a YAML file.'),
  });
});

test('begins with JSON Resume and says what was mended', async () => {
  const json = { basics: { name: 'Ada Example', phone: '555' }, work: [{ company: 'Acme', position: 'Engineer' }] };
  const cwd = await folderWith({ 'old.json': JSON.stringify(json) });
  const { code, stderr } = await recto(['init', '--from', 'old.json', '--paper', 'letter'], { cwd });
  expect({ code, stderr }).toMatchObject({ code: 0, stderr: expect.stringContaining('"company"') });
  const { resume, diagnostics } = await read(cwd);
  expect(diagnostics).toEqual([]);
  expect(resume).toMatchObject({
    basics: json.basics,
    work: [{ name: 'Acme', position: 'Engineer' }],
    meta: { recto: { paper: 'letter' } },
  });
});

test('begins with the document in a PDF of ours, comments included', async () => {
  const cwd = await folderWith({ 'a.yaml': '# Mine\nbasics:\n  name: Ada Example\n' });
  expect(await recto(['pdf', 'a.yaml'], { cwd })).toMatchObject({ code: 0 });
  expect(await recto(['init', '--from', 'a.pdf'], { cwd })).toMatchObject({ code: 0 });
  expect((await read(cwd)).text).toBe('# Mine\nbasics:\n  name: Ada Example\n');
  expect(await recto(['pdf', 'a.yaml', '-o', 'bare.pdf', '--no-source'], { cwd })).toMatchObject({ code: 0 });
  expect(await recto(['init', 'b.yaml', '--from', 'bare.pdf'], { cwd })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('bare.pdf carries no document'),
  });
});

test('refuses what is no résumé', async () => {
  const cwd = await folderWith({ 'package.json': '{"name":"x","scripts":{}}', 'a.pdf': 'no PDF' });
  expect(await recto(['init', '--from', 'package.json'], { cwd })).toMatchObject({ code: 1 });
  expect(await recto(['init', '--from', 'a.pdf'], { cwd })).toMatchObject({ code: 1 });
  await expect(read(cwd)).rejects.toThrow('ENOENT');
});

/** A terminal at which somebody types. */
function typing(keys: readonly string[]) {
  const stdin = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => stdin });
  const stderr = Object.assign(new PassThrough(), { isTTY: true, columns: 80, rows: 24 });
  const waiting = [...keys];
  let shown = '';
  // The next keys when the next question stands there.
  stderr.on('data', (chunk) => {
    shown += chunk;
    if (/◆ /.test(String(chunk)) && waiting.length > 0) setImmediate(() => stdin.write(waiting.shift()));
  });
  return { context: { stdin, stderr, stdout: new PassThrough() }, shown: () => shown };
}

test('asks on a terminal, and leaves without a trace', async () => {
  const cwd = await folderWith({});
  const file = join(cwd, 'resume.yaml');
  const { context, shown } = typing(['Ada Example\r', '\r', '\r', '\r', '\r', '\r']);
  expect(await init(file, {}, context)).toBe(0);
  expect(shown()).toContain('What is your name?');
  expect((await read(cwd)).resume).toMatchObject({ basics: { name: 'Ada Example', label: 'What you are' } });

  const leaving = typing(['\u0003']);
  await expect(init(join(cwd, 'b.yaml'), {}, leaving.context)).rejects.toThrow('Nothing was written.');
  await expect(read(cwd, 'b.yaml')).rejects.toThrow('ENOENT');
});

test('the reference résumé comes through unchanged', async () => {
  const cwd = await folderWith({});
  expect(await recto(['init', '--from', reference], { cwd })).toMatchObject({ code: 0 });
  expect((await read(cwd)).text).toBe(await readFile(reference, 'utf8'));
});
