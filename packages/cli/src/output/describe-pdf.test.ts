import type { RenderedPdf } from '@recto/pdf';
import { expect, test } from 'vitest';
import type { Settings } from '../document/settings.ts';
import { describePdf } from './describe-pdf.ts';

const printed = (pages: number, fill: number) =>
  ({
    pdf: new Uint8Array(41_200),
    pages,
    fill,
    density: 1,
    bodySize: 10,
    spread: 1,
    linesSaved: 0,
    runts: 0,
  }) as RenderedPdf;

const described = (pages: number, fill: number, asked?: number) =>
  describePdf(printed(pages, fill), { paper: 'a4', pages: asked } as Settings);

test('a last page that is nearly blank is said, with what to try, where no number of pages was asked for', () => {
  expect(described(3, 0.02)).toBe(
    '3 pages of A4, the last 2 % full, 41 kB. The last page is nearly blank: try --pages 2.',
  );
  expect(described(3, 0.02, 3)).toBe('3 pages of A4, the last 2 % full, 41 kB');
  expect(described(2, 0.4)).toBe('2 pages of A4, the last 40 % full, 41 kB');
  expect(described(1, 0.1)).toBe('1 page of A4, 10 % full, 41 kB');
});
