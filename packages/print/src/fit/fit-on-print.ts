import { clearParagraphs, paragraphSettings, setParagraphs } from '../copyfit/paragraph-setting.ts';
import { type FitOptions, fitToPages } from './fit-to-pages.ts';
import { clearGaps, gapSettings, setGaps } from './gap-setting.ts';

/**
 * Fits a sheet whenever the page is printed, by a visitor or by a PDF renderer, and puts it back afterwards: the screen
 * keeps its own density. Call it once the page is there; what is printed first may still lack its fonts.
 *
 * @param element the element with `data-part="page"`
 * @returns a function that ends it
 */
export function fitOnPrint(element: HTMLElement, options: FitOptions = {}): () => void {
  const view = element.ownerDocument.defaultView ?? window;
  let restore = () => {};
  const before = () => {
    restore();
    restore = remembered(element);
    fitToPages(element, options);
  };
  const after = () => {
    restore();
    restore = () => {};
  };
  view.addEventListener('beforeprint', before);
  view.addEventListener('afterprint', after);
  return () => {
    view.removeEventListener('beforeprint', before);
    view.removeEventListener('afterprint', after);
    after();
  };
}

/** Notes what fitting writes on a sheet, and puts it back when called. */
function remembered(element: HTMLElement): () => void {
  const attributes = ['style', 'data-recto-pages', 'data-recto-aside'].map(
    (name) => [name, element.getAttribute(name)] as const,
  );
  const [paragraphs, gaps] = [paragraphSettings(element), gapSettings(element)];
  return () => {
    clearParagraphs(element);
    setParagraphs(element, paragraphs);
    clearGaps(element);
    setGaps(element, gaps);
    for (const [name, value] of attributes) {
      // Read first: where a changed style was never read, Chromium leaves an empty attribute behind.
      if (element.getAttribute(name) === value) continue;
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
}
