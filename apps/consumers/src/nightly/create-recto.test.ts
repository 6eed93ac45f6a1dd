import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Creator, createdProject, fetchCreator } from '../install/created-project.ts';
import { expectBuiltPage, expectDevelopment, expectNoScript, expectPdf } from '../install/expect-site.ts';
import { type Camera, openCamera } from '../pictures/camera.ts';

let creator: Creator;
let camera: Camera;

beforeAll(async () => {
  [creator, camera] = await Promise.all([fetchCreator(), openCamera()]);
});
afterAll(() => Promise.all([camera?.close(), creator?.remove()]));

test.each([
  ['vite', 'dist', ['vite', '--host', '127.0.0.1']],
  ['astro', 'dist', ['astro', 'dev', '--host', '127.0.0.1']],
  ['next', 'out', ['next', 'dev', '--hostname', '127.0.0.1']],
])('a project of %s builds, prints, is checked, and shows what is changed', async (framework, folder, development) => {
  const project = await createdProject(creator, framework);
  await project.script('build');
  await expectBuiltPage(project, camera, folder);
  if (framework === 'vite') expectNoScript(await project.read('dist/index.html'));
  await expectPdf(project);
  await project.script('check');
  await expectDevelopment(project, camera, ...development);
});

test('a page in two columns, with an empty document', async () => {
  const project = await createdProject(creator, 'vite', '--theme', 'sidebar-dark', '--document', 'empty');
  await project.script('build');
  expect(await project.read('dist/index.html')).toContain('data-part="aside"');
  expect(await project.script('pdf')).toContain('resume.pdf: 1 page.');
});

test('a folder with something in it is left alone', async () => {
  await mkdir(join(creator.folder, 'full'));
  await writeFile(join(creator.folder, 'full/letter.txt'), '');
  await expect(creator.create('full', '--yes')).rejects.toThrow('full is there already, with letter.txt.');
  expect(await readdir(join(creator.folder, 'full'))).toEqual(['letter.txt']);
});
