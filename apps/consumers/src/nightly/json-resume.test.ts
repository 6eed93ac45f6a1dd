import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePdf } from '@recto/parse';
import { findChromium } from '@recto/pdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { installProject, type Project } from '../install/project.ts';

let project: Project;
let args: readonly string[];

beforeAll(async () => {
  const chromium = await findChromium({ sources: ['environment', 'bundled'] });
  process.env.PUPPETEER_SKIP_DOWNLOAD = 'true';
  process.env.PUPPETEER_EXECUTABLE_PATH = chromium.path;
  process.env.RESUME_PUPPETEER_NO_SANDBOX = 'true';
  args = chromium.args;
  project = await installProject('json-resume-tools', { manager: 'npm' });
  await project.run('resumed', 'init');
  await withSettings({ theme: 'classic' });
});
afterAll(() => project?.remove());

/** The official sample, and what its `meta.recto` says. In `classic` it takes a little over a page. */
async function withSettings(recto: { theme: string; pages?: number }): Promise<void> {
  const resume = JSON.parse(await project.read('resume.json'));
  const themed = { ...resume, meta: { ...resume.meta, recto } };
  await writeFile(join(project.folder, 'resume.json'), JSON.stringify(themed));
}

const pagesOf = async (file: string) =>
  (await readFile(join(project.folder, file), 'latin1')).match(/\/Type\s*\/Page\b/g)?.length;

/** What a parser reads in a PDF of the project. */
const parsed = async (file: string) => parsePdf(await readFile(join(project.folder, file)));

test('resumed prints the sample, fitted to the page that the document asks for', async () => {
  const flags = args.map((argument) => `--puppeteer-arg=${argument}`);
  const print = () => project.run('resumed', 'export', '--theme', 'jsonresume-theme-recto', ...flags);
  await print();
  expect(await pagesOf('resume.pdf')).toBe(2);
  await withSettings({ theme: 'classic', pages: 1 });
  await print();
  const { name, sections } = await parsed('resume.pdf');
  expect(name).toBe('Richard Hendriks');
  expect(sections.map(({ key }) => key)).toEqual(expect.arrayContaining(['work', 'education', 'skills', 'references']));
  expect(await pagesOf('resume.pdf')).toBe(1);
});

test('resume-cli writes the page by the short name of a theme, and prints it', async () => {
  await project.run('resume', 'export', 'page.html', '--theme', 'recto/swiss');
  expect((await project.read('page.html')).includes('data-recto-theme="swiss"')).toBe(true);
  expect(await project.run('resume', 'export', 'page.pdf', '--theme', 'recto')).toContain('Done!');
  expect((await parsed('page.pdf')).name).toBe('Richard Hendriks');
});
