import { type PaperName, type PaperSize, paperSize } from '../paper/papers.ts';
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

/** The factors that decide where the lines of a sheet stand. */
export interface Setting {
  /** `--recto-density`: sizes, leading and gaps together; with a size of its own, leading and gaps. */
  density: number;
  /** `--recto-size`: text. @default none: the density's */
  size?: number | undefined;
  /** `--recto-spread`: the gaps between sections and entries alone. 1 leaves them as the theme has them. */
  spread: number;
}

/** A sheet laid out in columns of the size of a page, that can be measured at any setting. */
export interface MeasuredCopy {
  /** The copy, or the sheet itself. */
  sheet: HTMLElement;
  /** Printable area of a page. */
  readonly page: PageBox;
  /** The setting that the sheet has by itself. */
  own: Setting;
  /** Pixels of the window to one of the copy, which may be zoomed or transformed. */
  scale(): number;
  /** Lays the copy out so many times as large (`zoom` of CSS): the browser rounds to pixels, so lines may differ. */
  setZoom(zoom: number): void;
  set(setting: Setting): void;
  /** Lays the copy out on pages, as it is at first, or as if its paper had no end. `measure` lays it out on pages again. */
  setPaged(paged: boolean): void;
  /** Measures at a setting, or as it is set. Results are cached by setting and zoom. */
  measure(setting?: Setting): Measurement;
  /** Forgets what was measured, after a change of the copy. */
  forget(): void;
  /** Size of running text at a setting, in pt. */
  bodySize(setting: Omit<Setting, 'spread'>): number;
  /** Distance of lines of running text and gap between sections at a setting, in px. */
  distances(setting: Omit<Setting, 'spread'>): { leading: number; gap: number };
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
 * @param start the setting of a copy when it is styled for the first time. @default that of the sheet
 */
export function withMeasuredCopy<Result>(
  element: HTMLElement,
  paper: PaperName | PaperSize,
  run: (copy: MeasuredCopy) => Result,
  inPlace = false,
  start?: Setting,
): Result {
  return withPrintMedia(element, () => {
    const layoutHost = (inPlace && ownLayoutHost(element)) || copiedLayoutHost(element);
    if (start && layoutHost.sheet !== element) setFactors(layoutHost.sheet, start);
    let restoreBreaks = () => {};
    try {
      const copy = measuredCopyOf({ ...layoutHost, paper, describe: describing(layoutHost.sheet, element) });
      restoreBreaks = pageBreaksToColumnBreaks(layoutHost.sheet);
      return run(copy);
    } finally {
      restoreBreaks();
      layoutHost.restore();
    }
  });
}

type TextStyle = Pick<CSSStyleDeclaration, 'fontSize' | 'lineHeight' | 'rowGap'>;

interface Parts extends Pick<LayoutHost, 'host' | 'sheet' | 'probe'>, Pick<MeasuredCopy, 'describe'> {
  paper: PaperName | PaperSize;
}

function measuredCopyOf({ host, sheet, probe, paper, describe }: Parts): MeasuredCopy {
  let zoom = zoomOf(host);
  let page = pageOf({ host, probe, paper }, zoom);
  const frame = () => placeFinder(host, page);
  const own = ownSetting(sheet);
  const measured = new Map<string, Measurement>();
  let current = keyOf(own);
  let isPaged = true;
  const styles = new Map<string, TextStyle>();
  const styleAt = ({ density, size }: Omit<Setting, 'spread'>): TextStyle => {
    const key = `${density} ${size} ${zoom}`;
    const known = styles.get(key);
    if (known) return known;
    setFactor(probe, 'density', density);
    setFactor(probe, 'size', size);
    const { fontSize, lineHeight, rowGap } = getComputedStyle(probe);
    const style = { fontSize, lineHeight, rowGap };
    styles.set(key, style);
    return style;
  };
  return {
    sheet,
    get page() {
      return page;
    },
    describe,
    placeFinder: frame,
    own,
    scale: () => host.getBoundingClientRect().width / page.width,
    forget: () => measured.clear(),
    setZoom(value) {
      if (value === zoom) return;
      zoom = value;
      assign(host, { zoom: String(zoom) }, 'important');
      page = pageOf({ host, probe, paper }, zoom);
      isPaged = true;
    },
    setPaged(paged) {
      if (paged !== isPaged) setColumns(host, page, paged);
      isPaged = paged;
    },
    set(setting) {
      // An unchanged setting is not set again: the browser would style every element anew.
      if (keyOf(setting) !== current) setFactors(sheet, setting);
      current = keyOf(setting);
    },
    measure(setting) {
      if (setting) this.set(setting);
      const known = measured.get(`${current} ${zoom}`);
      this.setPaged(true);
      if (known) return known;
      const { scrollWidth } = host;
      if (scrollWidth === 0) throw new Error('Recto: the sheet is not displayed, so its pages cannot be counted.');
      const pages = Math.max(1, Math.round(scrollWidth / page.width));
      const measurement = { pages, fill: fillOfLast(sheet, page, pages - 1, frame()) };
      measured.set(`${current} ${zoom}`, measurement);
      return measurement;
    },
    bodySize: (setting) => Number.parseFloat(styleAt(setting).fontSize) * 0.75,
    distances(setting) {
      const { fontSize, lineHeight, rowGap } = styleAt(setting);
      const leading = Number.parseFloat(lineHeight) || 1.2 * Number.parseFloat(fontSize);
      return { leading, gap: Number.parseFloat(rowGap) || 1 };
    },
    overflows: () => overflowsOf(sheet, page.width, frame(), describe),
  };
}

function ownSetting(sheet: HTMLElement): Setting {
  const style = getComputedStyle(sheet);
  const [density, size, spread] = ['density', 'size', 'spread'].map((name) =>
    Number(style.getPropertyValue(`--recto-${name}`)),
  );
  return { density: density || 1, size: size || undefined, spread: spread || 1 };
}

function keyOf({ density, size, spread }: Setting): string {
  return `${density} ${size} ${spread}`;
}

/** Sets the factors of a sheet, or takes away those that it does not need. */
export function setFactors(sheet: HTMLElement, { density, size, spread }: Setting): void {
  setFactor(sheet, 'density', density);
  setFactor(sheet, 'size', size);
  setSpread(sheet, spread);
}

export function setSpread(sheet: HTMLElement, spread: number): void {
  setFactor(sheet, 'spread', spread === 1 ? undefined : spread);
}

function setFactor(sheet: HTMLElement, name: 'density' | 'size' | 'spread', value: number | undefined): void {
  if (value === undefined) sheet.style.removeProperty(`--recto-${name}`);
  else sheet.style.setProperty(`--recto-${name}`, String(value));
}

/** Makes the columns of a layout host as large as a page at a zoom. */
function pageOf({ host, probe, paper }: Pick<Parts, 'host' | 'probe' | 'paper'>, zoom: number): PageBox {
  const page = contentBox(probe, paper, zoom);
  setColumns(host, page);
  return page;
}

/** The zoom that the elements around a sheet give it. Browsers before 2024 do not tell; in print it is 1. */
function zoomOf(host: Element): number {
  return (host as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
}

/**
 * Content box of a page, in px. Its width is what print.css leaves, and Chromium rounds both sides up to whole px of the
 * zoom when it prints: 1,008 of 1,008 counts agreed with PDFs at each of zoom 1 and 7.5.
 */
function contentBox(probe: HTMLElement, paper: PaperName | PaperSize, zoom: number): PageBox {
  assign(
    probe,
    {
      'padding-inline': 'var(--recto-page-margin-inline, 15mm)',
      // The sides that a sheet has as padding, because its ground reaches the edges of the paper.
      'margin-left': 'var(--recto-bleed-inline, 0px)',
      'padding-block': 'var(--recto-page-margin-block, 15mm)',
      // Read by `distances`.
      'row-gap': 'var(--recto-space-section, calc(1px * var(--recto-density, 1)))',
    },
    'important',
  );
  const { paddingLeft, paddingTop, marginLeft } = getComputedStyle(probe);
  const bleeds = Number.parseFloat(marginLeft) > 0;
  const [inline, block] = [Number.parseFloat(paddingLeft), Number.parseFloat(paddingTop)];
  const size = paperSize(paper, 'px');
  const roundedUp = (side: number) => Math.ceil(side * zoom) / zoom;
  const width = bleeds ? size.width : 2 * Math.round(size.width / 2 - Math.round(inline)) - 0.004;
  const box = { width: roundedUp(width), height: roundedUp(size.height - 2 * block) };
  if (box.width > 0 && box.height > 0) return box;
  const [across, down] = [inline, block].map((margin) => Math.round((margin / 96) * 25.4) * 2);
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
    // The main column is as high as the rail that it keeps free: its sections say how far it reaches.
    if (child.matches('[data-part="columns"], [data-part="main"]') || getComputedStyle(child).display === 'contents')
      yield* boxesOf(child);
    else if (!child.matches('[data-part="rail"]')) yield child;
  }
}
