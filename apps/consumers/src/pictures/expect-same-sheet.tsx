import { readFile } from 'node:fs/promises';
import { Resume, ThemeStyle } from '@recto/react';
import { readResume } from '@recto/schema';
import { classic, type Theme } from '@recto/themes';
import { expect } from 'vitest';
import type { View } from './camera.ts';
import { differingPixels } from './differing-pixels.ts';
import { serveFolder } from './serve-folder.ts';
import type { SheetPage } from './sheet-page.ts';

/** At this width, every theme shows the sheet in its size on paper. */
const VIEW: View = { width: 1000, media: 'screen' };

/** What a project has built. */
interface BuiltPage {
  folder: string;
  /** The address of the page, without a slash at its beginning. */
  path?: string;
  /** A theme that has the fonts of `classic`, as TypeScript. */
  theme?: Theme;
}

/** Opens a page of a project, and compares its sheet with that of the packages of the workspace, pixel by pixel. */
export async function expectSameSheet(
  camera: SheetPage,
  { folder, path = '', theme = classic }: BuiltPage,
): Promise<void> {
  const document = await readFile(new URL('../../projects/resume.yaml', import.meta.url), 'utf8');
  const { resume = {} } = readResume(document);
  const sheet = <Resume resume={resume} theme={theme} audience="public" />;
  await camera.show(
    <>
      {theme !== classic && <ThemeStyle theme={theme} />}
      {sheet}
    </>,
    VIEW,
    'classic',
  );
  const expected = await camera.picture();
  expect(await differingPixels(expected, await pictureOf(camera, folder, path))).toBe(0);
}

async function pictureOf(camera: SheetPage, folder: string, path: string): Promise<Buffer> {
  const server = await serveFolder(folder);
  try {
    await camera.open(server.url + path, VIEW);
    // Glyphs are drawn at fractions of a pixel, which depend on where the sheet begins.
    await camera.page.addStyleTag({ content: 'body { margin: 0; }' });
    await camera.page.evaluate(joinTexts);
    await camera.settle();
    return await camera.picture();
  } finally {
    await server.close();
  }
}

/** In the page: React makes several text nodes of a text, and no letters of two nodes are set as a pair. */
function joinTexts(): void {
  const comments = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT);
  const between: Node[] = [];
  while (comments.nextNode()) between.push(comments.currentNode);
  for (const comment of between) comment.parentNode?.removeChild(comment);
  document.body.normalize();
}
