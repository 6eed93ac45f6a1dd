import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let camera: SheetPage;

beforeAll(async () => {
  [project, camera] = await Promise.all([installProject('next'), openSheetPage()]);
});
afterAll(() => Promise.all([project?.remove(), camera?.close()]));

test('Next exports a page with the sheet, from server components', async () => {
  await project.run('next', 'build');
  expect(await project.read('out/index.html')).toContain('data-recto-theme="classic"');
  await expectSameSheet(camera, { folder: join(project.folder, 'out') });
});

test('no client chunk has a component of ours', async () => {
  const chunks = globSync('out/_next/static/chunks/**/*.js', { cwd: project.folder });
  expect(chunks.length).toBeGreaterThan(3);
  for (const chunk of chunks) expect(await project.read(chunk), chunk).not.toMatch(/data-recto|data-part|Ida Sund/);
});
