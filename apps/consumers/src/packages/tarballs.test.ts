/** Each tarball as others see it: attw, publint, its files, and the links of its README. */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { checkPackage, createPackageFromTarballData, type Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import { publicPackages, renew, root } from './packages.ts';

/** They name the way in which a package without CommonJS is read by tools that know nothing else. */
const ESM_ONLY = new Set(['node10', 'node16-cjs']);

test('every public package is a dependency of these tests, so it is built before', () => {
  const { devDependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  expect(Object.keys(devDependencies)).toEqual(expect.arrayContaining(publicPackages.map(({ name }) => name)));
});

describe.each(publicPackages)('$name', ({ name, short, manifest }) => {
  const tarball = () => readFile(inject('tarballs')[name] ?? '');
  let unpacked: Promise<Package> | undefined;
  const files = () => {
    unpacked ??= tarball().then(createPackageFromTarballData);
    return unpacked;
  };
  const path = (file: string) => file.replace(`/node_modules/${name}/`, '');

  test('types are right for bundlers and for Node', async () => {
    // A pattern is checked by one of its files.
    const includeEntrypoints = './*.css' in manifest.exports ? ['./classic.css'] : [];
    const excludeEntrypoints = ['./package.json', /\*/];
    const result = await checkPackage(await files(), { includeEntrypoints, excludeEntrypoints });
    if (!result.types) throw new Error(`${name} has no types.`);
    const problems = result.problems.filter(
      (problem) => !('resolutionKind' in problem) || !ESM_ONLY.has(problem.resolutionKind),
    );
    expect(problems).toEqual([]);
  });

  test('publint has no message', async () => {
    const data = await tarball();
    const pack = { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) as ArrayBuffer };
    const { messages } = await publint({ pack, strict: true });
    expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
  });

  test('has the files that it had, and none of tests', async () => {
    const list = (await files()).listFiles().map(path).sort();
    expect(list.filter((file) => /^(?!templates\/).*(?:\.test\.|\.stories\.|\/testing\/)/.test(file))).toEqual([]);
    expect(list).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    // Names with a hash of what is in them change with every build.
    const names = list.map((file) => file.replace(/-(?=[\w-]*[A-Z\d])[\w-]{8}(?=\.js$)/, '-[hash]'));
    const text = `${[...new Set(names)].join('\n')}\n`;
    await expect(text, renew(name, 'list of files')).toMatchFileSnapshot(`${root}docs/api/${short}.files.txt`);
  });

  test('links of the README work outside of the repository', async () => {
    const readme = (await files()).readFile(`/node_modules/${name}/README.md`);
    const links = [...readme.matchAll(/\]\(([^)\s]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !/^(?:https:\/\/|#)/.test(target))).toEqual([]);
  });

  test('says in its package.json what people look for', () => {
    const { description, keywords, license, sideEffects, type, engines, publishConfig } = manifest;
    expect({ license, type, publishConfig }).toEqual({
      license: 'MIT',
      type: 'module',
      publishConfig: { access: 'public' },
    });
    expect(description).toMatch(/^\p{Lu}.*\.$/u);
    expect(keywords).toEqual(expect.arrayContaining(['resume', 'cv', 'recto']));
    expect(sideEffects === false || Array.isArray(sideEffects)).toBe(true);
    // The library that finds a browser asks for the newer one. In it, Node itself finds files by a pattern, as batches do.
    const needsNewer = ['@recto/pdf', '@recto/batch'].some(
      (one) => one === name || one in (manifest.dependencies ?? {}),
    );
    expect(engines).toEqual({ node: needsNewer ? '>=22.17' : '>=20.19' });
  });
});
