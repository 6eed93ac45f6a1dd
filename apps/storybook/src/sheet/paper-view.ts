import {
  applyOnPaper,
  drawnPagesCss,
  drawnZoom,
  type Inspection,
  inspectPages,
  SheetPages,
  styleAround,
} from '@recto/print';
import marksCss from './paper-view.css?inline';

/** Rules that sheets need; those of Storybook itself are left out. */
const OF_SHEETS = /data-part|data-recto|\.desk/;

/** Between two papers, in px: see paper-view.css. */
const GAP = 24;

/** Two papers in less room than this, in px, could not be read. */
const NARROW = 560;

/** The stylesheets of the page as on paper. They are those of the view alone: the page itself stays on its screen. */
function stylesheetsOnPaper(): CSSStyleSheet[] {
  return [...document.styleSheets].flatMap((sheet) => {
    const text = Array.from(sheet.cssRules, ({ cssText }) => cssText).join('\n');
    if (!OF_SHEETS.test(text)) return [];
    const copy = new CSSStyleSheet();
    // The root of the view is the desk in it.
    copy.replaceSync(text.replaceAll(':root', '.desk'));
    applyOnPaper(copy);
    return [copy];
  });
}

const ownStylesheet = () => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(drawnPagesCss + marksCss);
  return sheet;
};

/** The pages of a sheet as on paper, in a tree of their own beneath an element, with marks on what is broken. */
export class PaperView {
  readonly #host: HTMLElement;
  readonly #frame: HTMLElement;
  /** The sheet that is measured: laid out, and not seen. */
  readonly #source = document.createElement('div');
  readonly #papers = document.createElement('div');
  readonly #pages = new SheetPages(this.#papers);
  readonly #across: number;

  /**
   * @param host an empty element, which nothing else draws in
   * @param desk what the toolbar sets is on it
   * @param across as many papers as are to be side by side where there is room
   */
  constructor(host: HTMLElement, desk: HTMLElement, across = 1) {
    this.#host = host;
    this.#across = across;
    this.#frame = desk.cloneNode(false) as HTMLElement;
    this.#papers.className = 'papers';
    styleAround(this.#frame, { padding: '0', 'min-block-size': '0', background: 'none' });
    styleAround(this.#source, { position: 'absolute', visibility: 'hidden', 'inline-size': '210mm' });
    styleAround(this.#source, { zoom: String(drawnZoom) });
    this.#frame.append(this.#source, this.#papers);
    const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [...stylesheetsOnPaper(), ownStylesheet()];
    root.replaceChildren(this.#frame);
  }

  /** Draws a sheet, which stays as it is, and returns what is on its pages. */
  draw(sheet: HTMLElement): Inspection {
    const copy = sheet.cloneNode(true) as HTMLElement;
    this.#source.replaceChildren(copy);
    const inspection = inspectPages(copy);
    this.#papers.dir = getComputedStyle(sheet).direction;
    this.#pages.draw(copy, inspection);
    this.#source.replaceChildren();
    this.fit(inspection);
    this.#pages.clearMarks();
    for (const { number, items } of inspection.pages) {
      for (const item of items) this.#pages.mark(number, item, 'item');
    }
    this.#markIssues(inspection);
    return inspection;
  }

  /** Makes the papers smaller where there is no room for one, or for all that are to be side by side. */
  fit({ paper }: Inspection): void {
    const width = (paper.width * 96) / 25.4;
    const { clientWidth } = this.#host;
    const across = clientWidth < NARROW ? 1 : this.#across;
    const zoom = Math.min(1, clientWidth / (across * (width + GAP)));
    // Print styles take the zoom and the row from what is around a sheet.
    styleAround(this.#papers, { zoom: String(zoom), 'flex-direction': 'row' });
  }

  /** What is missing from a page, at a blank foot, is marked where it is missing. */
  #markIssues(inspection: Inspection): void {
    for (const [index, { rule, location }] of inspection.issues.entries()) {
      const page = inspection.pages[location.page - 1];
      const foot = { start: 0, end: 1, top: page?.fill ?? 0, bottom: 1 };
      const item = page?.items.find(({ path }) => path === location.path) ?? foot;
      const label = document.createElement('span');
      label.textContent = `${index + 1} ${rule.replaceAll('-', ' ')}`;
      this.#pages.mark(location.page, item, 'broken')?.append(label);
    }
  }
}
