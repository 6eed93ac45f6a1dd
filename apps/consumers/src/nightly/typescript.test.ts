import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';

const compilers = [
  { typescript: '~5.9.0', react: '^18.0.0' },
  { typescript: '~5.9.0', react: '^19.0.0' },
  { typescript: '^7.0.0', react: '^18.0.0' },
  { typescript: '^7.0.0', react: '^19.0.0' },
];

describe.each(compilers)('TypeScript $typescript with @types/react $react', ({ typescript, react }) => {
  let project: Project;

  beforeAll(async () => {
    project = await installProject('typescript', { versions: { typescript, '@types/react': react } });
  });
  afterAll(() => project?.remove());

  test.each([
    ['nodenext', 'nodenext'],
    ['esnext', 'bundler'],
  ])('every entry of every package type-checks: %s, %s', async (module, moduleResolution) => {
    expect(await project.run('tsc', '--module', module, '--moduleResolution', moduleResolution)).toBe('');
  });
});
