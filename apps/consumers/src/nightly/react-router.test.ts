import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let camera: SheetPage;

beforeAll(async () => {
  [project, camera] = await Promise.all([installProject('react-router'), openSheetPage()]);
});
afterAll(() => Promise.all([project?.remove(), camera?.close()]));

test('React Router renders the page at build time, and takes it over in the browser', async () => {
  await project.run('react-router', 'build');
  const html = await project.read('build/client/index.html');
  expect(html).toContain('data-recto-theme="classic"');
  // Neither in the page, nor in the data for the browser.
  expect(html).not.toContain('+46 70');
  // Errors of hydration are errors of the page.
  await expectSameSheet(camera, { folder: join(project.folder, 'build/client') });
});
