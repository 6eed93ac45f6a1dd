import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';
import { run } from '../install/run.ts';

let project: Project;

beforeAll(async () => {
  project = await installProject('node', { manager: 'npm' });
});
afterAll(() => project?.remove());

test('npm installs the tarballs, each package once', async () => {
  const { packages } = JSON.parse(await project.read('package-lock.json'));
  const own = Object.entries<{ resolved?: string }>(packages).filter(([path]) => path.includes('@recto/'));
  expect(own.map(([path]) => path.replace('node_modules/@recto/', '')).sort()).toEqual([
    'parse',
    'pdf',
    'print',
    'react',
    'schema',
    'themes',
  ]);
  for (const [path, { resolved }] of own) expect(resolved, path).toMatch(/^file:.*\/recto-[a-z]+-.*\.tgz$/);
});

test('a script makes the page', async () => {
  await run(project.folder, process.execPath, 'page.mjs');
  expect(await project.read('out/index.html')).toContain('Ida Sund');
});
