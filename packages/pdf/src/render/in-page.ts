import type { Fit, FitOptions, Paper, PaperSize } from '@recto/print';

// The functions of this file run inside the page: each must stand alone, without imports or helpers.

/** `@recto/print/browser.js` puts this on the page. */
declare const RectoPrint: {
  fitToPages(element: HTMLElement, options: FitOptions): Fit;
  measurePages(element: HTMLElement, paper?: Paper | PaperSize): Pick<Fit, 'pages' | 'fill' | 'overflows'>;
};

/** What the document says about itself and would have fetched. */
export interface Described {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  /** What each link says, by its address, or by `#` and the place within. */
  links: Record<string, string>;
  /** Name of the paper, as the sheet has it. */
  paper: string | undefined;
  /** Width and height that `@page` takes, as CSS lengths; empty where the document says nothing. */
  paperSize: [width: string, height: string];
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
  const skills = () => {
    const items = Array.from(document.querySelectorAll('[data-part="skills"] li'), (item) => item.textContent ?? '');
    const words = items.flatMap((item) => item.replace(/^[^:]*:/, '').split(/[,;·•\n]/)).map((word) => word.trim());
    return [...new Set(words)].filter((word) => word !== '' && word.length <= 40);
  };
  // The PDF takes its title from here.
  document.title ||= text('h1');
  // Layout asks for the fonts.
  document.body?.getBoundingClientRect();
  await document.fonts.ready;
  for (const image of document.images) image.loading = 'eager';
  // Only for what is still to come: decoding waits for a frame to be drawn, some 25 ms, and printing decodes by itself.
  const awaited = Array.from(document.images).filter((image) => !image.complete);
  await Promise.all(awaited.map((image) => image.decode().catch(() => {})));
  // Chromium tags no element within a line, and so drops its language; one with any ARIA attribute it tags.
  for (const part of document.body?.querySelectorAll('[lang]') ?? []) part.setAttribute('aria-atomic', 'false');
  // Nor does it tell terms from what is said of them; a list and groups come out as what they are.
  for (const list of document.querySelectorAll('dl:not([role])')) list.setAttribute('role', 'list');
  for (const said of document.querySelectorAll('dd:not([role])')) said.setAttribute('role', 'group');
  const links: Record<string, string> = {};
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const within = link.getAttribute('href')?.startsWith('#');
    const said = link.getAttribute('aria-label') ?? link.textContent ?? '';
    links[within ? link.hash : link.href] ||= said.replace(/\s+/g, ' ').trim();
  }
  const scripts = Array.from(document.scripts, (script) => script.src);
  const hints = Array.from(
    document.querySelectorAll<HTMLLinkElement>('link[rel~="preconnect" i], link[rel~="dns-prefetch" i]'),
    (link) => link.href,
  );
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  const root = getComputedStyle(document.documentElement);
  const displayed = sheets.filter((sheet) => sheet.getClientRects().length > 0);
  return {
    title: document.title,
    author: meta('author') || text('[data-part="name"]'),
    subject: meta('description') || text('[data-part="label"]'),
    keywords: meta('keywords') || skills().join(', '),
    language: document.documentElement.lang,
    links,
    paper: displayed[0]?.dataset.rectoPaper,
    paperSize: [root.getPropertyValue('--recto-paper-width'), root.getPropertyValue('--recto-paper-height')],
    sheets: displayed.length,
    unasked: [...scripts, ...hints].filter(Boolean),
  };
}

/** What to lay a document out for. */
export interface Layout {
  /** Left out, the document's own stays. */
  paper: Paper | PaperSize | undefined;
  pages: number | undefined;
  fill: boolean;
}

/**
 * Sets the paper, and guesses from the area of the text, with margins of 15 mm, whether it takes one page or more: that
 * is noted for the page numbers, and held against the PDF later.
 *
 * @param size of the paper, in mm
 * @returns 1, or 2 for more
 */
export function setPaper({ paper, size }: { paper: Paper | PaperSize | undefined; size: PaperSize }): number {
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  // `@page` reads the root; the root's own style goes before what the name of a paper sets there.
  const { style } = document.documentElement;
  if (typeof paper === 'string') {
    for (const sheet of sheets) sheet.dataset.rectoPaper = paper;
    style.removeProperty('--recto-paper-width');
    style.removeProperty('--recto-paper-height');
  } else if (paper) {
    for (const sheet of sheets) delete sheet.dataset.rectoPaper;
    style.setProperty('--recto-paper-width', `${paper.width}mm`);
    style.setProperty('--recto-paper-height', `${paper.height}mm`);
  }
  const displayed = sheets.filter((each) => each.getClientRects().length > 0);
  const sheet = displayed[0] ?? document.body;
  // Only what was asked to be filled is spread.
  sheet.style.removeProperty('--recto-spread');
  const { width, height } = sheet.getBoundingClientRect();
  const millimetre = 96 / 25.4;
  const printable = (size.width - 30) * (size.height - 30) * millimetre ** 2;
  const pages = displayed.length > 1 || width * height > printable ? 2 : 1;
  sheet.dataset.rectoPages = String(pages);
  return pages;
}

/** Fits the sheet, or only measures it where nothing is asked, and notes the count for the page numbers. */
export function layOut({ paper, pages, fill }: Layout): Fit {
  const displayed = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  const [sheet, ...others] = displayed.filter((each) => each.getClientRects().length > 0);
  const asked = { ...(paper ? { paper } : {}), ...(pages === undefined ? {} : { pages }), fill };
  // A document without a sheet of ours is printed too, as it is; the browser shrinks what is too wide in it.
  if (!sheet) return { ...RectoPrint.fitToPages(document.body, asked), overflows: [] };
  const fit = RectoPrint.fitToPages(sheet, asked);
  return {
    ...fit,
    overflows: [fit, ...others.map((other) => RectoPrint.measurePages(other, paper))].flatMap((each) => each.overflows),
  };
}

/** Notes the count for the page numbers. */
export function notePages(pages: number): void {
  const sheets = document.querySelectorAll<HTMLElement>('[data-part="page"]');
  const sheet = Array.from(sheets).find((each) => each.getClientRects().length > 0) ?? document.body;
  sheet.dataset.rectoPages = String(pages);
}

/** Sets density, spread and page count by hand, and measures again. */
export function layOutAgain({ paper, scale, spread, pages }: Layout & { scale: number; spread: number }): {
  fill: number;
} {
  const sheets = document.querySelectorAll<HTMLElement>('[data-part="page"]');
  const sheet = Array.from(sheets).find((each) => each.getClientRects().length > 0) ?? document.body;
  sheet.style.setProperty('--recto-density', String(scale));
  sheet.style.setProperty('--recto-spread', String(spread));
  sheet.dataset.rectoPages = String(pages);
  return { fill: RectoPrint.measurePages(sheet, paper).fill };
}
