import { readFile } from 'node:fs/promises';
import { Resume } from '@recto/react';
import { readResume } from '@recto/schema';
import { expect } from 'vitest';
import type { View } from './camera.ts';
import { differingPixels } from './differing-pixels.ts';
import { serveFolder } from './serve-folder.ts';
import type { SheetPage } from './sheet-page.ts';

/** At this width, every theme shows the sheet in its size on paper. */
const VIEW: View = { width: 1000, media: 'screen' };

/**
 * Opens the page that a project has built, and compares its sheet with that of the packages of the workspace, in the theme
 * `classic`, pixel by pixel.
 *
 * @param folder with the built page
 */
export async function expectSameSheet(camera: SheetPage, folder: string): Promise<void> {
  const document = await readFile(new URL('../../projects/resume.yaml', import.meta.url), 'utf8');
  const { resume = {} } = readResume(document);
  await camera.show(<Resume resume={resume} theme="classic" audience="public" />, VIEW, 'classic');
  const expected = await camera.picture();
  expect(await differingPixels(expected, await pictureOf(camera, folder))).toBe(0);
}

/** A picture of the sheet on a page of a built project. */
async function pictureOf(camera: SheetPage, folder: string, path = ''): Promise<Buffer> {
  const server = await serveFolder(folder);
  try {
    await camera.open(server.url + path, VIEW);
    // Glyphs are drawn at fractions of a pixel, which depend on where the sheet begins.
    await camera.page.addStyleTag({ content: 'body { margin: 0; }' });
    // In a browser, React makes several text nodes of a text, and no letters of two nodes are set as a pair.
    await camera.page.evaluate(() => document.body.normalize());
    await camera.settle();
    return await camera.picture();
  } finally {
    await server.close();
  }
}
