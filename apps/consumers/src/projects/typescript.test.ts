import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';

let project: Project;

beforeAll(async () => {
  project = await installProject('typescript');
});
afterAll(() => project?.remove());

// With the resolution of bundlers, the project for Vite; with older compilers, the tests of the night.
test('every entry of every package type-checks with the resolution of Node', async () => {
  expect(await project.run('tsc', '--singleThreaded')).toBe('');
});
