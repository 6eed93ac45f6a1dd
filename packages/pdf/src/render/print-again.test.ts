import { PDFDocument } from '@cantoo/pdf-lib';
import type { Fit } from '@recto/print';
import { describe, expect, it, vi } from 'vitest';
import type { Layout } from './in-page.ts';
import { type PrintablePage, printSheet } from './print-sheet.ts';

const size = { width: 210, height: 297 };

async function pdfOf(pages: number): Promise<string> {
  const pdf = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) pdf.addPage();
  return pdf.saveAsBase64();
}

/** A page whose n-th PDF has `pages[n]` pages. Further PDFs have as many as the last one. */
function pageThatPrints(...pages: [number, ...number[]]) {
  const send = vi.fn(async (_method: string) => {
    const print = Math.min(send.mock.calls.length, pages.length) - 1;
    return { data: await pdfOf(pages[print] as number) };
  });
  const call = vi.fn(async (_name: string, _layout: Layout & { density: number; spread: number }) => ({ fill: 0.5 }));
  return {
    page: { session: { send }, call } as unknown as PrintablePage,
    /** Number of prints. */
    prints: () => send.mock.calls.filter(([method]) => method === 'Page.printToPDF').length,
    /** The layouts that were set: density, spread, and the page count for the page numbers. */
    layouts: () =>
      call.mock.calls.map(([name, { density, spread, pages, fill }]) => {
        expect(name).toBe('layOutAt');
        return { density, spread, pages, fill };
      }),
  };
}

/** A document after layout. By default it takes one page, as requested. */
function measured({ pages, ...fit }: Partial<Fit> & { asked?: number | undefined } = {}) {
  const asked = 'asked' in fit ? fit.asked : 1;
  const { asked: _asked, ...rest } = fit;
  return {
    layout: { paper: undefined, pages: asked, fill: false, zoom: 1 },
    fit: {
      density: 1,
      bodySize: 10,
      spread: 1,
      pages: pages ?? asked ?? 1,
      fill: 0.9,
      fits: true,
      linesSaved: 0,
      runts: 0,
      paragraphs: [],
      overflows: [],
      ...rest,
    },
    size,
  };
}

describe('a PDF with as many pages as measured', () => {
  it.each([1, 2])('is printed once: %i', async (pages) => {
    const { page, prints, layouts } = pageThatPrints(pages);
    const { printed, fit } = await printSheet(page, measured({ asked: pages, density: 0.9 }));
    expect(fit).toMatchObject({ density: 0.9, spread: 1, pages, fill: 0.9, fits: true });
    expect(printed.pages).toBe(pages);
    expect([prints(), layouts()]).toEqual([1, []]);
  });

  it('is not printed again with fewer pages than requested', async () => {
    const { page, prints } = pageThatPrints(2);
    const reason = 'There is too little text.';
    const { fit } = await printSheet(page, measured({ asked: 3, pages: 2, reason }));
    expect(fit).toMatchObject({ pages: 2, fits: true, reason });
    expect(prints()).toBe(1);
  });

  it('is not printed again if it was measured not to fit', async () => {
    const { page, prints, layouts } = pageThatPrints(3);
    const { fit } = await printSheet(page, measured({ asked: 2, pages: 3, fits: false, reason: 'Too much text.' }));
    expect(fit).toMatchObject({ pages: 3, fits: false, reason: 'Too much text.' });
    expect([prints(), layouts()]).toEqual([1, []]);
  });
});

it('a PDF with the requested pages fits, even if more were measured', async () => {
  const { page } = pageThatPrints(2);
  const { fit } = await printSheet(page, measured({ asked: 2, pages: 3, fits: false, reason: 'Too much text.' }));
  expect(fit).toMatchObject({ pages: 2, fits: true });
  expect(fit).not.toHaveProperty('reason');
});

describe('a PDF with more pages than requested', () => {
  it('is printed again with a density that is lower by 0.004, then by twice as much each time, until it fits', async () => {
    const { page, prints, layouts } = pageThatPrints(3, 3, 2);
    const { printed, fit } = await printSheet(page, measured({ asked: 2, density: 0.85 }));
    expect(layouts()).toEqual([
      { density: 0.846, spread: 1, pages: 2, fill: false },
      { density: 0.838, spread: 1, pages: 2, fill: false },
    ]);
    expect(fit).toMatchObject({ density: 0.838, spread: 1, pages: 2, fill: 0.5, fits: true });
    expect([printed.pages, prints()]).toEqual([2, 3]);
  });

  it('loses its spread first, at the same density', async () => {
    const { page, layouts } = pageThatPrints(3, 3, 2);
    const { fit } = await printSheet(page, measured({ asked: 2, density: 0.9, spread: 1.4 }));
    expect(layouts()).toEqual([
      { density: 0.9, spread: 1, pages: 2, fill: false },
      { density: 0.896, spread: 1, pages: 2, fill: false },
    ]);
    expect(fit).toMatchObject({ density: 0.896, spread: 1, pages: 2, fits: true });
  });

  it('loses a spread that added a page, if no number of pages was requested', async () => {
    const { page, layouts } = pageThatPrints(3, 2);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2, spread: 1.4 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 2, fill: false }]);
    expect(fit).toMatchObject({ density: 1, spread: 1, pages: 2, fits: true });
  });

  it('does not fit after four more prints, with a reason', async () => {
    const { page, prints, layouts } = pageThatPrints(2);
    const { fit } = await printSheet(page, measured());
    expect(layouts().map(({ density }) => density)).toEqual([0.996, 0.988, 0.972, 0.94]);
    expect(prints()).toBe(5);
    expect(fit).toMatchObject({
      density: 0.94,
      pages: 2,
      fits: false,
      reason: expect.stringContaining('Measured 1 and printed 2 pages; 1 requested.'),
    });
  });
});

describe('if no number of pages was requested', () => {
  it('a second page that was not measured gets page numbers', async () => {
    const { page, prints, layouts } = pageThatPrints(2);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 1 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 2, fill: false }]);
    expect(fit).toMatchObject({ density: 1, spread: 1, pages: 2, fill: 0.5, fits: true });
    expect(prints()).toBe(2);
  });

  it('a second page that is not printed removes page numbers', async () => {
    const { page, layouts } = pageThatPrints(1);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 1, fill: false }]);
    expect(fit).toMatchObject({ pages: 1, fits: true });
  });

  it('a third page is accepted without a spread, and has page numbers already', async () => {
    const { page, prints } = pageThatPrints(3);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2 }));
    expect(fit).toMatchObject({ density: 1, spread: 1, pages: 3, fits: true });
    expect(fit).not.toHaveProperty('reason');
    expect(prints()).toBe(1);
  });
});
