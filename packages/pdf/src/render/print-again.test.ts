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

/** A page whose PDF has `pages[n]` pages when printed for the n-th time, and then as many as the last time. */
function pageThatPrints(...pages: [number, ...number[]]) {
  const send = vi.fn(async (_method: string) => {
    const turn = Math.min(send.mock.calls.length, pages.length) - 1;
    return { data: await pdfOf(pages[turn] as number) };
  });
  const call = vi.fn(async (_name: string, _layout: Layout & { density: number; spread: number }) => ({ fill: 0.5 }));
  return {
    page: { session: { send }, call } as unknown as PrintablePage,
    /** How often the page was printed. */
    prints: () => send.mock.calls.filter(([method]) => method === 'Page.printToPDF').length,
    /** Each layout that was set by hand: density, spread and the pages to number. */
    layouts: () =>
      call.mock.calls.map(([name, { density, spread, pages, fill }]) => {
        expect(name).toBe('layOutAt');
        return { density, spread, pages, fill };
      }),
  };
}

/** A document that was measured to take one page of the one asked, unless said otherwise. */
function measured({ pages, ...fit }: Partial<Fit> & { asked?: number | undefined } = {}) {
  const asked = 'asked' in fit ? fit.asked : 1;
  const { asked: _asked, ...rest } = fit;
  return {
    layout: { paper: undefined, pages: asked, fill: false },
    fit: { density: 1, spread: 1, pages: pages ?? asked ?? 1, fill: 0.9, fits: true, overflows: [], ...rest },
    size,
  };
}

describe('a PDF with as many pages as measured', () => {
  it.each([1, 2])('is printed once: %i', async (pages) => {
    const { page, prints, layouts } = pageThatPrints(pages);
    const { printed, fit } = await printSheet(page, measured({ asked: pages, density: 0.9 }));
    expect(fit).toEqual({ density: 0.9, spread: 1, pages, fill: 0.9, fits: true });
    expect(printed.pages).toBe(pages);
    expect([prints(), layouts()]).toEqual([1, []]);
  });

  it('stays as it is with fewer pages than asked', async () => {
    const { page, prints } = pageThatPrints(2);
    const reason = 'There is too little text.';
    const { fit } = await printSheet(page, measured({ asked: 3, pages: 2, reason }));
    expect(fit).toMatchObject({ pages: 2, fits: true, reason });
    expect(prints()).toBe(1);
  });

  it('stays as it is when measuring has said already that it cannot fit', async () => {
    const { page, prints, layouts } = pageThatPrints(3);
    const { fit } = await printSheet(page, measured({ asked: 2, pages: 3, fits: false, reason: 'Too much text.' }));
    expect(fit).toMatchObject({ pages: 3, fits: false, reason: 'Too much text.' });
    expect([prints(), layouts()]).toEqual([1, []]);
  });
});

it('a PDF that takes the pages asked, measured as more, fits', async () => {
  const { page } = pageThatPrints(2);
  const { fit } = await printSheet(page, measured({ asked: 2, pages: 3, fits: false, reason: 'Too much text.' }));
  expect(fit).toMatchObject({ pages: 2, fits: true });
  expect(fit).not.toHaveProperty('reason');
});

describe('a PDF with more pages than asked', () => {
  it('is printed again at a density 0.004 lower each time, until it fits', async () => {
    const { page, prints, layouts } = pageThatPrints(3, 3, 2);
    const { printed, fit } = await printSheet(page, measured({ asked: 2, density: 0.85 }));
    expect(layouts()).toEqual([
      { density: 0.846, spread: 1, pages: 2, fill: false },
      { density: 0.842, spread: 1, pages: 2, fill: false },
    ]);
    expect(fit).toEqual({ density: 0.842, spread: 1, pages: 2, fill: 0.5, fits: true });
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

  it('loses the spread that took another page where no number of pages was asked', async () => {
    const { page, layouts } = pageThatPrints(3, 2);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2, spread: 1.4 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 2, fill: false }]);
    expect(fit).toMatchObject({ density: 1, spread: 1, pages: 2, fits: true });
  });

  it('is given up after four more prints, and the reason is said', async () => {
    const { page, prints, layouts } = pageThatPrints(2);
    const { fit } = await printSheet(page, measured());
    expect(layouts().map(({ density }) => density)).toEqual([0.996, 0.992, 0.988, 0.984]);
    expect(prints()).toBe(5);
    expect(fit).toMatchObject({
      density: 0.984,
      pages: 2,
      fits: false,
      reason: expect.stringContaining('Measured as 1 and printed as 2 pages; 1 asked.'),
    });
  });
});

describe('where no number of pages was asked', () => {
  it('a second page that nobody counted is numbered', async () => {
    const { page, prints, layouts } = pageThatPrints(2);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 1 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 2, fill: false }]);
    expect(fit).toEqual({ density: 1, spread: 1, pages: 2, fill: 0.5, fits: true });
    expect(prints()).toBe(2);
  });

  it('a second page that is not there is not announced', async () => {
    const { page, layouts } = pageThatPrints(1);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2 }));
    expect(layouts()).toEqual([{ density: 1, spread: 1, pages: 1, fill: false }]);
    expect(fit).toMatchObject({ pages: 1, fits: true });
  });

  it('a third page is no excess when nothing was spread, and is numbered already', async () => {
    const { page, prints } = pageThatPrints(3);
    const { fit } = await printSheet(page, measured({ asked: undefined, pages: 2 }));
    expect(fit).toMatchObject({ density: 1, spread: 1, pages: 3, fits: true });
    expect(fit).not.toHaveProperty('reason');
    expect(prints()).toBe(1);
  });
});
