import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { traitDefinitions } from '@recto/themes';
import { describe, expect, it } from 'vitest';
import * as exported from './index.ts';
import { markup } from './testing/markup.ts';
import { nothingPassed, passedOn } from './testing/undefined-props.tsx';

const source = new URL('./', import.meta.url);
const dist = new URL('../dist/', source);

/** Folders of `src` with a component in each of their folders. */
const ROOMS = ['sections', 'parts', 'resume'];

const foldersIn = async (room: string) =>
  (await readdir(new URL(`${room}/`, source), { withFileTypes: true }))
    .filter((item) => item.isDirectory())
    .map(({ name }) => `${room}/${name}`);

/** Every folder of a component. `resume` is one, and contains the components around sections. */
const folders = ['resume', ...(await Promise.all(ROOMS.map(foldersIn))).flat()];

const pascal = (name: string) => name.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase());

describe.each(folders)('the folder %s', (folder) => {
  const name = basename(folder);

  it('exports its component from the package', () => {
    expect(exported).toHaveProperty(pascal(name));
  });

  it('has stories', async () => {
    const files = await readdir(new URL(`${folder}/`, source));
    expect(files).toEqual(expect.arrayContaining(['index.ts', `${name}.tsx`, `${name}.stories.tsx`]));
  });

  it('has a test, or a story with a play function', async () => {
    const files = await readdir(new URL(`${folder}/`, source));
    const stories = await readFile(new URL(`${folder}/${name}.stories.tsx`, source), 'utf8');
    expect(files.includes(`${name}.test.tsx`) || /\bplay: async/.test(stories)).toBe(true);
  });

  it('shows in its stories every component that it exports', async () => {
    const index = await readFile(new URL(`${folder}/index.ts`, source), 'utf8');
    const stories = await readFile(new URL(`${folder}/${name}.stories.tsx`, source), 'utf8');
    const components = Object.keys(exported).filter(
      (word) => /^[A-Z]/.test(word) && new RegExp(`\\b${word}\\b`).test(index),
    );
    expect(components.filter((name) => !new RegExp(`(?:component: |<)${name}\\b`).test(stories))).toEqual([]);
  });
});

it('imports only types, fragments and refs from React: no state, no context, no client', async () => {
  const files = await readdir(source, { recursive: true });
  const shipped = files.filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|stories)\.|^testing\//.test(name));
  expect(shipped.length).toBeGreaterThan(60);
  for (const name of shipped) {
    const code = await readFile(new URL(name, source), 'utf8');
    expect(code, name).not.toMatch(/['"]use (?:client|server)['"]/);
    const [, imported = ''] = /import (?!type)([^;]*) from 'react'/.exec(code) ?? [];
    const values = imported
      .replace(/[{}]/g, '')
      .split(',')
      .map((word) => word.trim());
    expect(
      values.filter((word) => word && !word.startsWith('type ') && !['Fragment', 'forwardRef'].includes(word)),
      name,
    ).toEqual([]);
  }
});

describe('the stylesheet', async () => {
  const css = await readFile(new URL('styles.css', dist));

  it('is under 20 kB, and under 5.2 kB on the wire', () => {
    expect(css.length).toBeLessThan(20_000);
    expect(gzipSync(css).length).toBeLessThan(5_200);
  });

  /** The rules, each with its selectors, as compiled. */
  const rules = css
    .toString()
    .split('}')
    .map((rule) => rule.split('{').slice(-2))
    .map(([selectors = '', block = '']) => ({ selectors: selectors.split(','), block }));

  /** The declarations of all rules of a selector. */
  function declarationsOf(selector: string): [string, string][] {
    const block = rules.flatMap(({ selectors, block }) => (selectors.includes(selector) ? [block] : [])).join(';');
    return [...block.matchAll(/(--[\w-]+):((?:"[^"]*"|[^;"])*)/g)].map(([, name = '', value = '']) => [name, value]);
  }

  it('has every property of every choice of every trait', () => {
    const compact = (value = '') => value.replaceAll(/\s|\b0(?=\.)/g, '');
    for (const [trait, choices] of Object.entries<Record<string, Record<string, string>>>(traitDefinitions))
      for (const [choice, declarations] of Object.entries(choices)) {
        const written = new Map([
          ...declarationsOf(`[data-recto-${trait}]`),
          ...declarationsOf(`[data-recto-${trait}=${choice}]`),
        ]);
        for (const [property, value] of Object.entries(declarations)) {
          // A default is in the rules that use it.
          const isDefault = compact(css.toString()).includes(compact(`var(${property},${value})`));
          const expected = isDefault && written.get(property) === 'initial' ? 'initial' : compact(value);
          expect(compact(written.get(property)), `${trait}: ${choice}, ${property}`).toBe(expected);
        }
      }
  });

  it('has no synthetic italics for scripts without italics, such as Arabic, Hindi or Chinese', () => {
    expect(css.toString()).toMatch(/font-synthesis:weight\b/);
  });

  it('loads nothing from other hosts', () => {
    expect(css.toString().match(/@import|https?:|url\(\s*["']?\/\//g)).toBeNull();
  });
});

describe('the built package', () => {
  const run = promisify(execFile);
  const node = (conditions: string[], code: string) =>
    run(process.execPath, [...conditions, '--input-type=module', '--eval', code], {
      cwd: fileURLToPath(new URL('../', source)),
      env: { ...process.env, NODE_ENV: 'production' },
    });

  it('takes `undefined` for optional props, with `exactOptionalPropertyTypes`', async () => {
    const tsc = fileURLToPath(new URL('bin/tsc', import.meta.resolve('typescript/package.json')));
    const options = '--noEmit --strict --exactOptionalPropertyTypes --skipLibCheck --ignoreConfig';
    const bundler = '--jsx react-jsx --module esnext --moduleResolution bundler';
    const file = fileURLToPath(new URL('testing/undefined-props.tsx', source));
    // It prints errors, and its exit code fails the test.
    const { stdout } = await run(process.execPath, [tsc, ...`${options} ${bundler}`.split(' '), file]);
    expect(stdout).toBe('');
    expect(markup(passedOn(undefined, undefined))).toBe(markup(nothingPassed));
  });

  it('loads in a server of React Server Components', async () => {
    const { stdout } = await node(
      ['--conditions', 'react-server'],
      `const { Resume } = await import('@recto/react');
       console.log(Resume.render({ resume: { basics: { name: 'Asha Rao' } } }, null).props.theme)`,
    );
    expect(stdout.trim()).toBe('classic');
  });

  it('renders in plain Node', async () => {
    const { stdout } = await node(
      [],
      `const { Resume } = await import('@recto/react');
       const { createElement } = await import('react');
       const { renderToStaticMarkup } = await import('react-dom/server');
       console.log(renderToStaticMarkup(createElement(Resume, { resume: { basics: { name: 'Asha Rao' } } })))`,
    );
    expect(stdout).toMatch(/<h1[^>]*>Asha Rao<\/h1>/);
  });
});
