import { createPdfRenderer } from '@recto/pdf';
import { Document } from '@recto/react';
import { readResume } from '@recto/schema';
import { createTheme } from 'jsonresume-theme-recto';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { withJobs } from '../documents.ts';
import { leastTimes } from '../measure.ts';
import { withPeakMemory } from '../memory.ts';
import type { Cell, Section } from '../table.ts';

/** What grows with a document, and how: a slope of 1 is twice the time for twice the entries. */
export const longDocuments: Section = {
  title: 'Long documents',
  async measure({ quick }) {
    const sizes = quick ? [10, 100] : [10, 50, 100, 500, 1000, 2000];
    const rows: Cell[][] = [];
    for (const size of sizes) rows.push(await rowOf(size));
    const [first, last] = [rows[0] ?? [], rows.at(-1) ?? []];
    const slope = (column: number) =>
      Math.log(Number(last[column]) / Number(first[column])) / Math.log(Number(sizes.at(-1)) / Number(sizes[0]));
    const slopes: Cell[] = ['slope, first to last', slope(1), slope(2), slope(3), undefined, slope(5), slope(6)];
    return [
      {
        title: 'Long documents: jobs with three highlights each',
        columns: ['entries', 'ms to read', 'ms to HTML', 'ms to PDF', 'pages', 'MB at most', 'MB by RSS'],
        rows: [...rows, slopes],
        notes: [
          'Memory is that of this process and of all processes of the browser at one moment, with what they share counted once (PSS). RSS counts it for each of them. The browser starts anew for each row.',
        ],
      },
    ];
  },
};

async function rowOf(size: number): Promise<Cell[]> {
  const { json, resume, value } = withJobs(size);
  const least = await leastTimes(
    {
      read: () => readResume(json, { path: 'resume.json' }),
      html: () => renderToStaticMarkup(createElement(Document, { resume, theme: 'classic' })),
    },
    { rounds: size > 200 ? 3 : 10, warmUp: 2 },
  );
  const page = createTheme({ theme: 'classic', warn: () => {} }).render(value);
  const renderer = createPdfRenderer({ concurrency: 1 });
  try {
    // The start of the browser is no part of it.
    await renderer.render('<!doctype html><title>Empty</title>', {});
    const begun = performance.now();
    const [{ pages }, peak] = await withPeakMemory(() => renderer.render(page, {}));
    return [
      `${size}`,
      least.get('read'),
      least.get('html'),
      performance.now() - begun,
      pages,
      peak?.shared,
      peak?.each,
    ];
  } catch (error) {
    return [`${size}`, least.get('read'), least.get('html'), (error as Error).message];
  } finally {
    await renderer.close();
  }
}
