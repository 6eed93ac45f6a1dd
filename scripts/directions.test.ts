import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importsOf, violations, type Workspace } from './directions.ts';

const workspace = (folder: string, rest: Partial<Workspace> = {}): Workspace => ({
  name: `@recto/${folder.split('/')[1]}`,
  folder,
  dependencies: [],
  devDependencies: [],
  imports: [],
  ...rest,
});
const schema = workspace('packages/schema');
const site = workspace('apps/site');
const importing = (file: string, specifier: string) => ({ imports: [{ file, specifier }] });

test('what the directions allow passes', () => {
  const react = workspace('packages/react', { dependencies: ['@recto/schema', 'react'] });
  const page = workspace('apps/page', { dependencies: ['@recto/react'], ...importing('src/a.ts', '@recto/schema') });
  assert.deepEqual(violations([schema, react, page]), []);
});

test('a dependency against the directions is named with its manifest', () => {
  const print = workspace('packages/print', { dependencies: ['@recto/schema'] });
  assert.deepEqual(violations([schema, print]), [
    'packages/print/package.json depends on @recto/schema; print may depend on themes',
  ]);
});

test('so is an import that no manifest names', () => {
  const print = workspace('packages/print', importing('src/a.ts', '@recto/schema/resume.schema.json'));
  assert.deepEqual(violations([schema, print]), [
    'packages/print/src/a.ts depends on @recto/schema; print may depend on themes',
  ]);
});

test('what tests alone may know, published files may not', () => {
  const themes = workspace('packages/themes');
  const pdf = (manifest: Partial<Workspace>, file: string) =>
    violations([themes, workspace('packages/pdf', { ...manifest, ...importing(file, '@recto/themes') })]);
  assert.deepEqual(pdf({ devDependencies: ['@recto/themes'] }, 'src/testing/a.ts'), []);
  assert.deepEqual(pdf({ dependencies: ['@recto/themes'] }, 'src/a.test.ts'), [
    'packages/pdf/package.json depends on @recto/themes; pdf may depend on print',
  ]);
  assert.deepEqual(pdf({ devDependencies: ['@recto/themes'] }, 'src/a.ts'), [
    'packages/pdf/src/a.ts depends on @recto/themes; pdf may depend on print',
  ]);
});

test('a bundled package is imported by source, and no published manifest names it', () => {
  const objects = workspace('packages/pdf-objects');
  const parse = (manifest: Partial<Workspace>) =>
    violations([objects, workspace('packages/parse', { ...manifest, ...importing('src/a.ts', '@recto/pdf-objects') })]);
  assert.deepEqual(parse({ devDependencies: ['@recto/pdf-objects'] }), []);
  assert.deepEqual(parse({ dependencies: ['@recto/pdf-objects'] }), [
    'packages/parse/package.json depends on @recto/pdf-objects; parse may depend on schema',
  ]);
});

test('parse and pdf do not depend on each other, except in tests of parse', () => {
  const [parse, pdf] = [workspace('packages/parse'), workspace('packages/pdf')];
  const from = (folder: string, file: string, to: string) =>
    violations([parse, pdf, workspace(folder, importing(file, to))]).length;
  assert.equal(from('packages/parse', 'src/a.ts', '@recto/pdf'), 1);
  assert.equal(from('packages/parse', 'src/a.test.ts', '@recto/pdf'), 0);
  assert.equal(from('packages/pdf', 'src/a.test.ts', '@recto/parse'), 1);
});

test('nothing depends on an application', () => {
  const cli = workspace('packages/cli', importing('src/a.ts', '@recto/site'));
  const other = workspace('apps/other', { dependencies: ['@recto/site'] });
  assert.equal(violations([site, cli, other]).length, 2);
});

test('nothing reaches into the source of another package, by name or by path', () => {
  const byName = workspace('packages/react', importing('src/a.ts', '@recto/schema/src/index.ts'));
  const byPath = workspace('packages/cli', importing('src/deep/a.ts', '../../../schema/src/index.ts'));
  const own = workspace('packages/pdf', importing('src/deep/a.ts', '../../package.json'));
  assert.deepEqual(violations([schema, byName, byPath, own]), [
    'packages/react/src/a.ts reaches into the source of @recto/schema: @recto/schema/src/index.ts',
    'packages/cli/src/deep/a.ts leaves its package: ../../../schema/src/index.ts. Import the package by its name',
  ]);
});

test('tests share their limits of time, and published files know nothing of them', () => {
  const from = (file: string, specifier: string) =>
    violations([workspace('packages/print', importing(file, specifier))]).length;
  assert.equal(from('vitest.config.ts', '../../vitest.shared.js'), 0);
  assert.equal(from('src/testing/browser.ts', '../../../../vitest.shared.js'), 0);
  assert.equal(from('src/index.ts', '../../../vitest.shared.js'), 1);
  assert.equal(from('vitest.config.ts', '../../other.js'), 1);
});

test('a package without directions must be given some', () => {
  const fresh = workspace('packages/fresh', { dependencies: ['@recto/schema'] });
  assert.match(violations([schema, fresh])[0] ?? '', /packages\/fresh has no directions/);
});

test('imports of every form are found', () => {
  const source = `import a from 'a'; export * from "b"; import 'c'; const d = await import('d');\n@import url("e.css");`;
  assert.deepEqual(importsOf(source), ['a', 'b', 'c', 'd', 'e.css']);
});
