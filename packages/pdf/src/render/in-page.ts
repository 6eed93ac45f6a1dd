import type { Fit, FitOptions, Inspection, PageIssue, PaperName, PaperSize } from '@recto/print';
import { type Description, describe, nameParagraphs, removeNames, unkernLongWords } from './describe-in-page.ts';
import {
  hasKnownFont,
  hide,
  hideUntilPrinted,
  loadKnownFonts,
  nameOfFont,
  rememberFonts,
  setOwnStyles,
} from './hidden-in-page.ts';
import { removeIdleReverts } from './reverts-in-page.ts';

// The functions of this file run inside the page. They can use no imports or helpers, only what `page-script.ts` defines
// on the page.

/** `@recto/print/browser.js`. */
declare const RectoPrint: RectoPrintInPage;
/** The functions of this file, and the fonts that documents were laid out with. */
declare const RectoSheet: InPage & { fonts: Set<string> };

/** What the page has of `@recto/print`. */
export interface RectoPrintInPage {
  fitToPages(element: HTMLElement, options: FitOptions): Fit;
  fitWithIssues(element: HTMLElement, options: FitOptions): LaidOut;
  inspectPages(element: HTMLElement, paper?: PaperName | PaperSize): Inspection;
  measurePages(element: HTMLElement, paper?: PaperName | PaperSize, inPlace?: boolean): Pick<Fit, 'fill' | 'overflows'>;
  paperOf(element: HTMLElement): PaperName | PaperSize;
  pinMediaQueries(document: Document): void;
  wordsToHyphenate(sheet: HTMLElement): Record<string, string[]>;
  paperSize(paper: PaperName | PaperSize, unit?: 'mm' | 'px'): PaperSize;
}

/** A document after layout. */
export interface LaidOut extends Fit {
  /** What `inspectPages` finds, if that was asked for. */
  issues?: PageIssue[];
}

/** How to lay out a document. */
export interface Layout {
  /** @default the paper of the document */
  paper: PaperName | PaperSize | undefined;
  pages: number | undefined;
  fill: boolean;
  /** How many times as large as on paper to lay out the document, to print it smaller by as much. */
  zoom: number;
  /** Whether to inspect the pages as well. @default false */
  inspect?: boolean;
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
  fit: LaidOut | undefined;
}

/** Prepares the document, and lays it out unless images are still loading, words are to be divided, or the page has another size. */
async function open(options: OpenOptions): Promise<OpenedDocument> {
  RectoSheet.removeNames();
  RectoSheet.removeIdleReverts();
  await RectoSheet.loadKnownFonts();
  // All that styles depend on comes before the document is styled for the first time.
  if (options.paper) RectoSheet.setPaper(options.paper);
  if (options.pages === undefined && RectoSheet.zoomOf(options) !== 1) RectoSheet.magnify(options.zoom);
  RectoSheet.setOwnStyles('');
  const description = RectoSheet.describe(options);
  const { size, words } = description;
  const isSameSize = size.width === options.viewport.width && size.height === options.viewport.height;
  const isReady = isSameSize && RectoSheet.pendingImages() === 0 && Object.keys(words).length === 0;
  return { description, fit: isReady ? await RectoSheet.layOut({ ...options, zoom: description.zoom }) : undefined };
}

