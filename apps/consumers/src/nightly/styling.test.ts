/** Themes in plain CSS and in vanilla-extract, and a page with Tailwind. */
import { join } from 'node:path';
import { defineTheme } from '@recto/themes';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { harbour } from '../../projects/vite/src/theme.ts';
import { installProject, type Project } from '../install/project.ts';
import { run } from '../install/run.ts';
import { expectSameSheet } from '../pictures/expect-same-sheet.tsx';
import { serveFolder } from '../pictures/serve-folder.ts';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';

/** A theme that React knows by its name only has the tokens of `classic`, and the default traits. */
const inCss = defineTheme({ ...harbour, traits: { heading: 'rule', entry: 'stacked', summary: 'plain' } });

let camera: SheetPage;

beforeAll(async () => {
  camera = await openSheetPage();
});
afterAll(() => camera?.close());

async function installed(name: string): Promise<Project> {
  const project = await installProject(name);
  onTestFinished(() => project.remove());
  return project;
}

test('a theme in plain CSS is the same as in TypeScript', async () => {
  const project = await installed('node');
  await run(project.folder, process.execPath, 'page.mjs');
  await run(project.folder, process.execPath, 'harbour.mjs');
  await expectSameSheet(camera, { folder: join(project.folder, 'out'), path: 'harbour.html', theme: inCss });
});

test('a theme in vanilla-extract is the same as in TypeScript', async () => {
  const project = await installed('vanilla-extract');
  await project.run('vite', 'build', '--logLevel', 'warn');
  await expectSameSheet(camera, { folder: join(project.folder, 'dist'), theme: inCss });
});

test('utilities of Tailwind win over the stylesheets of Recto', async () => {
  const project = await installed('tailwind');
  await project.run('vite', 'build', '--logLevel', 'warn');
  const server = await serveFolder(join(project.folder, 'dist'));
  onTestFinished(() => server.close());
  await camera.open(server.url, { width: 1000, media: 'screen' });
  const styleOf = (selector: string, name: string) =>
    camera.page.$eval(selector, (element, name) => getComputedStyle(element).getPropertyValue(name), name);
  expect(await styleOf('[data-part="header"]', 'margin-bottom')).toBe('40px');
  expect(await styleOf('[data-part="page"]', 'box-shadow')).toContain('25px');
  expect(await styleOf('p.text-center', 'text-align')).toBe('center');
  // The colour emerald-800.
  expect(await styleOf('[data-part="work"]', 'color')).toMatch(/^oklch\(0\.4[23]/);
  // The sheet has not lost its lines to the reset of Tailwind.
  expect(Number.parseFloat(await styleOf('[data-part="section-title"]', 'margin-bottom'))).toBeGreaterThan(0);
});
