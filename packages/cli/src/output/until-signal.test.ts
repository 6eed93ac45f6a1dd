import { execFile, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { LIMIT } from '../../../../vitest.shared.js';
import { folderWith } from '../testing/folder.ts';

/** Generous: a busy machine starts a program in seconds. */
const patiently = { timeout: LIMIT, interval: 1 };

/** Starts a program that has what a module of this folder exports as `$`, and never ends by itself. */
function program(module: string, script: string) {
  const url = new URL(module, import.meta.url).href;
  const code = `const $ = await import(${JSON.stringify(url)}); setInterval(() => {}, 1e6); ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: string[] = [];
  child.stdout.on('data', (text) => said.push(`${text}`));
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(signal ?? code)));
  return { kill: (signal: NodeJS.Signals) => child.kill(signal), said: () => said.join(''), ended };
}

const hidden = (folder: string) => readdirSync(folder).filter((name) => name.startsWith('.'));

describe.skipIf(process.platform === 'win32')('a signal', () => {
  test(
    'while files are written leaves all the old ones or all the new ones, whole',
    async () => {
      const [count, size] = [200, 1_000_000];
      const names = Array.from({ length: count }, (_, index) => `${index}.txt`);
      const folder = await folderWith(Object.fromEntries(names.map((name) => [name, 'old'])));
      const paths = JSON.stringify(names.map((name) => join(folder, name)));
      const writing = program(
        'write-files.ts',
        `await $.writeFiles(new Map(${paths}.map((path) => [path, 'n'.repeat(${size})])));`,
      );
      await vi.waitFor(() => expect(hidden(folder)).not.toEqual([]), patiently);
      writing.kill('SIGTERM');
      expect(await writing.ended).toBe('SIGTERM');
      expect(hidden(folder)).toEqual([]);
      expect(readdirSync(folder)).toHaveLength(count);
      const contents = new Set(names.map((name) => readFileSync(join(folder, name), 'utf8')));
      expect(contents.size).toBe(1);
      expect(['old', 'n'.repeat(size)]).toContain([...contents][0]);
    },
    LIMIT,
  );

  test.each(['SIGHUP', 'SIGTERM', 'SIGINT'] as const)(
    '%s after files have taken their names, while a pipe is waited for, puts back what stood before',
    async (signal) => {
      const folder = await folderWith({ 'a.txt': 'old' });
      const pipe = join(folder, 'pipe');
      await promisify(execFile)('mkfifo', [pipe]);
      const paths = JSON.stringify([join(folder, 'a.txt'), join(folder, 'made/b.txt'), pipe]);
      const writing = program('write-files.ts', `await $.writeFiles(new Map(${paths}.map((path) => [path, 'new'])));`);
      // The last file to take its name; nobody reads from the pipe.
      await vi.waitFor(() => expect(readdirSync(join(folder, 'made'))).toEqual(['b.txt']), patiently);
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('new');
      writing.kill(signal);
      expect(await writing.ended).toBe(signal);
      expect(readdirSync(folder).sort()).toEqual(['a.txt', 'pipe']);
      expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('old');
    },
    LIMIT,
  );

  test.each([
    ['a file is kept under another name', 'link', ['a.txt', 'made/b.txt'], ['a.txt'], 'old'],
    ['the first folder is made', 'mkdir', ['made/b.txt', 'a.txt'], ['a.txt'], 'old'],
    ['the old files are taken away', 'rm', ['a.txt', 'made/b.txt'], ['a.txt', 'made', 'made/b.txt'], 'new'],
  ])('while %s waits until that is done, and leaves no mixture', async (_, call, names, left, content) => {
    const folder = await folderWith({ 'a.txt': 'old' });
    const paths = JSON.stringify(names.map((name) => join(folder, name)));
    // The call does its work only when the signal has been heard.
    const writing = program(
      'write-files.ts',
      `const [{ once }, { syncBuiltinESMExports }, { default: files }] =
        await Promise.all(['events', 'module', 'fs'].map((name) => import('node:' + name)));
      const { ${call}: original } = files.promises;
      files.promises.${call} = async (...given) => {
        files.promises.${call} = original;
        syncBuiltinESMExports();
        const heard = once(process, 'SIGTERM');
        process.kill(process.pid, 'SIGTERM');
        await heard;
        return files.${call}Sync(...given);
      };
      syncBuiltinESMExports();
      await $.writeFiles(new Map(${paths}.map((path) => [path, 'new'])));`,
    );
    expect(await writing.ended).toBe('SIGTERM');
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(left);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(content);
  });

  test(
    'that comes second ends the program though what stood before is not back',
    async () => {
      const working = program(
        'until-signal.ts',
        `await $.untilSignal(
        () => { console.log('working'); return new Promise(() => {}); },
        () => { console.log('undoing'); return new Promise(() => {}); },
      );`,
      );
      await vi.waitFor(() => expect(working.said()).toBe('working\n'), patiently);
      working.kill('SIGINT');
      await vi.waitFor(() => expect(working.said()).toBe('working\nundoing\n'), patiently);
      working.kill('SIGTERM');
      expect(await working.ended).toBe('SIGTERM');
      expect(working.said()).toBe('working\nundoing\n');
    },
    LIMIT,
  );
});
