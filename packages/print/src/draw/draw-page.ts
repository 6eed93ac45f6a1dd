import type { Inspection } from '../inspect/inspect-pages.ts';
import { styleAround } from './paper-styles.ts';

/** Pixels of CSS in a millimetre. */
const PIXELS = 96 / 25.4;

/**
 * How many times as large as on paper a sheet is laid out to be drawn, and is made smaller by as much: as often as
 * `@recto/pdf` does. Browsers put lines on whole pixels, and the pages of the PDF break where those of a finer grid do.
 */
export const drawnZoom = 7.5;

/** Size of the paper and of its printable area, in millimetres, as `inspectPages` returns it. */
export type DrawnSize = Pick<Inspection, 'paper' | 'printable'>;

/** A page on the desk. */
export interface DrawnPage {
  /** The paper. */
  page: HTMLElement;
  /** The block whose columns are pages, moved so that one is seen. */
  columns: HTMLElement;
  /** The copy of the sheet in it. */
  sheet: HTMLElement;
}

/** The direction in which the columns of a sheet follow one another. */
export const directionOf = (sheet: HTMLElement): string => sheet.dir || getComputedStyle(sheet).direction;

/** Draws one page of a sheet: the whole sheet in columns of the size of a page, of which one is seen. */
export function drawPage(source: HTMLElement, { paper, printable }: DrawnSize, number: number): DrawnPage {
  const document = source.ownerDocument;
  const width = printable.width * PIXELS;
  const height = printable.height * PIXELS;
  const [across, down] = [(paper.width - printable.width) / 2, (paper.height - printable.height) / 2];
  const toRight = directionOf(source) !== 'rtl';
  const page = document.createElement('div');
  page.className = 'recto-paper';
  page.dataset.page = String(number);
  styleAround(page, {
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
  styleAround(frame, {
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
  const before = `${(-(number - 1) * width) / drawnZoom}px`;
  styleAround(columns, {
    position: 'absolute',
    top: '0',
    ...(toRight ? { left: before } : { right: before }),
    'inline-size': `${width + 0.0005}px`,
    'block-size': `${height + 0.0005}px`,
    columns: `${width + 0.0005}px auto`,
    'column-gap': '0',
    'column-fill': 'auto',
    zoom: String(drawnZoom),
    transform: `scale(${1 / drawnZoom})`,
    'transform-origin': toRight ? 'left top' : 'right top',
    direction: toRight ? 'ltr' : 'rtl',
  });
  const sheet = source.cloneNode(true) as HTMLElement;
  columns.append(sheet);
  frame.append(columns);
  page.append(
    ...strips(document, across),
    ...grounds(document),
    marginBoxes(document, number, { width, across, down }),
    frame,
  );
  return { page, columns, sheet };
}

/** The background of an aside in the outer margins, from the head of the paper to its foot. */
function strips(document: Document, across: number): HTMLElement[] {
  return ['left', 'right'].map((side) => {
    const strip = document.createElement('div');
    styleAround(strip, {
      position: 'absolute',
      inset: '0 auto 0 auto',
      [side]: '0',
      'inline-size': `${across}mm`,
      'background-color': `var(--recto-aside-background-${side}-fill, transparent)`,
    });
    return strip;
  });
}

/** The grounds of columns, which margin boxes of `@page` paint up to the edges of the paper. */
function grounds(document: Document): HTMLElement[] {
  return ['left', 'right'].map((side) => {
    const ground = document.createElement('div');
    ground.className = 'recto-ground';
    styleAround(ground, { position: 'absolute', inset: '0 auto 0 auto', [side]: '0' });
    ground.dataset.side = side;
    return ground;
  });
}

/** What `@page` of print.css and of themes paints into the corners: page number, name, date, the background of an aside. */
function marginBoxes(
  document: Document,
  number: number,
  { width, across, down }: { width: number; across: number; down: number },
): HTMLElement {
  const area = document.createElement('div');
  // Widths in per cent are shares of the printable area.
  styleAround(area, { position: 'absolute', left: `${across}mm`, 'inline-size': `${width}px`, 'block-size': '100%' });
  const boxes = (['head-left', 'head-right', 'foot-left', 'foot-right'] as const).map((name) => {
    const [end, side] = name.split('-') as ['head' | 'foot', 'left' | 'right'];
    const box = document.createElement('div');
    box.className = 'recto-margin-box';
    // The name stands from the second page on.
    box.dataset.box = number === 1 && end === 'head' ? `first-${side}` : name;
    styleAround(box, {
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
