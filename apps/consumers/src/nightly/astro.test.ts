import { globSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let camera: SheetPage;

beforeAll(async () => {
  camera = await openSheetPage();
});
afterAll(() => camera?.close());

test.each([
  ['7', {}],
  ['5', { astro: '^5.0.0', '@astrojs/react': '^4.0.0' }],
])('Astro %s builds a page with the sheet, and without a script', async (_, versions) => {
  const project = await installProject('astro', { versions });
  try {
    await project.run('astro', 'build');
    const html = await project.read('dist/index.html');
    expect(html).toContain('data-recto-theme="classic"');
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
    // Astro writes a runtime for components in the browser, which no page loads.
    for (const script of globSync('dist/**/*.js', { cwd: project.folder }))
      expect(await project.read(script), script).not.toMatch(/data-recto|data-part/);
    await expectSameSheet(camera, { folder: join(project.folder, 'dist') });
  } finally {
    await project.remove();
  }
});
