import { createPdfRenderer } from '@recto/pdf';
import { afterAll, expect, test } from 'vitest';
import { exampleSheet, papers, themeNames } from '../testing/example-sheets.ts';
import { type ExtremeResume, extremeResumes } from '../testing/extreme-resumes.ts';

const renderer = createPdfRenderer({ concurrency: 2 });
afterAll(() => renderer.close());

/** A last page that is less full has no line of text. */
const A_LINE = 0.01;

// Papers in turn, so that each shape is on both.
const sheets = Object.entries(extremeResumes).flatMap(([shape, extreme]) =>
  themeNames.map((theme, index) => {
    const paper = papers[index % papers.length] as (typeof papers)[number];
    return [shape, theme, paper, extreme] as [string, typeof theme, typeof paper, ExtremeResume];
  }),
);

test.each(sheets)('%s in %s on %s: no page too much, and none is empty', async (_shape, theme, paper, extreme) => {
  const { html, options } = exampleSheet('designer', theme, paper, extreme.resume);
  const { pages, fill } = await renderer.render(html, { ...options, pages: extreme.pages });
  expect({ pages: Math.max(pages, extreme.pages), isEmpty: fill < A_LINE }).toEqual({
    pages: extreme.pages,
    isEmpty: false,
  });
});
