import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let camera: SheetPage;

beforeAll(async () => {
  [project, camera] = await Promise.all([installProject('vite'), openSheetPage()]);
});
afterAll(() => Promise.all([project?.remove(), camera?.close()]));

test('the project type-checks strictly, with the declarations of the packages', async () => {
  expect(await project.run('tsc')).toBe('');
});

test('Vite builds pages with the sheet and nothing private, and warns of nothing', async () => {
  expect(await project.run('vite', 'build', '--logLevel', 'warn')).toBe('');
  await expectSameSheet(camera, { folder: join(project.folder, 'dist') });
  for (const script of globSync('dist/assets/*.js', { cwd: project.folder }))
    expect(await project.read(script), script).not.toContain('+46 70');
  expect(globSync('dist/assets/*.woff2', { cwd: project.folder }).length).toBeGreaterThan(5);
});
