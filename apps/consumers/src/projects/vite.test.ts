import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Creator, fetchCreator } from '../install/created-project.ts';
import { expectBuiltPage, expectNoScript } from '../install/expect-site.ts';
import { installProject, type Project, projectIn } from '../install/project.ts';
import { run } from '../install/run.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let camera: SheetPage;
let creator: Creator;

beforeAll(async () => {
  [project, camera, creator] = await Promise.all([installProject('vite'), openSheetPage(), fetchCreator()]);
});
afterAll(() => Promise.all([project?.remove(), camera?.close(), creator?.remove()]));

test('the project type-checks strictly, with the declarations of the packages', async () => {
  // Without threads, which would each read the same declarations.
  expect(await project.run('tsc', '--singleThreaded')).toBe('');
});

test('Vite builds pages with the sheet and nothing private, and warns of nothing', async () => {
  expect(await project.run('vite', 'build', '--logLevel', 'warn')).toBe('');
  await expectSameSheet(camera, { folder: join(project.folder, 'dist') });
  for (const script of globSync('dist/assets/*.js', { cwd: project.folder }))
    expect(await project.read(script), script).not.toContain('+46 70');
  expect(globSync('dist/assets/*.woff2', { cwd: project.folder }).length).toBeGreaterThan(5);
});

// It finds the packages in the folder around it. With an installation of its own, its types, a PDF and a development
// server: the tests of the night.
test('what create-recto writes is built as a page without a script', async () => {
  await creator.createIn(project.folder, 'created', '--yes', '--no-git', '--framework', 'vite');
  const created = projectIn(join(project.folder, 'created'));
  await run(created.folder, join(project.folder, 'node_modules', '.bin', 'vite'), 'build', '--logLevel', 'warn');
  await expectBuiltPage(created, camera, 'dist');
  expectNoScript(await created.read('dist/index.html'));
});
