import type { Fit, FitOptions, Inspection, PageIssue, Paper, PaperSize } from '@recto/print';

// The functions of this file run inside the page. They can use no imports or helpers, only what `page-script.ts` defines
// on the page.

/** `@recto/print/browser.js`. */
declare const RectoPrint: {
  fitToPages(element: HTMLElement, options: FitOptions): Fit;
  inspectPages(element: HTMLElement, paper?: Paper | PaperSize): Inspection;
  measurePages(element: HTMLElement, paper?: Paper | PaperSize, inPlace?: boolean): Pick<Fit, 'fill' | 'overflows'>;
  paperOf(element: HTMLElement): Paper | PaperSize;
  pinMediaQueries(document: Document): void;
  wordsToHyphenate(sheet: HTMLElement): Record<string, string[]>;
  paperSize(paper: Paper | PaperSize): PaperSize;
};
/** The functions of this file. */
declare const RectoSheet: InPage;

/** What a document says about itself, and addresses that the browser does not request. */
export interface Description {
  title: string;
  author: string;
  subject: string;
  keywords: string;
  language: string;
  /** The text of each link by its address, or by `#` and its target in the document. */
  links: Record<string, string>;
  /** Number of visible sheets. */
  sheets: number;
  /** Size of the paper in mm: the requested one, or else that of the document. */
  size: PaperSize;
  /** The zoom that the document is laid out at: the requested one, or 1 if there is no sheet in its body. */
  zoom: number;
  /** Addresses that the browser requests only with scripts on, or later. */
  unrequested: string[];
  /** Words that may be divided on the sheet to be fitted, by language. Empty unless its theme justifies paragraphs. */
  words: Record<string, string[]>;
}

/** How to lay out a document. */
export interface Layout {
  /** @default the paper of the document */
  paper: Paper | PaperSize | undefined;
  pages: number | undefined;
  fill: boolean;
  /** How many times as large as on paper to lay out the document, to print it smaller by as much. */
  zoom: number;
  /** Words with soft hyphens, by language, if the theme justifies paragraphs. */
  hyphenated?: Record<string, Record<string, string>>;
}

/** How to open a document. */
export interface OpenOptions extends Layout {
  title: string | undefined;
  language: string | undefined;
  /** Size of the browser page in mm. */
  viewport: PaperSize;
}

/** An open document. */
export interface OpenedDocument {
  description: Description;
  /** The result of the layout, if the document could be laid out at once: without images to wait for or words to divide. */
  fit: Fit | undefined;
}

/** Prepares the document, and lays it out unless images are still loading, words are to be divided, or the page has another size. */
async function open(options: OpenOptions): Promise<OpenedDocument> {
  const description = RectoSheet.describe(options);
  const { size, words } = description;
  const isSameSize = size.width === options.viewport.width && size.height === options.viewport.height;
  const isReady = isSameSize && RectoSheet.pendingImages() === 0 && Object.keys(words).length === 0;
  return { description, fit: isReady ? await RectoSheet.layOut({ ...options, zoom: description.zoom }) : undefined };
}

/** Describes the document, and adds to it what Chromium needs for correct tags. */
function describe({ title, language, paper, zoom }: OpenOptions): Description {
  // Elements with a name hide properties of the document and of forms. On paper they need no name.
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
  // Chromium uses this title for the PDF.
  document.title ||= text('h1');
  // Chromium writes no tag, and so no language, for an inline element without an ARIA attribute.
  for (const part of document.body?.querySelectorAll('[lang]') ?? []) part.setAttribute('aria-atomic', 'false');
  // Chromium does not tag description lists. With these roles it writes a list and groups.
  for (const list of document.querySelectorAll('dl:not([role])')) list.setAttribute('role', 'list');
  for (const item of document.querySelectorAll('dd:not([role])')) item.setAttribute('role', 'group');
  RectoSheet.nameParagraphs();
  const links: Record<string, string> = {};
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const isInternal = link.getAttribute('href')?.startsWith('#');
    const label = link.getAttribute('aria-label') ?? link.textContent ?? '';
    links[isInternal ? link.hash : link.href] ||= label.replace(/\s+/g, ' ').trim();
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
  // Absolute addresses, as the browser would request them; invalid ones are skipped.
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
    // A document without a sheet is printed without changes.
    zoom: document.querySelector('body [data-part="page"]') ? zoom : 1,
    unrequested: [...scripts, ...hints, ...later].filter(Boolean),
    words: sheets[0] ? RectoPrint.wordsToHyphenate(sheets[0]) : {},
  };
}

/** Chromium tags an inline element as text, even if it is a box of its own, such as an item of a flex container. */
function nameParagraphs(): void {
  const texts = ':is(span, time):not([role], [aria-hidden], :is(h1, h2, h3, h4, h5, h6, a, svg) *)';
  for (const element of document.body?.querySelectorAll(texts) ?? []) {
    if (getComputedStyle(element).display === 'block') element.setAttribute('role', 'paragraph');
  }
}

/**
 * Keeps the spaces at which lines break. Chromium leaves them out of the text, so that tags join the words beside them.
 * They change no line, but the width of its rectangle.
 *
 * @param kept whether they are kept, or no longer
 */
function keepSpaces(kept: boolean): void {
  const inline =
    'a, abbr, b, bdi, br, cite, code, em, i, mark, small, span, strong, sub, sup, svg, svg *, time, u, wbr';
  for (const element of document.querySelectorAll<HTMLElement>('[data-recto-spaces]')) {
    element.style.removeProperty('white-space-collapse');
    element.removeAttribute('data-recto-spaces');
  }
  // Other white space than single spaces between words would become visible.
  const hasOther = (element: Element) =>
    /^ |[\t\n\f\r]| {2}/.test(element.textContent ?? '') || /<br[^>]*> /.test(element.innerHTML);
  for (const element of kept ? document.body.querySelectorAll<HTMLElement>('[data-part="page"] *') : []) {
    const hasText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE);
    if (!hasText || element.querySelector(`:not(${inline})`) || hasOther(element)) continue;
    element.style.setProperty('white-space-collapse', 'preserve');
    element.setAttribute('data-recto-spaces', '');
  }
}

