import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { chmod, link, lstat, readdir, readFile, stat, symlink, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { folderWith } from '../testing/folder.ts';
import { writeFiles } from './write-files.ts';

test.skipIf(process.platform === 'win32')('a pipe is written to, and stays a pipe', async () => {
  const folder = await folderWith({});
  const pipe = join(folder, 'pipe');
  await promisify(execFile)('mkfifo', [pipe]);
  const [read] = await Promise.all([readFile(pipe, 'utf8'), writeFiles(new Map([[pipe, 'written']]))]);
  expect(read).toBe('written');
  expect((await lstat(pipe)).isFIFO()).toBe(true);
});

test('all files are there, or none', async () => {
  const folder = await folderWith({ taken: '' });
  const files = new Map([
    [join(folder, 'first.txt'), 'a'],
    [join(folder, 'taken/second.txt'), 'b'],
  ]);
  await expect(writeFiles(files)).rejects.toThrow('second.txt cannot be written');
  expect(await readdir(folder)).toEqual(['taken']);
});

test('a folder in the place of a file is found before anything is written', async () => {
  const folder = await folderWith({ 'a.txt': 'old', 'b.txt/inner': '' });
  const files = new Map(['a.txt', 'new/c.txt', 'b.txt'].map((name) => [join(folder, name), 'new']));
  await expect(writeFiles(files)).rejects.toThrow('b.txt is a folder. Give the name of a file in it, such as ');
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
});

/** A folder in which nothing was made or taken away since, however briefly, still says so. */
async function untouched(folder: string): Promise<() => Promise<void>> {
  const long = new Date('2020-01-01T00:00:00Z');
  await utimes(folder, long, long);
  return async () => expect((await stat(folder)).mtime).toEqual(long);
}

test('a file in the place of a folder is found before anything is written', async () => {
  const folder = await folderWith({ 'a.txt': 'old', taken: '' });
  const expectUntouched = await untouched(folder);
  const files = new Map(['a.txt', 'new/c.txt', 'taken/deep/b.txt'].map((name) => [join(folder, name), 'new']));
  await expect(writeFiles(files)).rejects.toThrow(
    `b.txt cannot be written: a part of the path is no folder but a file, ${join(folder, 'taken')}.`,
  );
  await expectUntouched();
});

test.skipIf(process.platform === 'win32')('a folder that is closed is found before anything is written', async () => {
  const folder = await folderWith({ 'a.txt': 'old', 'closed/b.txt': 'old' });
  await chmod(folder, 0o777);
  await chmod(join(folder, 'closed'), 0o555);
  const expectUntouched = await untouched(folder);
  const paths = ['a.txt', 'new/c.txt', 'closed/b.txt'].map((name) => join(folder, name));
  const module = fileURLToPath(new URL('write-files.ts', import.meta.url));
  const script = `const { writeFiles } = await import(${JSON.stringify(module)});
    await writeFiles(new Map(${JSON.stringify(paths)}.map((path) => [path, 'new']))).catch(({ message }) => console.log(message));`;
  // No folder is closed to root.
  const user = process.getuid?.() === 0 ? { uid: 12_345, gid: 12_345 } : {};
  const node = ['--input-type=module', '-e', script];
  const { stdout } = await promisify(execFile)(process.execPath, node, { ...user, cwd: '/' });
  expect(stdout).toBe(
    `${paths[2]} cannot be written: permission was denied to write into the folder ${join(folder, 'closed')}.\n`,
  );
  await expectUntouched();
  await chmod(join(folder, 'closed'), 0o755);
});

test('when a file cannot take its place midway, all that stood before stands again', async () => {
  const folder = await folderWith({ 'a.txt': 'old' });
  const files = new (class extends Map<string, string> {
    override *[Symbol.iterator](): MapIterator<[string, string]> {
      yield [join(folder, 'a.txt'), 'new'];
      yield [join(folder, 'made/b.txt'), 'new'];
      yield [join(folder, 'c.txt'), 'new'];
      // All places are checked by now; somebody else puts a folder there.
      mkdirSync(join(folder, 'c.txt/theirs'), { recursive: true });
    }
  })();
  await expect(writeFiles(files)).rejects.toThrow('c.txt cannot be written');
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'c.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
});

test('the document is not written over, under whatever name it is reached', async () => {
  const folder = await folderWith({ 'resume.yaml': 'basics' });
  await symlink(join(folder, 'resume.yaml'), join(folder, 'alias.pdf'));
  await link(join(folder, 'resume.yaml'), join(folder, 'twin.pdf'));
  for (const name of ['resume.yaml', 'alias.pdf', 'twin.pdf']) {
    const files = new Map([[join(folder, name), 'new']]);
    await expect(writeFiles(files, join(folder, 'alias.pdf'))).rejects.toThrow('is the document itself');
  }
  expect(await readFile(join(folder, 'resume.yaml'), 'utf8')).toBe('basics');
});

test('new files replace old ones, and nothing else is left', async () => {
  const folder = await folderWith({ 'a.txt': 'old' });
  await writeFiles(new Map(['a.txt', 'made/b.txt'].map((name) => [join(folder, name), 'new'])));
  expect((await readdir(folder, { recursive: true })).sort()).toEqual(['a.txt', 'made', 'made/b.txt']);
  expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('new');
});
