import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parsePdf } from '@recto/parse';
import { expect } from 'vitest';
import type { Camera } from '../pictures/camera.ts';
import { serveFolder } from '../pictures/serve-folder.ts';
import type { CreatedProject } from './created-project.ts';
import type { Project } from './project.ts';
import { serveProject } from './serve-project.ts';

const PHONE = '+31 6 0000 0000';
const NAME = 'Zuzana Kratochvílová';

/** The page that `npm run build` wrote has the sheet, and nothing private. */
export async function expectBuiltPage(project: Project, camera: Camera, folder: string): Promise<void> {
  const html = await project.read(`${folder}/index.html`);
  expect(html.includes(NAME), 'the name').toBe(true);
  expect(html.includes(PHONE), 'the phone number').toBe(false);
  const { url, close } = await serveFolder(join(project.folder, folder));
  try {
    await camera.open(url, { width: 1000, media: 'screen' });
    expect(await camera.page.getByRole('heading', { level: 1 }).textContent()).toBe(NAME);
    expect(await camera.page.title()).toBe(`${NAME} – Résumé`);
    // The theme of the project, and the font of the theme that it is made of.
    const theme = camera.page.locator('[data-recto-theme="mine"]');
    expect(await theme.evaluate((sheet) => getComputedStyle(sheet).getPropertyValue('--recto-color-accent'))).toMatch(
      /#0b5d3b/i,
    );
    expect(await camera.page.evaluate(() => document.fonts.size)).toBeGreaterThan(2);
  } finally {
    await close();
  }
}

/** A page has data for search engines, and nothing that runs. */
export function expectNoScript(html: string): void {
  expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/);
}

/** The PDF that `npm run pdf` wrote is one page with everything, as the document asks. */
export async function expectPdf(project: CreatedProject): Promise<void> {
  expect(await project.script('pdf')).toContain('resume.pdf: 1 page.');
  const { name, phone, sections } = await parsePdf(await readFile(join(project.folder, 'resume.pdf')));
  expect([name, phone]).toEqual([NAME, PHONE]);
  expect(sections.slice(0, 3).map(({ key }) => key)).toEqual(['summary', 'education', 'work']);
}

/** The development server shows the page, and again what was changed. */
export async function expectDevelopment(project: CreatedProject, camera: Camera, ...command: string[]): Promise<void> {
  const [program = '', ...args] = command;
  const { url, close } = await serveProject(project.folder, program, ...args);
  try {
    await camera.open(url, { width: 1000, media: 'screen' });
    const document = await project.read('resume.yaml');
    await writeFile(join(project.folder, 'resume.yaml'), document.replace(`name: ${NAME}`, 'name: Ida Sund'));
    const name = camera.page.getByRole('heading', { level: 1, name: 'Ida Sund' });
    if (program === 'next') await camera.page.reload();
    await name.waitFor();
    await writeFile(join(project.folder, 'resume.yaml'), document);
  } finally {
    await close();
  }
}
