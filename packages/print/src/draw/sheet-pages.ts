import type { PageBox } from '../inspect/inspect-pages.ts';
import { type DrawnPage, type DrawnSize, directionOf, drawPage } from './draw-page.ts';
import { morph } from './morph.ts';
import { styleAround } from './paper-styles.ts';

/** Pages that are drawn at most: a sheet whose text has gone wild must not stop the browser. */
const MOST_PAGES = 30;

/**
 * The pages of a sheet as papers on a screen. Each has the whole sheet, in columns of the size of a page, and shows one of
 * them: so a break is where the printed page has it. Drawing again touches what has changed.
 *
 * The document needs the stylesheets of the sheet as on paper (`applyOnPaper`), and `drawnPagesCss`.
 *
 * @example
 * const pages = new SheetPages(desk);
 * fitToPages(sheet, { pages: 1, zoom: drawnZoom });
 * pages.draw(sheet, inspectPages(sheet));
 */
export class SheetPages {
  #drawn: DrawnPage[] = [];
  #marks: HTMLElement[] = [];
  #key = '';
  #size: DrawnSize | undefined;
  #direction = 'ltr';
  readonly #desk: HTMLElement;

  /** @param desk the element that the papers are put into; it has nothing else */
  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  /** The papers, in their order. */
  get papers(): readonly HTMLElement[] {
    return this.#drawn.map(({ page }) => page);
  }

  /** The copies of the sheet, one for each page. */
  get sheets(): readonly HTMLElement[] {
    return this.#drawn.map(({ sheet }) => sheet);
  }

  /**
   * Draws a sheet, which stays as it is.
   *
   * @param sheet the element of `<Page>`, fitted
   * @param size of its paper
   * @returns how many pages it takes, at most 30
   */
  draw(sheet: HTMLElement, size: DrawnSize): number {
    const { paper, printable } = size;
    this.#size = size;
    this.#direction = directionOf(sheet);
    const key = JSON.stringify([paper, printable, this.#direction, sheet.dataset.rectoTheme]);
    if (key !== this.#key) this.#clear();
    this.#key = key;
    const first = this.#drawn[0] ?? this.#add(sheet, size);
    morph(first.sheet, sheet);
    const columns = Math.round(first.columns.scrollWidth / first.columns.clientWidth);
    const count = Math.max(1, Math.min(MOST_PAGES, columns));
    for (const other of this.#drawn.slice(1, count)) morph(other.sheet, sheet);
    while (this.#drawn.length < count) this.#add(sheet, size);
    for (const surplus of this.#drawn.splice(count)) surplus.page.remove();
    for (const { page } of this.#drawn) styleAround(page, { 'counter-set': `pages ${count}` });
    return count;
  }

  /**
   * Lays a box over a place on a page, such as an item of `inspectPages`. It stays, also where pages are drawn again, until
   * `clearMarks`.
   *
   * @param number of the page, from 1
   * @param className of the box, which has a place and a size and no look
   * @returns the box, for a label or a title; undefined where that page is not drawn
   * @example
   * for (const { number, items } of inspection.pages) for (const item of items) pages.mark(number, item, 'outline');
   */
  mark(number: number, { top, bottom, start, end }: PageBox, className: string): HTMLElement | undefined {
    const page = this.#drawn[number - 1]?.page;
    if (!page || !this.#size) return undefined;
    const { paper, printable } = this.#size;
    const box = page.ownerDocument.createElement('div');
    box.className = className;
    styleAround(box, {
      position: 'absolute',
      'box-sizing': 'border-box',
      top: `${(paper.height - printable.height) / 2 + top * printable.height}mm`,
      [this.#direction === 'rtl' ? 'right' : 'left']:
        `${(paper.width - printable.width) / 2 + start * printable.width}mm`,
      'inline-size': `${(end - start) * printable.width}mm`,
      'block-size': `${(bottom - top) * printable.height}mm`,
    });
    this.#marks.push(box);
    page.append(box);
    return box;
  }

  /** Takes the boxes of `mark` away. */
  clearMarks(): void {
    for (const mark of this.#marks.splice(0)) mark.remove();
  }

  #add(sheet: HTMLElement, size: DrawnSize): DrawnPage {
    const drawn = drawPage(sheet, size, this.#drawn.length + 1);
    this.#drawn.push(drawn);
    this.#desk.append(drawn.page);
    return drawn;
  }

  #clear(): void {
    this.#drawn = [];
    this.#marks = [];
    this.#desk.replaceChildren();
  }
}
