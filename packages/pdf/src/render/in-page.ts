import type { Fit, FitOptions, Paper, PaperSize } from '@recto/print';

// The functions of this file run inside the page: each must stand alone, without imports or helpers, but for what
// `page-script.ts` puts on the page.

/** `@recto/print/browser.js`. */
declare const RectoPrint: {
  fitToPages(element: HTMLElement, options: FitOptions): Fit;
  measurePages(element: HTMLElement, paper?: Paper | PaperSize, inPlace?: boolean): Pick<Fit, 'fill' | 'overflows'>;
  paperOf(element: HTMLElement): Paper | PaperSize;
  paperSize(paper: Paper | PaperSize): PaperSize;
};
/** The functions of this file. */
declare const RectoSheet: InPage;

/** What the document says about itself and would have fetched. */
export interface Described {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  /** What each link says, by its address, or by `#` and the place within. */
  links: Record<string, string>;
  /** Sheets that are displayed. */
  sheets: number;
  /** Size of the paper that was asked for, or else the document's own, in mm. */
  size: PaperSize;
  /** Addresses that the browser does not ask for while scripts are off, or only later. */
  unasked: string[];
}

/** What to lay a document out for. */
export interface Layout {
  /** Left out, the document's own stays. */
  paper: Paper | PaperSize | undefined;
  pages: number | undefined;
  fill: boolean;
}

/** What to make of a document. */
export interface Wanted extends Layout {
  title: string | undefined;
  language: string | undefined;
  /** What the page is as large as, in mm. */
  viewport: PaperSize;
}

/** A document, and what came of laying it out if it could be at once. */
export interface Opened {
  described: Described;
  fit: Fit | undefined;
}

/** Makes the document ready, and lays it out unless pictures are still to come or the page is of another size. */
async function open(wanted: Wanted): Promise<Opened> {
  const described = RectoSheet.describe(wanted);
  const { size } = described;
  const fits = size.width === wanted.viewport.width && size.height === wanted.viewport.height;
  const ready = fits && RectoSheet.pendingImages() === 0;
  return { described, fit: ready ? await RectoSheet.layOut(wanted) : undefined };
}

/** Says what the document holds, and writes into it what Chromium's tags need. */
function describe({ title, language, paper }: Wanted): Described {
  // What has a name is found where properties of the document and of forms are looked for, and on paper needs none.
  const named = Document.prototype.querySelectorAll.call(
    document,
    ':is(button, embed, fieldset, form, frame, iframe, img, input, object, output, select, textarea)[name]',
  );
  for (const element of named) element.removeAttribute('name');
  if (title) document.title = title;
  if (language) document.documentElement.lang = language;
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
  const refreshes = Array.from(
    document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="refresh" i]'),
    ({ content }) => /[;,]\s*url\s*=\s*["']?(.+?)["']?\s*$/i.exec(content)?.[1] ?? '',
  );
  // As the browser would write them; an address that is none leads nowhere.
  const addresses = refreshes.filter((url) => URL.canParse(url, document.baseURI));
  const later = addresses.map((url) => new URL(url, document.baseURI).href);
  const sheets = RectoSheet.sheets();
  return {
    title: document.title,
    author: meta('author') || text('[data-part="name"]'),
    subject: meta('description') || text('[data-part="label"]'),
    keywords: meta('keywords') || skills().join(', '),
    language: document.documentElement.lang,
    links,
    sheets: sheets.length,
    size: RectoPrint.paperSize(paper ?? RectoPrint.paperOf(sheets[0] ?? document.body)),
    unasked: [...scripts, ...hints, ...later].filter(Boolean),
  };
}

/** The sheets that are displayed, in order. */
function sheets(): HTMLElement[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  return all.filter((sheet) => sheet.checkVisibility());
}

/** Asks for all pictures, and says how many are still to come. Nobody waits for decoding: printing does that itself. */
function pendingImages(): number {
  for (const image of document.images) image.loading = 'eager';
  return Array.from(document.images).filter((image) => !image.complete).length;
}

/**
 * Sets the paper, waits for every font, and fits the sheet, or only measures it where nothing is asked. The count is
 * noted for the page numbers.
 */
async function layOut({ paper, pages, fill }: Layout): Promise<Fit> {
  // `@page` reads the root; the root's own style goes before what the name of a paper sets there.
  const { style } = document.documentElement;
  for (const sheet of document.querySelectorAll<HTMLElement>('[data-part="page"]')) {
    if (typeof paper === 'string') sheet.dataset.rectoPaper = paper;
    else if (paper) delete sheet.dataset.rectoPaper;
  }
  if (typeof paper === 'string') {
    style.removeProperty('--recto-paper-width');
    style.removeProperty('--recto-paper-height');
  } else if (paper) {
    style.setProperty('--recto-paper-width', `${paper.width}mm`);
    style.setProperty('--recto-paper-height', `${paper.height}mm`);
  }
  const [sheet, ...others] = RectoSheet.sheets();
  // Only what was asked to be filled is spread.
  sheet?.style.removeProperty('--recto-spread');
  // Nobody looks at this page.
  const asked = { ...(paper ? { paper } : {}), ...(pages === undefined ? {} : { pages }), fill, inPlace: true };
  const measured = (): Fit => {
    // A document without a sheet of ours is printed too, as it is; the browser shrinks what is too wide in it.
    if (!sheet) return { ...RectoPrint.fitToPages(document.body, asked), overflows: [] };
    const fit = RectoPrint.fitToPages(sheet, asked);
    const rest = others.map((other) => RectoPrint.measurePages(other, paper, true));
    return { ...fit, overflows: [fit, ...rest].flatMap(({ overflows }) => overflows) };
  };
  // Layout asks for the fonts. Most often the page has them; the state of all together is told only later.
  const loading = () => [...document.fonts].some(({ status }) => status === 'loading');
  let fit = measured();
  while (loading()) {
    await document.fonts.ready;
    fit = measured();
  }
  return fit;
}

/** Sets density, spread and page count by hand, and measures again. */
function layOutAt({ paper, density, spread, pages }: Layout & { density: number; spread: number }): { fill: number } {
  const [sheet = document.body] = RectoSheet.sheets();
  sheet.style.setProperty('--recto-density', String(density));
  sheet.style.setProperty('--recto-spread', String(spread));
  sheet.dataset.rectoPages = String(pages);
  return { fill: RectoPrint.measurePages(sheet, paper).fill };
}

/**
 * Takes the body out of the page, so that another document can be written into it.
 *
 * @returns whether that may be: what some elements say outlives them, such as policies, refreshes and sets of styles
 */
function letGo(): boolean {
  // A document may name an element `body` or `querySelector`, and that is what its properties then are.
  const root: Element | null = Reflect.get(Document.prototype, 'documentElement', document);
  const known = ['author', 'description', 'generator', 'keywords', 'viewport', 'color-scheme', 'theme-color'];
  const harmless = ['[charset]', ...known.map((name) => `[name="${name}" i]`)].join(', ');
  const outliving = `base, embed, frame, iframe, object, style[title], link[rel~="stylesheet" i][title], meta[http-equiv], meta:not(${harmless})`;
  if (!root || root.querySelector(outliving)) return false;
  for (const child of [...root.children]) if (child.localName !== 'head') child.remove();
  return true;
}

/** What `page-script.ts` puts on the page as `RectoSheet`. */
export const inPage = {
  open,
  describe,
  sheets,
  pendingImages,
  layOut,
  layOutAt,
  letGo,
};
export type InPage = typeof inPage;
