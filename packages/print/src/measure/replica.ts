import { type Paper, paperSize } from '../paper/papers.ts';
import { pageBreaksToColumnBreaks } from './column-breaks.ts';
import { withPrintMedia } from './print-media.ts';

/** Pages taken, and how much of the last one is used: 0 to 1 of its content height. */
export interface Measurement {
  pages: number;
  fill: number;
}

/** A copy of a sheet, laid out in columns of the size of a page, that can be measured at any density. */
export interface Replica {
  /** Sets the density and lays out again. `undefined` leaves the sheet's own. */
  measure(density?: number): Measurement;
  /** Size of running text at a density, in pt. */
  bodySize(density: number): number;
}

/** The sheet fills the page: the margins are those of `@page`. Same as in print.css, for pages that lack it. */
const SHEET: Record<string, string> = {
  position: 'static',
  'box-sizing': 'content-box',
  margin: '0',
  padding: '0',
  border: '0 none',
  'inline-size': 'auto',
  'min-inline-size': '0',
  'max-inline-size': 'none',
  'block-size': 'auto',
  'min-block-size': '0',
  'max-block-size': 'none',
  overflow: 'clip',
  transform: 'none',
  'break-before': 'auto',
  'break-after': 'auto',
  '--recto-zoom': '1',
};

/**
 * Lets `run` measure a hidden copy of `element` as it would print alone on `paper`; leaves no trace.
 *
 * Why a copy: columns can be set on a block only, and a sheet may be a grid; and the sheet itself stays untouched, so
 * no focus, scroll position or framework state is lost.
 */
export function withReplica<Result>(element: HTMLElement, paper: Paper, run: (replica: Replica) => Result): Result {
  return withPrintMedia(element, () => {
    const host = element.ownerDocument.createElement('div');
    host.inert = true;
    const sheet = element.cloneNode(true) as HTMLElement;
    assign(sheet, SHEET, 'important');
    host.append(sheet);
    element.after(host);
    try {
      const page = contentBox(sheet, paper);
      assign(host, columns(page), 'important');
      pageBreaksToColumnBreaks(sheet);
      if (host.clientWidth === 0) throw new Error('Recto: the sheet is not displayed, so its pages cannot be counted.');
      return run(replicaOf(host, sheet, page));
    } finally {
      host.remove();
    }
  });
}

function replicaOf(host: HTMLElement, sheet: HTMLElement, page: PageBox): Replica {
  const set = (density?: number) => {
    if (density !== undefined) sheet.style.setProperty('--recto-density', String(density));
  };
  return {
    measure(density) {
      set(density);
      const pages = Math.max(1, Math.round(host.scrollWidth / page.width));
      return { pages, fill: fillOfColumn(host, sheet, page, pages - 1) };
    },
    bodySize(density) {
      set(density);
      return Number.parseFloat(getComputedStyle(sheet).fontSize) * 0.75;
    },
  };
}

interface PageBox {
  width: number;
  height: number;
}

/** Content box of a page in whole px, rounded up as Chromium does when it prints: 956 of 956 counts agreed with PDFs. */
function contentBox(sheet: HTMLElement, paper: Paper): PageBox {
  const probe = sheet.ownerDocument.createElement('div');
  assign(probe, {
    display: 'block',
    'padding-inline': 'var(--recto-page-margin-inline, 15mm)',
    'padding-block': 'var(--recto-page-margin-block, 15mm)',
  });
  sheet.append(probe);
  const style = getComputedStyle(probe);
  const inline = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const block = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  probe.remove();
  const { width, height } = paperSize(paper, 'px');
  return { width: Math.ceil(width - inline), height: Math.ceil(height - block) };
}

function columns({ width, height }: PageBox): Record<string, string> {
  return {
    display: 'block',
    position: 'absolute',
    inset: '0 auto auto 0',
    'box-sizing': 'content-box',
    margin: '0',
    padding: '0',
    border: '0',
    visibility: 'hidden',
    overflow: 'hidden',
    contain: 'strict',
    transform: 'none',
    width: `${width}px`,
    'max-width': 'none',
    height: `${height}px`,
    'max-height': 'none',
    columns: `${width}px auto`,
    'column-gap': '0',
    'column-fill': 'auto',
    'column-rule': 'none',
  };
}

/** How far down the boxes of the sheet reach in a column. Measured on children, which hold all the rest. */
function fillOfColumn(host: HTMLElement, sheet: HTMLElement, page: PageBox, column: number): number {
  const frame = host.getBoundingClientRect();
  // An ancestor may be scaled by a transform; rectangles are then scaled, layout is not.
  const scale = frame.width / page.width;
  const middle = (rectangle: DOMRect) => Math.abs((rectangle.left + rectangle.right) / 2 - frame.left) / scale;
  const rightToLeft = getComputedStyle(host).direction === 'rtl';
  let bottom = frame.top;
  for (const box of boxesOf(sheet)) {
    for (const rectangle of box.getClientRects()) {
      const place = rightToLeft ? middle(rectangle) + page.width : middle(rectangle);
      if (Math.floor(place / page.width) === column && rectangle.height > 0)
        bottom = Math.max(bottom, rectangle.bottom);
    }
  }
  return Math.min(1, (bottom - frame.top) / scale / page.height);
}

function* boxesOf(parent: Element): Generator<Element> {
  for (const child of parent.children) {
    if (getComputedStyle(child).display === 'contents') yield* boxesOf(child);
    else yield child;
  }
}

function assign(element: HTMLElement, declarations: Record<string, string>, priority = ''): void {
  for (const [property, value] of Object.entries(declarations)) {
    if (value !== '') element.style.setProperty(property, value, priority);
  }
}
