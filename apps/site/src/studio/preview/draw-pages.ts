import type { Inspection } from '@recto/print';
import { morph } from './morph.ts';
import { place } from './paper-styles.ts';

/** Pixels of CSS in a millimetre. */
export const PIXELS = 96 / 25.4;
/** Between two pages, in pixels of the frame. */
export const PAGE_GAP = 24;

/**
 * How many times as large as on paper the sheet is laid out, to be drawn smaller by as much: that of `@recto/pdf`. Browsers
 * put lines on whole pixels, and the pages of the PDF break where those of a finer grid do.
 */
export const ZOOM = 7.5;

/** Size of the paper and of its printable area, in millimetres. */
export type PageSize = Pick<Inspection, 'paper' | 'printable'>;

interface DrawnPage {
  page: HTMLElement;
  columns: HTMLElement;
  sheet: HTMLElement;
}

/**
 * The pages of a sheet as papers. Each has the whole sheet, in columns of the size of a page, and shows one of them: so a
 * break is where the printed page has it. Drawing again touches what has changed.
 */
export class Pages {
  #drawn: DrawnPage[] = [];
  #size = '';
  readonly #desk: HTMLElement;

  constructor(desk: HTMLElement) {
    this.#desk = desk;
  }

  /** The copies of the sheet, one for each page. */
  get sheets(): readonly HTMLElement[] {
    return this.#drawn.map(({ sheet }) => sheet);
  }

  /** Draws a sheet. Returns how many pages it takes. */
  draw(sheet: HTMLElement, size: PageSize): number {
    const key = JSON.stringify([size, sheet.dir, sheet.dataset.rectoTheme]);
    if (key !== this.#size) this.#clear();
    this.#size = key;
    const first = this.#drawn[0] ?? this.#add(sheet, size);
    morph(first.sheet, sheet);
    const count = Math.max(1, Math.min(30, Math.round(first.columns.scrollWidth / first.columns.clientWidth)));
    for (const other of this.#drawn.slice(1, count)) morph(other.sheet, sheet);
    while (this.#drawn.length < count) this.#add(sheet, size);
    for (const surplus of this.#drawn.splice(count)) surplus.page.remove();
    for (const { page } of this.#drawn) place(page, { 'counter-set': `pages ${count}` });
    return count;
  }

  #add(sheet: HTMLElement, size: PageSize): DrawnPage {
    const drawn = drawPage(sheet, size, this.#drawn.length + 1);
    this.#drawn.push(drawn);
    this.#desk.append(drawn.page);
    return drawn;
  }

  #clear(): void {
    this.#drawn = [];
    this.#desk.replaceChildren();
  }
}

function drawPage(source: HTMLElement, { paper, printable }: PageSize, number: number): DrawnPage {
  const document = source.ownerDocument;
  const width = printable.width * PIXELS;
  const height = printable.height * PIXELS;
  const [across, down] = [(paper.width - printable.width) / 2, (paper.height - printable.height) / 2];
  const toRight = source.dir !== 'rtl';
  const page = document.createElement('div');
  page.className = 'recto-paper';
  place(page, {
    position: 'relative',
    overflow: 'hidden',
    'inline-size': `${paper.width}mm`,
    'block-size': `${paper.height}mm`,
    'background-color': '#fff',
    'color-scheme': 'light',
    'counter-reset': `page ${number} pages`,
    // What is fixed on paper is fixed to the page.
    transform: 'translate(0)',
  });
  const frame = document.createElement('div');
  place(frame, {
    position: 'absolute',
    left: `${across}mm`,
    top: `${down}mm`,
    'inline-size': `${width}px`,
    'block-size': `${height}px`,
    'overflow-x': 'clip',
    transform: 'translate(0)',
  });
  const columns = document.createElement('div');
  // Lengths of the block itself are zoomed too, its place among them.
  const before = `${(-(number - 1) * width) / ZOOM}px`;
  place(columns, {
    position: 'absolute',
    top: '0',
    ...(toRight ? { left: before } : { right: before }),
    'inline-size': `${width + 0.0005}px`,
    'block-size': `${height + 0.0005}px`,
    columns: `${width + 0.0005}px auto`,
    'column-gap': '0',
    'column-fill': 'auto',
    zoom: String(ZOOM),
    transform: `scale(${1 / ZOOM})`,
    'transform-origin': toRight ? 'left top' : 'right top',
    direction: toRight ? 'ltr' : 'rtl',
  });
  const sheet = source.cloneNode(true) as HTMLElement;
  columns.append(sheet);
  frame.append(columns);
  page.append(...strips(document, across), marginBoxes(document, number, width, across, down), frame);
  return { page, columns, sheet };
}

/** The background of an aside in the outer margins, from the head of the paper to its foot. */
function strips(document: Document, across: number): HTMLElement[] {
  return ['left', 'right'].map((side) => {
    const strip = document.createElement('div');
    place(strip, {
      position: 'absolute',
      inset: '0 auto 0 auto',
      [side]: '0',
      'inline-size': `${across}mm`,
      'background-color': `var(--recto-aside-background-${side}-fill, transparent)`,
    });
    return strip;
  });
}

/** What `@page` of print.css and of themes paints into the corners: page number, name, date, the background of an aside. */
function marginBoxes(document: Document, number: number, width: number, across: number, down: number): HTMLElement {
  const area = document.createElement('div');
  // Widths in per cent are shares of the printable area.
  place(area, { position: 'absolute', left: `${across}mm`, 'inline-size': `${width}px`, 'block-size': '100%' });
  const boxes = (['head-left', 'head-right', 'foot-left', 'foot-right'] as const).map((name) => {
    const [end, side] = name.split('-') as ['head' | 'foot', 'left' | 'right'];
    const box = document.createElement('div');
    box.className = 'recto-margin-box';
    // The name stands from the second page on.
    box.dataset.box = number === 1 && end === 'head' ? `first-${side}` : name;
    place(box, {
      position: 'absolute',
      [side]: '0',
      [end === 'head' ? 'top' : 'bottom']: '0',
      'block-size': `${down}mm`,
      'inline-size': `var(--recto-aside-background-${side}-width, auto)`,
      'background-color': `var(--recto-aside-background-${side}-fill, transparent)`,
    });
    return box;
  });
  area.append(...boxes);
  return area;
}
