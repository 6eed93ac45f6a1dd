import type { Inspection } from '@recto/print';
import { place } from './paper-styles.ts';

/** Pixels of CSS in a millimetre. */
const PIXELS = 96 / 25.4;

/**
 * How many times as large as on paper the sheet is laid out, to be drawn smaller by as much: that of `@recto/pdf`. Browsers
 * put lines on whole pixels, and the pages of the PDF break where those of a finer grid do.
 */
export const ZOOM = 7.5;

const FORCED = ['page', 'left', 'right', 'recto', 'verso'];

/** Columns ignore breaks that are asked of pages, so the sheet asks the same of columns. */
export function breakColumns(sheet: HTMLElement): void {
  for (const element of sheet.querySelectorAll<HTMLElement>('*')) {
    const { breakBefore, breakAfter, breakInside } = getComputedStyle(element);
    if (FORCED.includes(breakBefore)) element.style.breakBefore = 'column';
    if (FORCED.includes(breakAfter)) element.style.breakAfter = 'column';
    if (breakInside === 'avoid-page') element.style.breakInside = 'avoid';
  }
}

/**
 * Draws the pages of a sheet as papers on the desk. Each has the whole sheet, in columns of the size of a page, and shows
 * one of them: so a break is where the printed page has it.
 */
export function drawPages(
  sheet: HTMLElement,
  size: Pick<Inspection, 'paper' | 'printable'>,
  desk: HTMLElement,
): HTMLElement[] {
  const first = drawPage(sheet, size, 1);
  desk.replaceChildren(first.page);
  const count = Math.max(1, Math.round(first.columns.scrollWidth / first.columns.clientWidth));
  const others = Array.from({ length: count - 1 }, (_, index) => drawPage(sheet, size, index + 2).page);
  const pages = [first.page, ...others];
  for (const page of pages) page.style.setProperty('counter-set', `pages ${count}`, 'important');
  desk.append(...others);
  return pages;
}

function drawPage(
  sheet: HTMLElement,
  { paper, printable }: Pick<Inspection, 'paper' | 'printable'>,
  number: number,
): { page: HTMLElement; columns: HTMLElement } {
  const width = printable.width * PIXELS;
  const height = printable.height * PIXELS;
  const [across, down] = [(paper.width - printable.width) / 2, (paper.height - printable.height) / 2];
  const toRight = getComputedStyle(sheet).direction !== 'rtl';
  const page = document.createElement('div');
  page.className = 'recto-paper';
  page.dataset.page = String(number);
  place(page, {
    position: 'relative',
    overflow: 'hidden',
    'inline-size': `${paper.width}mm`,
    'block-size': `${paper.height}mm`,
    'background-color': '#fff',
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
  columns.append(sheet.cloneNode(true));
  frame.append(columns);
  page.append(...asideStrips(across), marginBoxes(number, width, across, down), frame);
  return { page, columns };
}

/** The background of an aside in the outer margins, from the head of the paper to its foot. */
function asideStrips(across: number): HTMLElement[] {
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
function marginBoxes(number: number, width: number, across: number, down: number): HTMLElement {
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
