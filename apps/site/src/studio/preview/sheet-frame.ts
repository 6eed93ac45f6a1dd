import {
  applyFit,
  type DrawnSize,
  drawnZoom,
  type Fit,
  fitToPages,
  inspectPages,
  SheetPages,
  styleAround,
} from '@recto/print';
import { printProperties, Resume } from '@recto/react';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { marksLeftOut, NO_FONTS, type SheetFonts, sheetFonts } from './east-asian-fonts.ts';
import { type Findings, findingsOf } from './findings.ts';
import { PAGE_GAP, setStyle } from './set-style.ts';
import type { SheetView } from './sheet-view.ts';
import { componentStyles, loadedThemeStyles, printStyles, themeStyles } from './theme-styles.ts';

type PlainFit = Omit<Fit, 'overflows'>;

/** The last fit, what it was made for, and the texts of the paragraphs that it set. */
interface LastFit {
  key: string;
  fit: PlainFit;
  texts: ReadonlyMap<string, string | null | undefined>;
  size: DrawnSize;
}

/** What is shown of a document. */
interface Shown {
  pages: number;
  /** Of a sheet that was fitted before it was shown. */
  findings?: Findings;
}

/** The sheet in its frame: laid out as on paper, and drawn as pages. */
export class SheetFrame {
  readonly document: Document;
  readonly pages: SheetPages;
  readonly #source: HTMLElement;
  readonly #root: Root;
  #last: LastFit | undefined;
  #wanted: SheetView | undefined;
  #fonts: SheetFonts = NO_FONTS;

  constructor(frame: HTMLIFrameElement) {
    this.document = frame.contentDocument as Document;
    const { body, documentElement } = this.document;
    this.#source = this.document.createElement('div');
    const desk = this.document.createElement('main');
    body.append(this.#source, desk);
    styleAround(documentElement, {
      'background-color': 'transparent',
      'color-scheme': 'light dark',
      overflow: 'hidden',
    });
    styleAround(body, { 'background-color': 'transparent', margin: '0' });
    styleAround(this.#source, { display: 'none' });
    styleAround(desk, { display: 'grid', gap: `${PAGE_GAP}px`, padding: '0', margin: '0', 'justify-content': 'start' });
    this.pages = new SheetPages(desk);
    this.#root = createRoot(this.#source);
  }

  /** The sheet that is laid out, which nobody sees. */
  get sheet(): HTMLElement {
    return this.#source.querySelector('[data-part="page"]') as HTMLElement;
  }

  /**
   * Shows a document at once, with the last fit, which is that of nearly the same text: a new fit takes several layouts,
   * and `settle` makes it when there is time. Where there is no such fit, the sheet is settled before it is shown.
   *
   * @returns how many pages it takes, and what `settle` found
   */
  async show(view: SheetView): Promise<Shown> {
    this.#wanted = view;
    const css = loadedThemeStyles(view.theme) ?? (await themeStyles(view.theme));
    if (this.#wanted !== view) return { pages: this.pages.sheets.length };
    setStyle(this.document, 'components', componentStyles, true);
    setStyle(this.document, 'theme', marksLeftOut(css, this.#fonts.marks), true);
    setStyle(this.document, 'print', printStyles, true);
    this.#render(view);
    const last = this.#last?.key === keyOf(view) ? this.#last : undefined;
    if (!last) {
      const findings = await this.settle();
      return { pages: findings.pages.length, findings };
    }
    this.#apply(last);
    return { pages: this.pages.draw(this.sheet, last.size) };
  }

  #render({ resume, theme, variant, paper, style }: SheetView): void {
    const { documentElement: root } = this.document;
    const lang = resume.meta?.recto?.locale ?? 'en';
    // Whatever is set on the root, even to what it was, has all styles computed again.
    if (root.lang !== lang) root.lang = lang;
    for (const [name, value] of Object.entries(printProperties(resume, { paper })))
      if (root.style.getPropertyValue(name) !== value) root.style.setProperty(name, value);
    const sheet = createElement(Resume, {
      resume,
      audience: 'private',
      theme,
      paper,
      style,
      ...(variant ? { variant } : {}),
    });
    flushSync(() => this.#root.render(sheet));
  }

  #apply({ fit, texts }: LastFit): void {
    const isSame = (path: string) => this.sheet.querySelector(path)?.textContent === texts.get(path);
    applyFit(this.sheet, { ...fit, paragraphs: fit.paragraphs.filter(({ path }) => isSame(path)) });
  }

  /** Fits the sheet to the pages asked, and inspects them. */
  async settle(): Promise<Findings> {
    const view = this.#wanted as SheetView;
    await this.#loadFonts(view);
    styleAround(this.#source, SOURCE);
    this.sheet.getBoundingClientRect();
    await this.document.fonts.ready;
    await Promise.all([...this.sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
    const { sheet } = this;
    if (view.density !== undefined) sheet.style.setProperty('--recto-density', String(view.density));
    else if (view.pages === undefined) sheet.style.removeProperty('--recto-density');
    styleAround(this.#source, { ...SOURCE, zoom: '1' });
    const { overflows: _, ...fit } = fitToPages(sheet, {
      paper: view.paper,
      fill: view.fill,
      zoom: drawnZoom,
      copyfit: true,
      ...(view.pages === undefined ? {} : { pages: view.pages }),
    });
    styleAround(this.#source, { zoom: String(drawnZoom) });
    const inspection = inspectPages(sheet, view.paper);
    styleAround(this.#source, { display: 'none' });
    const texts = new Map(fit.paragraphs.map(({ path }) => [path, sheet.querySelector(path)?.textContent]));
    this.#last = { key: keyOf(view), fit, texts, size: inspection };
    this.pages.draw(sheet, inspection);
    return findingsOf(inspection, fit, { asked: view.pages, lacking: this.#fonts.lacking });
  }

  /** Fonts that only some documents need. */
  async #loadFonts(view: SheetView): Promise<void> {
    const fonts = await sheetFonts(this.sheet.textContent ?? '', view);
    if (fonts === this.#fonts) return;
    this.#fonts = fonts;
    setStyle(this.document, 'theme', marksLeftOut(await themeStyles(view.theme), fonts.marks), true);
    setStyle(this.document, 'east-asian', fonts.css, true);
    setStyle(document, 'east-asian', fonts.interfaceCss, false);
  }

  /** How the sheet is fitted. */
  get fit(): PlainFit | undefined {
    return this.#last?.fit;
  }

  /** Lights words on every page. Where the browser cannot, nothing is lit. */
  light(ranges: readonly Range[]): void {
    const view = this.document.defaultView as (Window & typeof globalThis) | null;
    if (!view?.CSS?.highlights) return;
    if (ranges.length === 0) view.CSS.highlights.delete('recto-lit');
    else view.CSS.highlights.set('recto-lit', new view.Highlight(...ranges));
  }

  close(): void {
    this.#root.unmount();
  }
}

const SOURCE = {
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  visibility: 'hidden',
  'inline-size': '210mm',
};

/** What decides how a text is fitted. */
const keyOf = ({ theme, variant, paper, pages, fill, style, density }: SheetView) =>
  JSON.stringify([theme, variant, paper, pages, fill, style, density]);
