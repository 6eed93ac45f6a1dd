import type { PaperSize } from '@recto/print';
import type { InPage } from './in-page.ts';

// Like those of `in-page.ts`, the functions of this file run inside the page.

declare const RectoSheet: InPage & { fonts: Set<string> };

/** Hides the document while it is loaded: without boxes it is not styled and laid out in vain before its fonts are there. */
export function hide(): void {
  RectoSheet.setOwnStyles(':root { display: none !important }');
}

/**
 * Hides a document that is laid out large until it is printed, which begins and ends with a layout that nobody sees. In print
 * the page is as much larger.
 *
 * @param size of the browser page in px
 */
export function hideUntilPrinted({ width, height }: PaperSize): void {
  const isNotPrinted = `(max-width: ${Math.ceil(width) + 1}px) and (max-height: ${Math.ceil(height) + 1}px)`;
  RectoSheet.setOwnStyles(`@media ${isNotPrinted} { :root { display: none !important } }`);
}

/** Sets the styles that this script adds to those of the document. They stay when another document is written. */
export function setOwnStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // Through the prototype: an element with this name hides the property of the document.
  Reflect.set(Document.prototype, 'adoptedStyleSheets', css === '' ? [] : [sheet], document);
}

/**
 * Loads the fonts that documents of the same files were laid out with before this one. Fonts that only a layout asks for
 * make that layout, and all styles, be computed twice.
 */
export async function loadKnownFonts(): Promise<void> {
  const known = [...document.fonts].filter((font) => RectoSheet.fonts.has(RectoSheet.nameOfFont(font)));
  const loading = known.filter(({ status }) => status === 'unloaded').map((font) => font.load().catch(() => font));
  await Promise.all(loading);
}

/** Remembers the fonts that the document was laid out with. */
export function rememberFonts(): void {
  for (const font of document.fonts) if (font.status === 'loaded') RectoSheet.fonts.add(RectoSheet.nameOfFont(font));
}

/**
 * Whether the font of an element needs no layout that asks for it: it was loaded for a document before, or it is one of the
 * machine. Another document may have had another theme.
 */
export function hasKnownFont(element: Element): boolean {
  const unquoted = (name: string) => name.trim().replace(/^["']|["']$/g, '');
  const [first = ''] = getComputedStyle(element).fontFamily.split(',').map(unquoted);
  const ofFamily = [...document.fonts].filter(({ family }) => unquoted(family) === first);
  return ofFamily.length === 0 || ofFamily.some((face) => RectoSheet.fonts.has(RectoSheet.nameOfFont(face)));
}

export function nameOfFont({ family, weight, style, stretch, unicodeRange }: FontFace): string {
  return [family, weight, style, stretch, unicodeRange].join();
}
