import { execFile } from 'node:child_process';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
