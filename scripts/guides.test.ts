import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(root + path, 'utf8');
const guides = globSync('packages/react/guides/*.md', { cwd: root }).sort();

/** The project that each guide is from, where it has another name. The tests of apps/consumers build and run all of them. */
const PROJECTS: Readonly<Record<string, string>> = { 'plain-css': 'node' };

interface Snippet {
  file: string;
  isPart: boolean;
  code: string;
}

/** The code of a guide, with the file that is named in the line before: `main.tsx` is whole, From `main.tsx` a part. */
function snippetsOf(text: string): Snippet[] {
  return [...text.matchAll(/^(From )?`([^`\n]+)`\n\n```\w+\n([\s\S]*?)^```$/gm)].map(
    ([, part, file = '', code = '']) => ({
      file,
      isPart: part !== undefined,
      code,
    }),
  );
}

const linesOf = (code: string) =>
  code
    .split('\n')
    .map((line) => line.trim().replace(/[;,]$/, ''))
    .filter(Boolean);

/** The first line that the file does not have, or has before the line before it. */
function missingLine(part: string, whole: string): string | undefined {
  const lines = linesOf(whole);
  let from = 0;
  return linesOf(part).find((line) => {
    const at = lines.findIndex((other, index) => index >= from && other === line);
    from = at + 1;
    return at === -1;
  });
}

test('there is a guide for each way to use the components', () => {
  const names = guides.map((file) => basename(file, '.md'));
  const expected = ['astro', 'next', 'node', 'plain-css', 'react-router', 'tailwind', 'vanilla-extract', 'vite'];
  assert.deepEqual(names, expected);
});

for (const guide of guides) {
  const name = basename(guide, '.md');
  const project = `apps/consumers/projects/${PROJECTS[name] ?? name}`;
  const snippets = snippetsOf(read(guide));

  test(`the code of ${guide} is that of ${project}`, () => {
    // What has no file is a command for the shell.
    const others = read(guide).match(/^```(?!sh$)\w+$/gm) ?? [];
    assert.equal(snippets.length, others.length);
    assert.ok(snippets.length > 0);
    for (const { file, isPart, code } of snippets) {
      const whole = read(`${project}/${file}`);
      if (isPart) assert.equal(missingLine(code, whole), undefined, file);
      else assert.equal(code, whole, file);
    }
  });

  test(`${guide} installs every package of ours that its project has`, () => {
    const imported = snippets.flatMap(({ code }) => code.match(/@recto\/\w+/g) ?? []);
    const { dependencies } = JSON.parse(read(`${project}/package.json`));
    const installed: string[] = read(guide).match(/(?<=^npm install .*)@recto\/\w+/gm) ?? [];
    for (const owner of new Set(imported)) assert.ok(owner in dependencies, owner);
    if (name !== 'plain-css') for (const owner of new Set(imported)) assert.ok(installed.includes(owner), owner);
  });
}

test('links of guides work outside of the repository, and links to guides lead to one', () => {
  const linksOf = (file: string) =>
    [...read(file).matchAll(/(?:\]\(|^\[[^\]]+\]: )([^)\s]+)/gm)].map(([, link = '']) => link);
  for (const file of guides) {
    assert.deepEqual(
      linksOf(file).filter((link) => !/^(?:https:|#)/.test(link)),
      [],
      file,
    );
  }
  const published = globSync('packages/*/{README.md,guides/*.md}', { cwd: root }).flatMap(linksOf);
  const ours = published.filter((link) => link.startsWith('https://unpkg.com/@recto/'));
  assert.ok(ours.length > guides.length);
  for (const link of ours) assert.ok(existsSync(root + link.replace('https://unpkg.com/@recto/', 'packages/')), link);
});

test('each guide is in the README of the components, and in the manual', () => {
  for (const guide of guides) {
    const name = basename(guide);
    assert.ok(read('packages/react/README.md').includes(`/@recto/react/guides/${name}\n`), name);
    assert.ok(read('README.md').includes(`]: ${guide}\n`), name);
    assert.match(read(`apps/storybook/src/manual/guides/${name}x`), new RegExp(`/guides/${name}\\?raw`));
  }
});

test('a line that a project does not have is found', () => {
  assert.equal(missingLine('a();\nb();', 'a();\n\n  b();\n'), undefined);
  assert.equal(missingLine('b()\na()', 'a();\nb();'), 'a()');
});
