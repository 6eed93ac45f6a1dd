import { applyOnPaper } from '@recto/print';

/** Pixels of CSS in a millimetre. */
export const PIXELS = 96 / 25.4;
/** Between two pages, in pixels of the frame. */
export const PAGE_GAP = 24;

/** Puts a stylesheet into the head of a document, in the place of the one of the same name. */
export function setStyle(document: Document, name: string, css: string, onPaper: boolean): void {
  const known = document.head.querySelector<HTMLStyleElement>(`style[data-name="${name}"]`);
  if (known?.textContent === css) return;
  const style = document.createElement('style');
  style.dataset.name = name;
  style.textContent = css;
  if (known) known.replaceWith(style);
  else document.head.append(style);
  if (onPaper && style.sheet) applyOnPaper(style.sheet);
}
