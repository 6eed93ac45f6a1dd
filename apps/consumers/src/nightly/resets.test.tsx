/** The sheet beside the stylesheets of others, in every view. */
import { afterAll, beforeAll, describe, test } from 'vitest';
import type { View } from '../pictures/camera.ts';
import { openSheetPage, type SheetPage } from '../pictures/sheet-page.ts';
import { expectSameNextToOthers } from '../resets/next-to-others.tsx';

/** Tables with boxes, and a background that is generated content. */
const THEMES = ['placement', 'rail'];
const VIEWS: View[] = [
  { width: 1000, media: 'screen' },
  { width: 420, media: 'screen' },
  { width: 794, media: 'print' },
];

let camera: SheetPage;

beforeAll(async () => {
  camera = await openSheetPage();
});
afterAll(() => camera?.close());

describe.each(THEMES)('the sheet in the theme %s', (theme) => {
  test.each(VIEWS)('is the same beside every other stylesheet, in $width px of $media', async (view) => {
    await expectSameNextToOthers(camera, theme, view);
  });
});
