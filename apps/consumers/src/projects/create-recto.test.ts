import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type CreatedProject, type Creator, createdProject, fetchCreator } from '../install/created-project.ts';
import { expectBuiltPage, expectDevelopment, expectPdf } from '../install/expect-site.ts';
import { type Camera, openCamera } from '../pictures/camera.ts';

let creator: Creator;
let camera: Camera;
let project: CreatedProject;

beforeAll(async () => {
  [creator, camera] = await Promise.all([fetchCreator(), openCamera()]);
  project = await createdProject(creator, 'vite');
});
afterAll(() => Promise.all([camera?.close(), creator?.remove()]));

test('a project of Vite type-checks, and builds a page without a script', async () => {
  expect(await project.run('tsc')).toBe('');
  await project.script('build');
  await expectBuiltPage(project, camera, 'dist');
  expect(await project.read('dist/index.html')).not.toMatch(/<script(?! type="application\/ld\+json")/);
});

test('it prints a PDF', () => expectPdf(project));

test('its development server shows what is changed', () =>
  expectDevelopment(project, camera, 'vite', '--host', '127.0.0.1'));

test('a folder with something in it is left alone', async () => {
  await mkdir(join(creator.folder, 'full'));
  await writeFile(join(creator.folder, 'full/letter.txt'), '');
  await expect(creator.create('full', '--yes')).rejects.toThrow('full is there already, with letter.txt.');
  expect(await readdir(join(creator.folder, 'full'))).toEqual(['letter.txt']);
});
