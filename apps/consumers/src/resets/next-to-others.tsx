/** A sheet beside the stylesheets of others, pixel by pixel. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Resume } from '@recto/react';
import { type ResumeDocument, readResume } from '@recto/schema';
import { expect } from 'vitest';
import type { View } from '../pictures/camera.ts';
import { differingPixels } from '../pictures/differing-pixels.ts';
import type { SheetPage } from '../pictures/sheet-page.ts';
import { type Neighbour, neighbours } from './stylesheets.ts';

const require = createRequire(import.meta.url);
const example = require.resolve('@recto/schema/examples/vasudev-gupta.yaml');

const PIXEL = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7';

/** Classes of Tailwind that the sheets of the tests use. */
export const UTILITIES = ['mt-10', 'pl-3', 'text-red-700', 'font-normal'];

/** The stylesheets of others. */
export const others: readonly Neighbour[] = await neighbours(UTILITIES);

/** The reference résumé with at most two entries in a section, so that its pictures are small. */
export async function shortResume(): Promise<ResumeDocument> {
  const document = readResume(await readFile(example, 'utf8')).resume ?? {};
  const short = Object.entries(document).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, 2) : value]);
  const resume: ResumeDocument = Object.fromEntries(short);
  // A picture whose edges are those of pixels: the browser smooths the edge of a drawing in one of two ways, by chance.
  if (resume.basics?.logo) resume.basics.logo.src = PIXEL;
  return resume;
}

/** Adds another stylesheet to a page, in place of the one that was added last. */
export async function add(camera: SheetPage, { css, first }: Pick<Neighbour, 'css' | 'first'>): Promise<void> {
  await camera.page.evaluate(
    ({ css, place }) => {
      document.querySelector('#other')?.remove();
      document.head.insertAdjacentHTML(place, '<style id="other"></style>');
      document.head.querySelector('#other')?.append(css);
    },
    { css, place: first ? 'afterbegin' : 'beforeend' } as const,
  );
  await camera.settle();
}

/** Tests that the sheet in a theme has the same pixels beside each stylesheet of others, and that a difference is seen. */
export async function expectSameNextToOthers(camera: SheetPage, theme: string, view: View): Promise<void> {
  await camera.show(<Resume resume={await shortResume()} theme={theme} />, view, theme);
  const alone = await camera.picture();
  const pixels: Record<string, number> = {};
  for (const other of others) {
    await add(camera, other);
    pixels[other.name] = await differingPixels(alone, await camera.picture());
  }
  expect(pixels).toEqual(Object.fromEntries(others.map(({ name }) => [name, 0])));
  await add(camera, { css: '[data-part="section-title"] { letter-spacing: 0.06em; }', first: false });
  expect(await differingPixels(alone, await camera.picture())).toBeGreaterThan(100);
}
