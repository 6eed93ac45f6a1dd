import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';

let project: Project;

beforeAll(async () => {
  project = await installProject('typescript');
});
afterAll(() => project?.remove());

test.each([
  ['nodenext', 'nodenext'],
  ['esnext', 'bundler'],
])('every entry of every package type-checks: %s, %s', async (module, moduleResolution) => {
  expect(await project.run('tsc', '--module', module, '--moduleResolution', moduleResolution)).toBe('');
});
