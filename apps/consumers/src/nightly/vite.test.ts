import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { harbour } from '../../projects/vite/src/theme.ts';
import { installProject, type Project } from '../install/project.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let camera: SheetPage;

beforeAll(async () => {
  camera = await openSheetPage();
});
afterAll(() => camera?.close());

describe.each(['18', '19'])('with React %s', (major) => {
  let project: Project;

  beforeAll(async () => {
    const names = ['react', 'react-dom', '@types/react', '@types/react-dom'];
    project = await installProject('vite', {
      versions: Object.fromEntries(names.map((name) => [name, `^${major}.0.0`])),
    });
  });
  afterAll(() => project?.remove());

  test('the page type-checks, is built, and has the sheet', async () => {
    const { version } = JSON.parse(await project.read('node_modules/react/package.json'));
    expect(version).toMatch(new RegExp(`^${major}\\.`));
    expect(await project.run('tsc')).toBe('');
    expect(await project.run('vite', 'build', '--logLevel', 'warn')).toBe('');
    await expectSameSheet(camera, { folder: join(project.folder, 'dist') });
  });

  test('a theme in TypeScript is as in the workspace', async () => {
    await expectSameSheet(camera, { folder: join(project.folder, 'dist'), path: 'harbour.html', theme: harbour });
  });
});