/** A document without a sheet is printed without changes. */
function zoomOf({ zoom }: Pick<Layout, 'zoom'>): number {
  return document.querySelector('body [data-part="page"]') ? zoom : 1;
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
async function layOut({ paper, pages, fill, zoom, inspect, hyphenated = {} }: Layout): Promise<LaidOut> {
  RectoSheet.setPaper(paper);
  RectoSheet.setOwnStyles('');
  const [sheet, ...others] = RectoSheet.sheets();
  const size = RectoPrint.paperSize(paper ?? RectoPrint.paperOf(sheet ?? document.body), 'px');
  RectoSheet.keepSpaces(false);
  // Only a fit with `fill` sets a spread.
  sheet?.style.removeProperty('--recto-spread');
  // In place, because nobody sees this page.
  const asked = { ...(paper ? { paper } : {}), ...(pages === undefined ? {} : { pages }) };
  const hyphenate = (word: string, language: string) => (hyphenated[language]?.[word] ?? word).split('\u00ad');
  const request = { ...asked, fill, zoom, inPlace: true, hyphenate };
  // To count the pages of a sheet as it is, it is laid out once, as large as it is printed.
  const first = pages === undefined ? zoom : 1;
  // Read now: after a fit, the browser would style every element anew for the answer.
  const direction = getComputedStyle(document.documentElement).direction;
  const fitSheet = inspect ? RectoPrint.fitWithIssues : RectoPrint.fitToPages;
  const fitNow = (): LaidOut => {
    // A document without a sheet is printed without changes. The browser shrinks content that is too wide.
    if (!sheet) {
      const fit = RectoPrint.fitToPages(document.body, request);
      return { ...fit, overflows: [], ...(inspect ? { issues: [] } : {}) };
    }
    RectoSheet.magnify(first, direction);
    const fit = fitSheet(sheet, request);
    if (first !== zoom) RectoSheet.magnify(zoom, direction);
    const rest = others.map((other) => RectoPrint.measurePages(other, paper, true));
    return { ...fit, overflows: [fit, ...rest].flatMap(({ overflows }) => overflows) };
  };
  // `document.fonts.status` is updated too late.
  const loading = () => [...document.fonts].some(({ status }) => status === 'loading');
  // To fit takes longer than to lay out once, which starts loading most fonts.
  const layOutOnce = () => document.body.getBoundingClientRect();
  const areKnown = RectoSheet.hasKnownFont(sheet ?? document.body);
  if (!areKnown) for (layOutOnce(); loading(); layOutOnce()) await document.fonts.ready;
  let fit = fitNow();
  while (loading()) {
    await document.fonts.ready;
    fit = fitNow();
  }
  RectoSheet.rememberFonts();
  RectoSheet.keepSpaces(true);
  if (sheet && zoom !== 1) RectoSheet.hideUntilPrinted(size);
  return fit;
}

/** Sets the paper, for `@page`, and answers media queries of its size. */
function setPaper(paper: PaperName | PaperSize | undefined): void {
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
}

/**
 * Lays out all that is in the body larger: not `@page` and its margin boxes. The property `zoom` and not a factor of the
 * theme, because lengths of any stylesheet follow it, and container queries do not.
 *
 * @param direction of the root by its styles
 */
function magnify(zoom: number, direction = 'ltr'): void {
  const { documentElement: root, body } = document;
  body.style.setProperty('zoom', String(zoom), 'important');
  if (direction === 'ltr') return;
  for (const { style } of [root, body]) style.removeProperty('direction');
  if (zoom === 1) return;
  // From a root that runs from right to left, Chromium prints the right end of a page as wide as the zoom: white paper.
  body.style.setProperty('direction', getComputedStyle(body).direction);
  root.style.setProperty('direction', 'ltr', 'important');
}

/** Sets density, spread and page count, and measures again. */
function layOutAt({ paper, density, spread, pages }: Layout & { density: number; spread: number }): { fill: number } {
  RectoSheet.setOwnStyles('');
  const [sheet = document.body] = RectoSheet.sheets();
  sheet.style.setProperty('--recto-density', String(density));
  sheet.style.setProperty('--recto-spread', String(spread));
  sheet.dataset.rectoPages = String(pages);
  return { fill: RectoPrint.measurePages(sheet, paper).fill };
}

/** What a reader of the first sheet would stumble over, as it was laid out last. */
function inspect({ paper }: Layout): PageIssue[] {
  RectoSheet.setOwnStyles('');
  // A space that is kept at the end of a line would count as too wide.
  RectoSheet.keepSpaces(false);
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
  RectoSheet.hide();
  for (const child of [...root.children]) if (child.localName !== 'head') child.remove();
  return true;
}

/** The functions that `page-script.ts` defines on the page as `RectoSheet`. */
export const inPage = {
  open,
  hide,
  hideUntilPrinted,
  setOwnStyles,
  loadKnownFonts,
  rememberFonts,
  hasKnownFont,
  nameOfFont,
  removeNames,
  removeIdleReverts,
  describe,
  zoomOf,
  nameParagraphs,
  unkernLongWords,
  keepSpaces,
  sheets,
  pendingImages,
  layOut,
  setPaper,
  magnify,
  layOutAt,
  inspect,
  clearBody,
};
export type InPage = typeof inPage;
