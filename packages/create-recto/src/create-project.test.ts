import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { choices, frameworks, pathInPackage } from './choices.ts';
import { createProject, packageNameOf } from './index.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'recto-create-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const options = { framework: 'vite', document: 'example', theme: 'classic', paper: 'a4' } as const;
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');

describe.each(Object.keys(frameworks) as (keyof typeof frameworks)[])('a project of %s', (framework) => {
  test('has its files, and a package.json with a version of every package', () => {
    const files = createProject(join(folder, framework), { ...options, framework });
    const common = ['.gitignore', 'AGENTS.md', 'README.md', '.github/workflows/publish.yml', 'resume.yaml'];
    expect(files).toEqual(expect.arrayContaining([...common, 'src/sheet.tsx', 'src/theme.ts', 'scripts/pdf.js']));
    expect(files.filter((path) => /(^|\/)_/.test(path))).toEqual([]);
    const { name, scripts, dependencies, devDependencies } = JSON.parse(read(framework, 'package.json'));
    expect(name).toBe(framework);
    expect(Object.keys(scripts)).toEqual(['dev', 'build', 'pdf', 'check']);
    for (const version of Object.values({ ...dependencies, ...devDependencies })) expect(version).toMatch(/^\^\d+\./);
    expect(read(framework, 'src/theme.ts').trimEnd().split('\n')).toHaveLength(10);
  });
});

test('its texts name the commands of the package manager that begins it', () => {
  createProject(join(folder, 'with-pnpm'), { ...options, manager: 'pnpm' });
  expect(read('with-pnpm/README.md')).toContain('pnpm install\npnpm run dev ');
  expect(read('with-pnpm/AGENTS.md')).not.toMatch(/\bnpm run/);
  expect(read('with-pnpm/.github/workflows/publish.yml')).toContain(
    'npx --yes pnpm install\n      - run: npm run check',
  );
  createProject(join(folder, 'with-yarn'), { ...options, manager: 'yarn' });
  expect(read('with-yarn/.github/workflows/publish.yml')).toContain('yarn install\n      - run: yarn run check');
});

test('a theme with a second column has its sections in two, and its own name as a variable', () => {
  createProject(join(folder, 'two'), { ...options, framework: 'next', theme: 'sidebar-dark' });
  expect(read('two/src/theme.ts')).toContain("import { sidebarDark, defineTheme } from '@recto/themes';");
  expect(read('two/src/theme.ts')).toContain('extends: sidebarDark,');
  expect(read('two/src/app/layout.tsx')).toContain('@recto/themes/sidebar-dark.css');
  const sheet = read('two/src/sheet.tsx');
  const [, main = '', aside = ''] = /<Main>([\s\S]*)<\/Main>\s*<Aside>([\s\S]*)<\/Aside>/.exec(sheet) ?? [];
  expect(main).toContain('<Experience {...work} />');
  expect(main).toContain('<Coursework {...coursework} />');
  expect(main).toContain('<CustomSection key={id} {...section} />');
  expect(aside.match(/<\w+/g)).toEqual(['<Skills', '<Awards', '<Languages', '<Certificates', '<Interests']);
  for (const name of ['Aside', 'Columns', 'Main']) expect(sheet).toMatch(new RegExp(`^ {2}${name},$`, 'm'));
});

test('sections are in the order of the document, else of the theme', () => {
  const sectionsOf = (name: string) =>
    read(name, 'src/sheet.tsx')
      .match(/(?<=\{\.\.\.)\w+(?=\} \/>)/g)
      ?.slice(1, 4);
  createProject(join(folder, 'document'), { ...options, theme: 'scholar' });
  expect(sectionsOf('document')).toEqual(['summary', 'education', 'work']);
  createProject(join(folder, 'theme'), { ...options, theme: 'scholar', document: 'empty' });
  expect(sectionsOf('theme')).toEqual(['summary', 'publications', 'work']);
});

