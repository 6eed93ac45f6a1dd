import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from './project.ts';

let project: Project;

beforeAll(async () => {
  project = await installProject('node-project', ['schema', 'themes', 'react', 'parse'], {
    react: '^19.3.1',
    'react-dom': '^19.3.1',
    '@types/react': '^19.0.0',
    typescript: '^7.0.2',
  });
});
afterAll(() => project?.remove());

test('the tarballs are what is installed, each package once', async () => {
  const { packages } = JSON.parse(await project.read('package-lock.json'));
  const own = Object.entries<{ resolved?: string }>(packages).filter(([path]) => path.includes('@recto/'));
  expect(own.map(([path]) => path).sort()).toEqual([
    'node_modules/@recto/parse',
    'node_modules/@recto/react',
    'node_modules/@recto/schema',
    'node_modules/@recto/themes',
  ]);
  for (const [path, { resolved }] of own) expect(resolved, path).toMatch(/^file:recto-[a-z]+-.*\.tgz$/);
});

test('a script for plain Node renders the reference résumé to a page', async () => {
  await project.run('node', 'render.mjs');
  const html = await project.read('index.html');
  expect(html).toMatch(/^<!doctype html><html lang="en"/);
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  for (const fact of ['Vasudev Gupta', '9.08', '98.89', '96 H100s', '18.1']) expect(html).toContain(fact);
  expect(html).not.toContain('+91 90000');
});

test('a script for plain Node parses a text and a PDF', async () => {
  const output = await project.run('node', 'parse.mjs');
  expect(JSON.parse(output)).toEqual({
    name: 'Ida Sund',
    email: 'ida@example.com',
    keys: ['education'],
    code: 'not-a-pdf',
  });
});

test('the components are server components', async () => {
  const text = await project.run('node', '--conditions', 'react-server', 'server-components.mjs');
  for (const fact of ['Vasudev Gupta', 'Education', '9.08', 'BigBird']) expect(text).toContain(fact);
});

test('a composition by hand type-checks with the module resolution of Node', async () => {
  await expect(project.run('npx', 'tsc')).resolves.toBe('');
});

test('stylesheets and the JSON Schema can be found by name, with every file they name', async () => {
  const script = `
    import { existsSync, readFileSync } from 'node:fs';
    for (const name of ['react/styles.css', 'themes/placement.css', 'themes/classic.css', 'schema/resume.schema.json']) {
      const url = import.meta.resolve('@recto/' + name);
      for (const [, , path] of readFileSync(new URL(url), 'utf8').matchAll(/url\\((["']?)(?!data:)([^"')]+)\\1\\)/g)) {
        if (!existsSync(new URL(path, url))) throw new Error(name + ' names ' + path);
      }
    }`;
  await project.run('node', '--input-type=module', '--eval', script);
});
