import type { PaperSize } from '@recto/print';
import type { InPage, OpenOptions, RectoPrintInPage } from './in-page.ts';

// Like those of `in-page.ts`, the functions of this file run inside the page.

declare const RectoPrint: RectoPrintInPage;
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

/** Elements with a name hide properties of the document and of forms. On paper they need no name. */
export function removeNames(): void {
  const named = Document.prototype.querySelectorAll.call(
    document,
    ':is(button, embed, fieldset, form, frame, iframe, img, input, object, output, select, textarea)[name]',
  );
  for (const element of named) element.removeAttribute('name');
}

/**
 * Sets words of thousands of letters without kerning. A line of a word can end between any two letters, and for each line
 * Chromium measures all that is left of the word again if they may be kerned, which takes quadratic time.
 */
export function unkernLongWords(): void {
  const long = 2000;
  const texts = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const hasLong = text.length > long && text.data.split(/\s/).some((word) => word.length > long);
    if (hasLong) text.parentElement?.style?.setProperty('font-kerning', 'none', 'important');
  }
}

/** Describes the document, and adds to it what Chromium needs for correct tags. */
export function describe({ title, language, paper, zoom }: OpenOptions): Description {
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
  RectoSheet.unkernLongWords();
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
    zoom: RectoSheet.zoomOf({ zoom }),
    unrequested: [...scripts, ...hints, ...later].filter(Boolean),
    words: sheets[0] ? RectoPrint.wordsToHyphenate(sheets[0]) : {},
  };
}

/** Chromium tags an inline element as text, even if it is a box of its own, such as an item of a flex container. */
export function nameParagraphs(): void {
  const texts = ':is(span, time):not([role], [aria-hidden], :is(h1, h2, h3, h4, h5, h6, a, svg) *)';
  for (const element of document.body?.querySelectorAll(texts) ?? []) {
    if (getComputedStyle(element).display === 'block') element.setAttribute('role', 'paragraph');
  }
}
