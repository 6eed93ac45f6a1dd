import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let camera: SheetPage;

beforeAll(async () => {
  [project, camera] = await Promise.all([installProject('astro'), openSheetPage()]);
});
afterAll(() => Promise.all([project?.remove(), camera?.close()]));

test('Astro builds a page with the sheet, and without a script', async () => {
  await project.run('astro', 'build');
  const html = await project.read('dist/index.html');
  expect(html).toContain('data-recto-theme="classic"');
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
  // Astro writes a runtime for components in the browser, which no page loads.
  for (const script of globSync('dist/**/*.js', { cwd: project.folder }))
    expect(await project.read(script), script).not.toMatch(/data-recto|data-part/);
  await expectSameSheet(camera, { folder: join(project.folder, 'dist') });
});
