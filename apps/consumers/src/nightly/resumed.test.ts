import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OtherNode, oldestNode } from '../install/oldest-node.ts';
import { installProject, type Project } from '../install/project.ts';
import { run } from '../install/run.ts';
import { openCamera } from '../pictures/camera.ts';

let project: Project;
let oldest: OtherNode;

// `resumed` imports themes that it does not name, which pnpm without hoisting hides from it.
beforeAll(async () => {
  project = await installProject('json-resume', { manager: 'npm' });
  const { engines } = JSON.parse(await project.read('node_modules/jsonresume-theme-recto/package.json'));
  oldest = await oldestNode(engines.node);
  await project.run('resumed', 'init');
});
afterAll(() => Promise.all([project?.remove(), oldest?.remove()]));

test('resumed renders the official sample as one file, which asks no host for anything', async () => {
  await project.run('resumed', 'render', '--theme', 'jsonresume-theme-recto');
  const { page, open, close } = await openCamera();
  try {
    const requests: string[] = [];
    page.on('request', (request) => /^data:/.test(request.url()) || requests.push(request.url()));
    const address = pathToFileURL(join(project.folder, 'resume.html')).href;
    await open(address, { width: 1000, media: 'print' });
    expect(requests).toEqual([address]);
    const facts = [
      'Richard Hendriks',
      '(912) 555-4321',
      'Pied Piper',
      'DB1101',
      'Ferrets',
      'Erlich Bachman',
      'Miss Direction',
    ];
    for (const fact of facts) expect(await page.getByText(fact).first().isVisible(), fact).toBe(true);
    const family = await page.evaluate(() => document.fonts.check('10pt "Libertinus Serif"'));
    expect(family).toBe(true);
  } finally {
    await close();
  }
});

test('resumed needs no --theme where meta.theme names a module of the package', async () => {
  const resume = JSON.parse(await project.read('resume.json'));
  const themed = { ...resume, meta: { ...resume.meta, theme: 'jsonresume-theme-recto/swiss/cobalt' } };
  await writeFile(join(project.folder, 'themed.json'), JSON.stringify(themed));
  await project.run('resumed', 'render', 'themed.json');
  const html = await project.read('themed.html');
  expect(html.includes('data-recto-theme="swiss" data-recto-variant="cobalt"')).toBe(true);
});

test('a module with options is a theme', async () => {
  await project.run('resumed', 'render', '--theme', join(project.folder, 'theme.mjs'), '--output', 'own.html');
  const html = await project.read('own.html');
  expect(html.includes('data-recto-theme="swiss"')).toBe(true);
  expect(html.includes('555-4321') || html.includes('data:font/')).toBe(false);
});

test('the oldest Node loads a theme by require, as resume-cli does', async () => {
  const old = (...args: string[]) => run(project.folder, oldest.path, 'old-loader.cjs', ...args);
  expect(await old('jsonresume-theme-recto/sidebar-dark')).toContain('data-recto-theme="sidebar-dark"');
  expect(JSON.parse(await old('jsonresume-theme-recto', 'pdf'))).toMatchObject({ mediaType: 'print' });
});
