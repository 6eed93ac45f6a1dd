import type { PageBox } from './place.ts';

/** A sheet in a block whose columns are pages. */
export interface LayoutHost {
  /** The block. */
  host: HTMLElement;
  /** The sheet that is laid out in it. */
  sheet: HTMLElement;
  /** Has the margins and the size of text of the sheet; asking for them lays out nothing. */
  probe: HTMLElement;
  /** Removes the copy, or gives the sheet and its siblings their styles back. */
  restore(): void;
}

/** The sheet fills the page: the margins are those of `@page`. Same as in print.css, for pages that lack it. */
const SHEET: Record<string, string> = {
  position: 'static',
  'box-sizing': 'content-box',
  // What a ground adds at the head of the first page is no part of the page that is counted.
  margin: 'calc(-1 * var(--recto-bleed-block, 0px)) 0 0',
  padding: 'var(--recto-bleed-block, 0px) var(--recto-bleed-inline, 0px) 0',
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
};

/** Same as in print.css: what is beside a rail may reach below its sheet. */
function sheetStyle(sheet: HTMLElement): Record<string, string> {
  return sheet.querySelector('[data-part="rail"]') ? { ...SHEET, overflow: 'clip visible' } : SHEET;
}

const ZOOM = '--recto-zoom';
const UNZOOMED = { [ZOOM]: '1' };

/** Columns can be set on a block only. */
const HOST: Record<string, string> = {
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  'box-sizing': 'content-box',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  contain: 'strict',
  transform: 'none',
  'max-width': 'none',
  'max-height': 'none',
  'column-gap': '0',
  'column-fill': 'auto',
  'column-rule': 'none',
};

/** Marks the block of a copy. */
const MARK = 'data-recto-measured';

/** Beside its copy, a sheet needs no styles and boxes of paper: what is skipped keeps those that it has. */
const SKIPPED = `:has(+ [${MARK}]) { content-visibility: hidden !important }`;

/**
 * A copy of a sheet in a hidden block of its own, beside it. The sheet itself, which may be a grid, stays untouched: no
 * focus, scroll position or framework state is lost.
 */
export function copiedLayoutHost(element: HTMLElement): LayoutHost {
  const host = element.ownerDocument.createElement('div');
  host.inert = true;
  host.setAttribute(MARK, '');
  // Inherited properties are set before the first layout, so that the copy is styled once.
  assign(host, { ...HOST, visibility: 'hidden' }, 'important');
  const sheet = element.cloneNode(true) as HTMLElement;
  assign(sheet, { ...sheetStyle(sheet), ...UNZOOMED }, 'important');
  const probe = probeOf(sheet);
  host.append(sheet, probe.parentElement as HTMLElement);
  element.after(host);
  const restoreStyles = addStyles(element, SKIPPED);
  return {
    host,
    sheet,
    probe,
    restore() {
      restoreStyles();
      host.remove();
    },
  };
}

/**
 * Adds rules to those of the document or the shadow root that an element is in. No attribute of the page changes, which a
 * script may observe.
 *
 * @returns takes them away
 */
function addStyles(element: HTMLElement, css: string): () => void {
  const root = element.getRootNode() as Document | ShadowRoot;
  const view = element.ownerDocument.defaultView;
  if (!view || !('adoptedStyleSheets' in root)) return () => {};
  const { CSSStyleSheet } = view as Window & typeof globalThis;
  const added = new CSSStyleSheet();
  added.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, added];
  return () => {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== added);
  };
}

/**
 * A sheet in its own parent, all beside it hidden: nothing is copied and most of its style stays, so that measuring takes
 * half the time. For pages that are not visible meanwhile.
 *
 * @returns nothing where the parent shows more than elements
 */
export function ownLayoutHost(sheet: HTMLElement): LayoutHost | undefined {
  const host = sheet.parentElement;
  if (!host || !holdsElementsOnly(host)) return undefined;
  const siblings = [...host.children].filter((child) => child !== sheet) as HTMLElement[];
  const isZoomed = getComputedStyle(sheet).getPropertyValue(ZOOM) !== '1';
  const styles = [host, sheet, ...siblings].map((element) => [element, element.getAttribute('style')] as const);
  assign(host, HOST, 'important');
  assign(sheet, sheetStyle(sheet), 'important');
  // An inherited property that has its value already is not set: setting it styles every descendant anew.
  if (isZoomed) assign(sheet, UNZOOMED, 'important');
  for (const element of siblings) assign(element, { display: 'none' }, 'important');
  const probe = probeOf(sheet);
  const aside = probe.parentElement as HTMLElement;
  host.append(aside);
  return {
    host,
    sheet,
    probe,
    restore() {
      aside.remove();
      for (const [element, style] of styles) restoreStyle(element, style);
    },
  };
}

/** Whether a block has elements only, without text or generated content, and a scroll width of its own. */
function holdsElementsOnly(host: HTMLElement): boolean {
  const { body, compatMode, documentElement } = host.ownerDocument;
  if (host === documentElement || (host === body && compatMode !== 'CSS1Compat')) return false;
  const generates = (pseudo: string) => !['none', 'normal'].includes(getComputedStyle(host, pseudo).content);
  const says = (node: Node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== '';
  return ![...host.childNodes].some(says) && !['::before', '::after'].some(generates);
}

/** A sheet without content, in a block of its own: sheets beside each other are styled otherwise. */
function probeOf(sheet: HTMLElement): HTMLElement {
  const probe = sheet.cloneNode() as HTMLElement;
  const aside = sheet.ownerDocument.createElement('div');
  assign(aside, { display: 'none' }, 'important');
  aside.append(probe);
  return probe;
}

/**
 * Makes the columns of a block as large as a page.
 *
 * @param paged without it there is one column, however long
 */
export function setColumns(host: HTMLElement, { width, height }: PageBox, paged = true): void {
  // Browsers cut lengths off after a 64th of a pixel: without the addition, a side of whole pixels of the zoom loses one.
  const [across, down] = [width, height].map((side) => `${side + 0.0005}px`) as [string, string];
  assign(host, { width: across, height: down, columns: paged ? `${across} auto` : 'auto' }, 'important');
}

export function assign(element: HTMLElement, declarations: Record<string, string>, priority = ''): void {
  for (const [property, value] of Object.entries(declarations)) {
    if (value !== '') element.style.setProperty(property, value, priority);
  }
}

/** Gives an element back the `style` attribute that it had. */
export function restoreStyle(element: HTMLElement, style: string | null): void {
  if (style === null) element.removeAttribute('style');
  else element.setAttribute('style', style);
}
