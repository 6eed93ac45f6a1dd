import type { Fit, FitOptions, Paper } from '@recto/print';

// The functions of this file run inside the page: each must stand alone, without imports or helpers.

/** `@recto/print/browser.js` puts this on the page. */
declare const RectoPrint: {
  fitToPages(element: HTMLElement, options: FitOptions): Fit;
  measurePages(element: HTMLElement, paper: Paper): { pages: number; fill: number };
};

/** What the document says about itself and would have fetched. */
export interface Described {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  paper: string | undefined;
  sheets: number;
  /** Addresses that the browser does not ask for while scripts are off. */
  unasked: string[];
}

/** Waits until every font and image is there, and says what the document holds. */
export async function settle(wanted: { title: string | undefined; language: string | undefined }): Promise<Described> {
  if (wanted.title) document.title = wanted.title;
  if (wanted.language) document.documentElement.lang = wanted.language;
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  const meta = (name: string) =>
    document.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim() ?? '';
  // The PDF takes its title from here.
  document.title ||= text('h1');
  await document.fonts.ready;
  await Promise.all(Array.from(document.images, (image) => image.decode().catch(() => {})));
  const scripts = Array.from(document.scripts, (script) => script.src);
  const hints = Array.from(
    document.querySelectorAll<HTMLLinkElement>('link[rel~="preconnect" i], link[rel~="dns-prefetch" i]'),
    (link) => link.href,
  );
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  const displayed = sheets.filter((sheet) => sheet.getClientRects().length > 0);
  return {
    title: document.title,
    author: meta('author'),
    subject: meta('description'),
    keywords: meta('keywords'),
    language: document.documentElement.lang,
    paper: displayed[0]?.dataset.rectoPaper,
    sheets: displayed.length,
    unasked: [...scripts, ...hints].filter(Boolean),
  };
}

/** Fits the sheet, or only measures it where no pages are asked, and notes the count for the page numbers. */
export function layOut({ paper, pages }: { paper: Paper; pages: number | undefined }): Fit {
  const sheets = document.querySelectorAll<HTMLElement>('[data-part="page"]');
  for (const sheet of sheets) sheet.dataset.rectoPaper = paper;
  // A document without a sheet of ours is printed too, as it is.
  const sheet = Array.from(sheets).find((each) => each.getClientRects().length > 0) ?? document.body;
  if (pages !== undefined) return RectoPrint.fitToPages(sheet, { paper, pages });
  const measured = RectoPrint.measurePages(sheet, paper);
  sheet.dataset.rectoPages = String(measured.pages);
  const scale = Number(getComputedStyle(sheet).getPropertyValue('--recto-density')) || 1;
  return { scale, ...measured, fits: true };
}

/** Sets density and page count by hand, and measures again. */
export function layOutAgain({ paper, scale, pages }: { paper: Paper; scale: number; pages: number }): { fill: number } {
  const sheets = document.querySelectorAll<HTMLElement>('[data-part="page"]');
  const sheet = Array.from(sheets).find((each) => each.getClientRects().length > 0) ?? document.body;
  sheet.style.setProperty('--recto-density', String(scale));
  sheet.dataset.rectoPages = String(pages);
  return { fill: RectoPrint.measurePages(sheet, paper).fill };
}
