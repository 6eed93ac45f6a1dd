import { type Paper, type PaperSize, paperSize } from '../paper/papers.ts';
import { pageBreaksToColumnBreaks } from './column-breaks.ts';
import { assign, copiedLayoutHost, type LayoutHost, ownLayoutHost, setColumns } from './layout-host.ts';
import { type Overflow, overflowsOf } from './overflow.ts';
import { type PageBox, type Place, placeFinder } from './place.ts';
import { withPrintMedia } from './print-media.ts';
import { type Describe, describing } from './sheet-item.ts';

/** Pages taken, and how much of the last one is used: 0 to 1 of its content height. */
export interface Measurement {
  pages: number;
  fill: number;
}

/** The two factors that decide where the lines of a sheet stand. */
export interface Setting {
  /** `--recto-density`: sizes, leading and gaps together. */
  density: number;
  /** `--recto-spread`: the gaps between sections and entries alone. 1 leaves them as the theme has them. */
  spread: number;
}

/** A sheet laid out in columns of the size of a page, that can be measured at any setting. */
export interface MeasuredCopy {
  /** The copy, or the sheet itself. */
  sheet: HTMLElement;
  /** Printable area of a page. */
  page: PageBox;
  /** The density that the sheet has by itself. */
  density(): number;
  /** Measures at a setting, or as the sheet is. Results are cached by setting. */
  measure(setting?: Setting): Measurement;
  /** Size of running text at a density, in pt. */
  bodySize(density: number): number;
  /** What is wider than a page, as set last. */
  overflows(): Overflow[];
  /** Where on which page a rectangle in the copy lies, as set last. */
  placeFinder(): (rectangle: DOMRect) => Place;
  describe: Describe;
}

/**
 * Lets `run` measure `element` as it would print alone on `paper`, in columns of the size of a page, and restores the page afterwards.
 *
 * @param inPlace whether to lay out the sheet itself, where that can be, instead of a copy
 */
export function withMeasuredCopy<Result>(
  element: HTMLElement,
  paper: Paper | PaperSize,
  run: (copy: MeasuredCopy) => Result,
  inPlace = false,
): Result {
  return withPrintMedia(element, () => {
    const layoutHost = (inPlace && ownLayoutHost(element)) || copiedLayoutHost(element);
    let restoreBreaks = () => {};
    try {
      const page = contentBox(layoutHost.probe, paper);
      setColumns(layoutHost.host, page);
      restoreBreaks = pageBreaksToColumnBreaks(layoutHost.sheet);
      return run(measuredCopyOf({ ...layoutHost, page, describe: describing(layoutHost.sheet, element) }));
    } finally {
      restoreBreaks();
      layoutHost.restore();
    }
  });
}

type Parts = Pick<LayoutHost, 'host' | 'sheet' | 'probe'> & Pick<MeasuredCopy, 'page' | 'describe'>;

function measuredCopyOf({ host, sheet, probe, page, describe }: Parts): MeasuredCopy {
  const frame = () => placeFinder(host, page);
  const density = () => Number(getComputedStyle(sheet).getPropertyValue('--recto-density')) || 1;
  const measured = new Map<string, Measurement>();
  let current = keyOf({ density: density(), spread: Number(sheet.style.getPropertyValue('--recto-spread')) || 1 });
  return {
    sheet,
    page,
    describe,
    placeFinder: frame,
    density,
    measure(setting) {
      const key = setting ? keyOf(setting) : current;
      // An unchanged setting is not set again: the browser would style every element anew.
      if (setting && key !== current) set(sheet, setting);
      current = key;
      const known = measured.get(key);
      if (known) return known;
      const { scrollWidth } = host;
      if (scrollWidth === 0) throw new Error('Recto: the sheet is not displayed, so its pages cannot be counted.');
      const pages = Math.max(1, Math.round(scrollWidth / page.width));
      const measurement = { pages, fill: fillOfLast(sheet, page, pages - 1, frame()) };
      measured.set(key, measurement);
      return measurement;
    },
    bodySize(density) {
      probe.style.setProperty('--recto-density', String(density));
      return Number.parseFloat(getComputedStyle(probe).fontSize) * 0.75;
    },
    overflows: () => overflowsOf(sheet, page.width, frame(), describe),
  };
}

function keyOf({ density, spread }: Setting): string {
  return `${density} ${spread}`;
}

function set(sheet: HTMLElement, { density, spread }: Setting): void {
  sheet.style.setProperty('--recto-density', String(density));
  if (spread === 1) sheet.style.removeProperty('--recto-spread');
  else sheet.style.setProperty('--recto-spread', String(spread));
}

/** Content box of a page in whole px, rounded up as Chromium does when it prints: 956 of 956 counts agreed with PDFs. */
function contentBox(probe: HTMLElement, paper: Paper | PaperSize): PageBox {
  assign(
    probe,
    {
      'padding-inline': 'var(--recto-page-margin-inline, 15mm)',
      'padding-block': 'var(--recto-page-margin-block, 15mm)',
    },
    'important',
  );
  const style = getComputedStyle(probe);
  const inline = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
  const block = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  const size = paperSize(paper, 'px');
  const [width, height] = [Math.ceil(size.width - inline), Math.ceil(size.height - block)];
  if (width > 0 && height > 0) return { width, height };
  const [across, down] = [inline, block].map((margins) => Math.round((margins / 96) * 25.4));
  throw new RangeError(
    `Recto: margins of ${across} mm across and ${down} mm down leave nothing of the paper. Use narrower margins or a larger paper.`,
  );
}

/** How far down the boxes of the sheet reach on the last page. Measured on children, which hold all the rest. */
function fillOfLast(sheet: HTMLElement, page: PageBox, last: number, place: (rectangle: DOMRect) => Place): number {
  let lowest = 0;
  for (const box of boxesOf(sheet)) {
    for (const rectangle of box.getClientRects()) {
      const { page: number, bottom } = place(rectangle);
      if (number === last && rectangle.height > 0) lowest = Math.max(lowest, bottom);
    }
  }
  return Math.min(1, lowest / page.height);
}

function* boxesOf(parent: Element): Generator<Element> {
  for (const child of parent.children) {
    if (getComputedStyle(child).display === 'contents') yield* boxesOf(child);
    else yield child;
  }
}
