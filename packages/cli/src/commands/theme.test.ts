import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { folderWith } from '../testing/folder.ts';
import { inspectPdf } from '../testing/inspect-pdf.ts';
import { recto, reference } from '../testing/recto.ts';
import { buildTheme, installedTheme, run } from '../testing/theme-package.ts';

/** The files of a package without its dependencies, which "recursive" would read through their links. */
async function filesOf(folder: string): Promise<string[]> {
  const own = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => name !== 'node_modules');
  const inside = await Promise.all(
    own.map(async (entry) => {
      if (!entry.isDirectory()) return [];
      const paths = await readdir(join(folder, entry.name), { recursive: true });
      return paths.map((path) => join(entry.name, path));
    }),
  );
  return [...own.map(({ name }) => name), ...inside.flat()];
}

describe('recto theme new', () => {
  test('begins a package that builds, and gives a résumé its colours', async () => {
    const folder = await installedTheme('deep-sea', '--extends', 'swiss');
    expect((await filesOf(folder)).sort()).toEqual([
      '.gitignore',
      '.storybook',
      '.storybook/main.ts',
      '.storybook/preview.ts',
      'README.md',
      'package.json',
      'scripts',
      'scripts/check-theme.js',
      'scripts/write-stylesheet.js',
      'src',
      'src/deep-sea.stories.tsx',
      'src/deep-sea.ts',
      'tsconfig.build.json',
      'tsconfig.json',
    ]);
    await buildTheme(folder);
    expect((await readdir(join(folder, 'dist'))).sort()).toEqual(['deep-sea.css', 'deep-sea.d.ts', 'deep-sea.js']);

    const css = join(folder, 'dist/deep-sea.css');
    const { bytes, code } = await recto(['pdf', reference, '-o', '-', '--theme', css]);
    expect(code).toBe(0);
    expect((await inspectPdf(bytes)).colors).toContain('#0b5d3b');
  });

  test('its check names text that cannot be read', async () => {
    const folder = await installedTheme('pale');
    const source = join(folder, 'src/pale.ts');
    await writeFile(source, (await readFile(source, 'utf8')).replaceAll('#0b5d3b', '#bbddcc'));
    await buildTheme(folder);
    const checked = run(process.execPath, ['scripts/check-theme.js'], { cwd: folder });
    await expect(checked).rejects.toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/color\.accent: #bbddcc on #\w+ \(color\.paper, light\) is 1\.\d+ : 1/),
    });
  });

  test('keeps the words of the template out of names that have them', async () => {
    const cwd = await folderWith({});
    await recto(['theme', 'new', 'classic-forest', '--extends', 'rail', '-o', 'some/where'], { cwd });
    const source = await readFile(join(cwd, 'some/where/src/classic-forest.ts'), 'utf8');
    expect(source).toContain("import { rail, defineTheme } from '@recto/themes';");
    expect(source).toContain("classicForestTheme = defineTheme({\n  name: 'classic-forest',");
    const files = await readdir(join(cwd, 'some/where'), { recursive: true, withFileTypes: true });
    for (const file of files.filter((one) => one.isFile())) {
      const text = await readFile(join(file.parentPath, file.name), 'utf8');
      expect(text.replaceAll(/classic-forest|classicForest|Classic forest/g, '')).not.toMatch(/forest|classic/i);
    }
  });

  test('asks for the packages of its own release, and for what the template was tried with', async () => {
    const cwd = await folderWith({});
    await recto(['theme', 'new', 'forest'], { cwd });
    const made = JSON.parse(await readFile(join(cwd, 'forest/package.json'), 'utf8'));
    expect(made).toMatchObject({ name: 'recto-theme-forest', type: 'module' });
    expect(made.devDependencies['@recto/cli']).toBe(`^${manifest.version}`);
    expect(made.dependencies['@recto/themes']).toBe(manifest.dependencies['@recto/themes']);
    const workspace = await readFile(new URL('../../../../pnpm-workspace.yaml', import.meta.url), 'utf8');
    for (const [name, version] of Object.entries(made.devDependencies)) {
      if (!name.startsWith('@recto/')) expect(workspace).toMatch(new RegExp(`^ {2}"?${name}"?: \\${version}$`, 'm'));
    }
  });

  test('tells programs what it wrote', async () => {
    const cwd = await folderWith({});
    const { code, stdout, stderr } = await recto(['theme', 'new', 'forest', '--json'], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const { files, ...rest } = JSON.parse(stdout);
    expect(rest).toEqual({ name: 'forest', extends: 'classic', package: 'recto-theme-forest', output: 'forest' });
    for (const file of files) expect(await readFile(join(cwd, 'forest', file), 'utf8')).not.toBe('');
  });

  test('writes into an empty folder, and over nothing', async () => {
    const cwd = await folderWith({ 'forest/notes.txt': 'mine' });
    const { code, stderr } = await recto(['theme', 'new', 'forest'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('forest is there already, and not empty; nothing was written.');
    expect(await readdir(join(cwd, 'forest'))).toEqual(['notes.txt']);
    const empty = await folderWith({});
    expect(await recto(['theme', 'new', 'forest', '-o', '.'], { cwd: empty })).toMatchObject({ code: 0 });
    expect(await readdir(empty)).toContain('package.json');
  });

  test('leaves nothing behind where it cannot write', async () => {
    const cwd = await folderWith({ taken: '' });
    const { code, stderr } = await recto(['theme', 'new', 'forest', '-o', 'taken/forest'], { cwd });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error taken\/forest cannot be written: a part of the path is no folder\./);
    expect(await readdir(cwd)).toEqual(['taken']);
  });

  test.each([
    ['no name', [], "missing required argument 'name'"],
    ['an empty name', [''], 'A theme is named with lower-case letters, digits and hyphens.'],
    ['a path', ['../x'], 'Did you mean "x"?'],
    ['capitals and spaces', ['A B'], 'Did you mean "a-b"?'],
    ['the name of one of ours', ['classic'], 'recto theme new my-classic --extends classic'],
    ['300 characters', ['x'.repeat(300)], 'npm takes names of 214 characters'],
    ['an unknown base', ['forest', '--extends', 'clasic'], 'Did you mean "classic"? There are placement, classic, '],
  ])('ends with 2 and writes nothing when given %s', async (_, args, message) => {
    const cwd = await folderWith({});
    const { code, stderr } = await recto(['theme', 'new', ...args], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await readdir(cwd)).toEqual([]);
  });
});
