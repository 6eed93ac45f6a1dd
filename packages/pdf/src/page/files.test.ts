import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readContainedFile } from './contained-file.ts';
import { filesIn } from './files.ts';

let home: string;
let root: string;
beforeAll(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'recto-files-')));
  root = join(home, 'site');
  await mkdir(join(root, 'fonts.css'), { recursive: true });
  await mkdir(join(home, 'site-of-others'));
  await writeFile(join(root, 'page.css'), 'p {}');
  await writeFile(join(root, '.env'), 'KEY=1');
  await mkdir(join(root, '.git'));
  await writeFile(join(root, '.git', 'page.css'), 'hidden');
  await writeFile(join(root, '.hidden.css'), 'hidden');
  await symlink(join(root, '.hidden.css'), join(root, 'shown.css'));
  await symlink(join(root, '.env'), join(root, 'other.css'));
  execFileSync('mkfifo', [join(root, 'pipe.css')]);
  await writeFile(join(home, 'secret.css'), 'secret');
  await writeFile(join(home, 'site-of-others', 'secret.css'), 'secret');
  await symlink(join(home, 'secret.css'), join(root, 'link.css'));
  await symlink(join(root, 'page.css'), join(root, 'alias.css'));
});
afterAll(() => rm(home, { recursive: true }));

it('reads stylesheets, fonts and images of the root, also through links within the root', async () => {
  for (const path of ['page.css', './page.css', 'alias.css']) {
    const answer = await filesIn(root).read(path);
    expect(answer).toMatchObject({ outcome: 'found', contentType: 'text/css; charset=utf-8' });
    expect(answer.outcome === 'found' && answer.body.toString()).toBe('p {}');
  }
});

it.each([
  ['a parent', '../secret.css'],
  ['a neighbour whose name starts the same', '../site-of-others/secret.css'],
  ['an absolute path', '/etc/hosts.css'],
  ['a link that leaves the root', 'link.css'],
  ['a kind of file that documents may not load', '.env'],
  ['a hidden file', '.hidden.css'],
  ['a file of a hidden folder', '.git/page.css'],
  ['a link to a hidden file', 'shown.css'],
  ['a link to another kind of file', 'other.css'],
  ['a pipe without a writer', 'pipe.css'],
  ['a directory', 'fonts.css'],
  ['a name with a zero byte', 'page.css\0.css'],
])('refuses %s', async (_, path) => {
  expect(await filesIn(root).read(path)).toEqual({ outcome: 'refused' });
});

it('reports a missing file, and every file without a root', async () => {
  expect(await filesIn(root).read('photo.jpg')).toEqual({ outcome: 'missing' });
  expect(await filesIn(undefined).read('page.css')).toEqual({ outcome: 'missing' });
});

it('notices that a file is overwritten, replaced or removed', async () => {
  const changing = join(root, 'changing.css');
  const changes: (() => Promise<unknown>)[] = [
    () => writeFile(changing, 'p {}'),
    () => rm(changing).then(() => symlink(join(root, 'page.css'), changing)),
    () => rm(changing),
  ];
  for (const change of changes) {
    if (change === changes[0]) await writeFile(changing, 'b {}');
    const files = filesIn(root);
    await files.read('page.css');
    await files.read('changing.css');
    expect(await files.areUnchanged()).toBe(true);
    await change();
    expect(await files.areUnchanged()).toBe(false);
  }
});

it('refuses a file that is larger than the limit', async () => {
  const options = { extensions: ['.css'] };
  expect(await readContainedFile(root, 'page.css', { ...options, limit: 4 })).toMatchObject({ outcome: 'found' });
  expect(await readContainedFile(root, 'page.css', { ...options, limit: 3 })).toEqual({
    outcome: 'refused',
    reason: 'too-large',
  });
});
