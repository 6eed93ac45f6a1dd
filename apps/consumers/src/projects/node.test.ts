import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePdf } from '@recto/parse';
import { findChromium } from '@recto/pdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OtherNode, oldestNode } from '../install/oldest-node.ts';
import { installProject, type Project } from '../install/project.ts';
import { run } from '../install/run.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

let project: Project;
let oldest: OtherNode;
let camera: SheetPage;

/** Runs a script with the oldest Node that the packages of the page declare. */
const node = (...args: string[]) => run(project.folder, oldest.path, ...args);

beforeAll(async () => {
  project = await installProject('node');
  const { engines } = JSON.parse(await project.read('node_modules/@recto/react/package.json'));
  [oldest, camera] = await Promise.all([oldestNode(engines.node), openSheetPage()]);
});
afterAll(() => Promise.all([project?.remove(), oldest?.remove(), camera?.close()]));

test('a script makes the page, and shows nothing private', async () => {
  await node('page.mjs');
  const html = await project.read('out/index.html');
  expect(html).toMatch(/^<!doctype html><html lang="en"/);
  expect(html.match(/<h1[\s>]/g)).toHaveLength(1);
  for (const fact of ['Ida Sund', 'Lead engineer', '4.6', 'handbook']) expect(html).toContain(fact);
  expect(html).not.toContain('+46 70');
  await expectSameSheet(camera, { folder: join(project.folder, 'out') });
});

test('the page becomes a PDF on one page, which parses', async () => {
  // The browser of this workspace; a stranger has Chrome, or installs one.
  process.env.RECTO_CHROMIUM ??= (await findChromium({ sources: ['bundled'] })).path;
  // @recto/pdf asks for a newer Node.
  expect(await run(project.folder, process.execPath, 'pdf.mjs')).toBe('Pages: 1\n');
  const { name, sections } = await parsePdf(await readFile(join(project.folder, 'out/resume.pdf')));
  expect(name).toBe('Ida Sund');
  expect(sections.map(({ key }) => key)).toEqual(['summary', 'work', 'education', 'skills', 'languages']);
});

test('a text and a PDF are parsed', async () => {
  expect(JSON.parse(await node('parse.mjs'))).toEqual({
    name: 'Ida Sund',
    email: 'ida@example.com',
    keys: ['education'],
    code: 'not-a-pdf',
  });
});

test('the components are server components', async () => {
  const text = await node('--conditions', 'react-server', 'server-components.mjs');
  for (const fact of ['Ida Sund', 'Education', '4.6', 'PostGIS']) expect(text).toContain(fact);
});

// The tools of JSON Resume themselves: the tests of the night.
test('a theme for JSON Resume is loaded by require', async () => {
  const script = `
    const { render, pdfRenderOptions } = require('jsonresume-theme-recto/sidebar-dark');
    console.log(pdfRenderOptions.mediaType, render({ basics: { name: 'Ida Sund' } }));`;
  const text = await node('--input-type=commonjs', '--eval', script);
  expect(text).toMatch(/^print <!doctype html>/i);
  for (const fact of ['data-recto-theme="sidebar-dark"', 'Ida Sund']) expect(text.includes(fact), fact).toBe(true);
});

test('stylesheets and the JSON Schema can be found by name, with every file that they name', async () => {
  const script = `
    import { existsSync, readFileSync } from 'node:fs';
    for (const name of ['react/styles.css', 'themes/placement.css', 'themes/classic.css', 'print/print.css', 'schema/resume.schema.json']) {
      const url = import.meta.resolve('@recto/' + name);
      for (const [, , path] of readFileSync(new URL(url), 'utf8').matchAll(/url\\((["']?)(?!data:)([^"')]+)\\1\\)/g)) {
        if (!existsSync(new URL(path, url))) throw new Error(name + ' names ' + path);
      }
    }`;
  await node('--input-type=module', '--eval', script);
});