/** The visible sheets, in order. */
function sheets(): HTMLElement[] {
  const all = Array.from(document.querySelectorAll<HTMLElement>('[data-part="page"]'));
  return all.filter((sheet) => sheet.checkVisibility());
}

/** Starts loading all images, and counts those that are not loaded. Decoding needs no wait: printing does that itself. */
function pendingImages(): number {
  for (const image of document.images) image.loading = 'eager';
  return Array.from(document.images).filter((image) => !image.complete).length;
}

/**
 * Sets the paper, waits for all fonts, and fits the sheet to the requested pages; without a request it only measures.
 * Sets the page count for the page numbers.
 */
async function layOut({ paper, pages, fill, zoom, hyphenated = {} }: Layout): Promise<Fit> {
  // `@page` reads properties of the root. The root's own style has priority over the properties of a named paper.
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
  // The browser asks queries of the width again when it prints, of a page as much wider as the zoom.
  RectoPrint.pinMediaQueries(document);
  const [sheet, ...others] = RectoSheet.sheets();
  RectoSheet.keepSpaces(false);
  // Only a fit with `fill` sets a spread.
  sheet?.style.removeProperty('--recto-spread');
  // In place, because nobody sees this page.
  const asked = { ...(paper ? { paper } : {}), ...(pages === undefined ? {} : { pages }) };
  const hyphenate = (word: string, language: string) => (hyphenated[language]?.[word] ?? word).split('\u00ad');
  const request = { ...asked, fill, zoom, inPlace: true, hyphenate };
  const fitNow = (): Fit => {
    // A document without a sheet is printed without changes. The browser shrinks content that is too wide.
    if (!sheet) return { ...RectoPrint.fitToPages(document.body, request), overflows: [] };
    RectoSheet.magnify(1);
    const fit = RectoPrint.fitToPages(sheet, request);
    RectoSheet.magnify(zoom);
    const rest = others.map((other) => RectoPrint.measurePages(other, paper, true));
    return { ...fit, overflows: [fit, ...rest].flatMap(({ overflows }) => overflows) };
  };
  // `document.fonts.status` is updated too late.
  const loading = () => [...document.fonts].some(({ status }) => status === 'loading');
  // To fit takes longer than to lay out once, which starts loading most fonts.
  const layOutOnce = () => document.body.getBoundingClientRect();
  for (layOutOnce(); loading(); layOutOnce()) await document.fonts.ready;
  let fit = fitNow();
  while (loading()) {
    await document.fonts.ready;
    fit = fitNow();
  }
  RectoSheet.keepSpaces(true);
  return fit;
}

/**
 * Lays out all that is in the body larger: not `@page` and its margin boxes. The property `zoom` and not a factor of the
 * theme, because lengths of any stylesheet follow it, and container queries do not.
 */
function magnify(zoom: number): void {
  const { documentElement: root, body } = document;
  for (const { style } of [root, body]) style.removeProperty('direction');
  body.style.setProperty('zoom', String(zoom), 'important');
  if (zoom === 1 || getComputedStyle(root).direction === 'ltr') return;
  // From a root that runs from right to left, Chromium prints the right end of a page as wide as the zoom: white paper.
  body.style.setProperty('direction', getComputedStyle(body).direction);
  root.style.setProperty('direction', 'ltr', 'important');
}

/** Sets density, spread and page count, and measures again. */
function layOutAt({ paper, density, spread, pages }: Layout & { density: number; spread: number }): { fill: number } {
  const [sheet = document.body] = RectoSheet.sheets();
  sheet.style.setProperty('--recto-density', String(density));
  sheet.style.setProperty('--recto-spread', String(spread));
  sheet.dataset.rectoPages = String(pages);
  return { fill: RectoPrint.measurePages(sheet, paper).fill };
}

/** What a reader of the first sheet would stumble over, as it was laid out last. */
function inspect({ paper }: Layout): PageIssue[] {
  const [sheet] = RectoSheet.sheets();
  return sheet ? RectoPrint.inspectPages(sheet, paper).issues : [];
}

/**
 * Removes the body from the page, so that another document can be written into it.
 *
 * @returns whether the page may be reused: the effect of some elements outlives them, such as of policies, refreshes and
 * alternative stylesheets
 */
function clearBody(): boolean {
  // Read from the prototype: an element with the name `body` or `querySelector` hides the property of the document.
  const root: Element | null = Reflect.get(Document.prototype, 'documentElement', document);
  const known = ['author', 'description', 'generator', 'keywords', 'viewport', 'color-scheme', 'theme-color'];
  const harmless = ['[charset]', ...known.map((name) => `[name="${name}" i]`)].join(', ');
  const persistent = `base, embed, frame, iframe, object, style[title], link[rel~="stylesheet" i][title], meta[http-equiv], meta:not(${harmless})`;
  if (!root || root.querySelector(persistent)) return false;
  for (const child of [...root.children]) if (child.localName !== 'head') child.remove();
  return true;
}

/** The functions that `page-script.ts` defines on the page as `RectoSheet`. */
export const inPage = {
  open,
  describe,
  nameParagraphs,
  keepSpaces,
  sheets,
  pendingImages,
  layOut,
  magnify,
  layOutAt,
  inspect,
  clearBody,
};
export type InPage = typeof inPage;