test('documents of the packages name no theme, and the paper asked for', () => {
  for (const document of ['empty', 'example']) {
    createProject(join(folder, document), { ...options, document, paper: 'letter' });
    expect(read(document, 'resume.yaml')).toContain('paper: letter');
    expect(read(document, 'resume.yaml')).not.toMatch(/theme:|<\w+>/);
    expect(read(document, 'resume.yaml')).toMatch(/^# yaml-language-server: \$schema=https:/);
  }
});

describe('a document of somebody', () => {
  const create = (name: string, file: string, text: string) => {
    writeFileSync(join(folder, file), text);
    createProject(join(folder, name), { ...options, document: join(folder, file) });
    return read(name, 'resume.yaml');
  };

  test('YAML stays as it is written', () => {
    const text = '# mine\nbasics: { name: Ida Sund } # yes\n';
    expect(create('yaml', 'cv.yaml', text)).toBe(text);
  });

  test('JSON Resume becomes YAML', () => {
    const text =
      '{ "$schema": "https://example.com", "basics": { "name": "Ida Sund" }, "work": [{ "name": "Harbour" }] }';
    expect(create('json', 'cv.json', text)).toBe(
      `# yaml-language-server: $schema=${choices().schema}\n# Made from cv.json.\n\nbasics:\n  name: Ida Sund\nwork:\n  - name: Harbour\n`,
    );
  });

  test('its pictures come along, and those of other folders do not', () => {
    mkdirSync(join(folder, 'photos'));
    for (const path of ['photos/me.jpg', 'elsewhere.png']) writeFileSync(join(folder, path), 'a picture');
    mkdirSync(join(folder, 'cv'));
    writeFileSync(join(folder, 'cv/logo.svg'), '<svg/>');
    create(
      'pictured',
      'pictured.yaml',
      'basics: { image: photos/me.jpg, logo: { src: ./cv/logo.svg } }\nwork: [{ name: a.png }]\n',
    );
    expect(read('pictured/photos/me.jpg')).toBe('a picture');
    expect(read('pictured/cv/logo.svg')).toBe('<svg/>');
    writeFileSync(join(folder, 'cv/cv.yaml'), 'basics: { image: ../elsewhere.png }\n');
    const files = createProject(join(folder, 'unpictured'), { ...options, document: join(folder, 'cv/cv.yaml') });
    expect(files.filter((path) => /png$/.test(path))).toEqual([]);
  });

  test.each([
    ['cv.pdf', '%PDF', 'npx @recto/cli import'],
    ['broken.json', '{ "basics": ', 'cannot be read'],
    ['list.yaml', '- a', 'is no résumé'],
  ])('%s is refused, and nothing is written', (file, text, message) => {
    expect(() => create('refused', file, text)).toThrow(message);
    expect(readdirSync(folder)).not.toContain('refused');
  });

  test('one that is not there is said so', () => {
    expect(() => createProject(join(folder, 'none'), { ...options, document: 'none.yaml' })).toThrow(
      'none.yaml cannot be read: there is no such file or folder.',
    );
  });
});

describe('a folder', () => {
  test('with something in it is left alone', () => {
    mkdirSync(join(folder, 'full'));
    writeFileSync(join(folder, 'full/letter.txt'), 'Dear …');
    expect(() => createProject(join(folder, 'full'), options)).toThrow('with letter.txt. Nothing was written.');
    expect(readdirSync(join(folder, 'full'))).toEqual(['letter.txt']);
  });

  test('with a repository of git only is used', () => {
    mkdirSync(join(folder, 'cloned/.git'), { recursive: true });
    expect(createProject(join(folder, 'cloned'), options).length).toBeGreaterThan(10);
  });

  test('that is a file, or in one, cannot be used', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => createProject(join(folder, 'file'), options)).toThrow('a part of the path is no folder');
    expect(() => createProject(join(folder, 'file/inside'), options)).toThrow('a part of the path is no folder');
  });
});

test.each([
  ['my-resume', 'my-resume'],
  ['Mein Lebenslauf', 'mein-lebenslauf'],
  ['Résumé 2026', 'resume-2026'],
  ['@me/cv', 'me-cv'],
  ['.hidden', 'hidden'],
  ['履歴書', 'resume'],
  ['node_modules', 'resume'],
  ['x'.repeat(300), 'x'.repeat(214)],
])('the package in %s is %s', (folderName, name) => {
  expect(packageNameOf(folderName)).toBe(name);
});

test('versions of packages that the repository has too are the same', () => {
  const versions: Record<string, string> = JSON.parse(readFileSync(pathInPackage('templates/versions.json'), 'utf8'));
  const workspace = readFileSync(pathInPackage('../../pnpm-workspace.yaml'), 'utf8');
  const catalog = new Map(
    [...workspace.matchAll(/^ {2}"?([@\w/-]+)"?: (\S+)$/gm)].map(([, name, range]) => [name, range]),
  );
  // Next needs the API that TypeScript 7 does not have yet.
  const shared = Object.keys(versions).filter((name) => catalog.has(name) && name !== 'typescript');
  expect(shared.length).toBeGreaterThan(5);
  for (const name of shared) expect(versions[name], name).toBe(catalog.get(name));
});
