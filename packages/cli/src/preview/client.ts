import {
  applyFit,
  drawnPagesCss,
  drawnZoom,
  type Fit as FitWithOverflows,
  fitToPages,
  type Inspection,
  inspectPages,
  SheetPages,
  styleAround,
} from '@recto/print';
import type { Page, View } from '../dev/live-document.ts';
import type { ReportAnswer } from '../dev/report-worker.ts';
import { type Choices, createBar } from './bar.ts';
import { loadStylesheets } from './load-stylesheets.ts';
import { drawMarks, type Note } from './marks.ts';

// The script of the preview. It lays the sheet out as on paper, and draws its pages.

const bar = createBar(document.title.replace(/ · Recto$/, ''), {
  onChoice(choices) {
    const query = new URLSearchParams(Object.entries(choices).filter(([, value]) => value !== ''));
    history.replaceState(null, '', `?${query}`);
    refresh();
  },
  onOutlines: () => mark(),
  onNote: (index) =>
    document
      .querySelector(`.recto-mark[data-note="${index}"]`)
      ?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
});
const ownStyles = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/preview.css' });
document.head.append(Object.assign(document.createElement('style'), { textContent: drawnPagesCss }), ownStyles);
/** The sheet that is measured: laid out, and not seen. */
const source = document.createElement('div');
const desk = document.createElement('main');
document.body.append(source, desk);
const pages = new SheetPages(desk);
styleAround(desk, {
  display: 'flex',
  'flex-flow': 'row wrap',
  'justify-content': 'center',
  gap: '24px',
  padding: '72px 24px 24px',
  margin: '0 340px 0 0',
});

type Fit = Omit<FitWithOverflows, 'overflows'>;

let inspection: Inspection | undefined;
let pageNotes: Note[] = [];
let report: ReportAnswer['findings'];
let failure: string | undefined;

const choices = (): Choices => Object.fromEntries(new URLSearchParams(location.search));

let running = false;
let again = false;

/** Asks for the page as it is now. Changes that come meanwhile are one. */
async function refresh(): Promise<void> {
  again = running;
  if (running) return;
  running = true;
  try {
    const view = (await (await fetch(`/view${location.search}`)).json()) as View;
    if ('problem' in view) bar.problem(view.problem);
    else await show(view);
  } catch (error) {
    bar.problem({ title: 'The preview has no answer.', text: String(error) });
  } finally {
    running = false;
  }
  if (again) await refresh();
}

async function show(view: Page): Promise<void> {
  const parsed = new DOMParser().parseFromString(view.html, 'text/html');
  const folder = `/files/${view.base}/`;
  const links = [...parsed.querySelectorAll('link[rel="stylesheet"]')].map(
    (link) => folder + link.getAttribute('href'),
  );
  await loadStylesheets(links);
  const { documentElement: root } = document;
  for (const name of ['lang', 'dir', 'style']) root.setAttribute(name, parsed.documentElement.getAttribute(name) ?? '');
  styleAround(root, { 'background-color': '#dcdcd8' });
  const sheet = document.importNode(parsed.querySelector('[data-part="page"]') as HTMLElement, true);
  for (const image of sheet.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    if (!address.startsWith('data:')) image.src = folder + address;
  }
  for (const link of sheet.querySelectorAll('a')) Object.assign(link, { target: '_blank', rel: 'noreferrer' });
  styleAround(source, { position: 'absolute', inset: '0 auto auto 0', visibility: 'hidden', 'inline-size': '210mm' });
  source.replaceChildren(sheet);
  if (drawAtOnce(sheet, view)) {
    bar.problem(undefined);
    await painted();
    // Somebody goes on writing: the next text is fitted.
    if (again) return;
  }
  await ready(sheet);
  draw(sheet, view);
  bar.problem(undefined);
  bar.offer(view, choices());
  bar.status(summary(view));
  desk.dataset.fitted = String(Number(desk.dataset.fitted ?? 0) + 1);
}

/** Waits for fonts and pictures, which decide where lines end. */
async function ready(sheet: HTMLElement): Promise<void> {
  sheet.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode().catch(() => {})));
}

/** Two frames: when the second begins, the first has been painted. */
const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** The last fit, what it was made for, and the texts of the paragraphs that it set. */
let last: { key: string; fit: Fit; texts: ReadonlyMap<string, string | null | undefined> } | undefined;

/** What decides how a text is fitted. */
const keyOf = ({ base, settings }: Page) => JSON.stringify([base, settings]);

/**
 * Draws the pages with the last fit, which is that of nearly the same text: the fit of the new one takes several layouts.
 *
 * @returns whether there was one
 */
function drawAtOnce(sheet: HTMLElement, view: Page): boolean {
  if (!inspection || last?.key !== keyOf(view)) return false;
  const { fit, texts } = last;
  const isSame = (path: string) => sheet.querySelector(path)?.textContent === texts.get(path);
  applyFit(sheet, { ...fit, paragraphs: fit.paragraphs.filter(({ path }) => isSame(path)) });
  styleAround(source, { zoom: String(drawnZoom) });
  pages.draw(sheet, inspection);
  drawMarks(pages, inspection, [], false);
  return true;
}

/** Fits the sheet, and draws and inspects its pages. */
function draw(sheet: HTMLElement, view: Page): void {
  const { paper, pages: asked, fill } = view.settings;
  styleAround(source, { zoom: '1' });
  const { overflows: _, ...fit } = fitToPages(sheet, {
    paper,
    fill,
    zoom: drawnZoom,
    ...(asked === undefined ? {} : { pages: asked }),
  });
  last = {
    key: keyOf(view),
    fit,
    texts: new Map(fit.paragraphs.map(({ path }) => [path, sheet.querySelector(path)?.textContent])),
  };
  styleAround(source, { zoom: String(drawnZoom) });
  inspection = inspectPages(sheet, paper);
  pages.draw(sheet, inspection);
  takeNotes(inspection, fit, view);
}

function takeNotes(
  { issues }: Inspection,
  fit: Pick<Fit, 'fits' | 'reason'>,
  { kind, warnings }: Pick<Page, 'kind' | 'warnings'>,
): void {
  pageNotes = [
    ...issues.map(({ rule, message, hint, location: { page, path } }) => ({
      severity: 'warning' as const,
      rule,
      message,
      hint,
      page,
      path,
    })),
    ...(fit.fits ? [] : [{ severity: 'error' as const, rule: 'fit', message: fit.reason ?? 'It takes more pages.' }]),
    ...warnings.map((message) => ({ severity: 'warning' as const, rule: 'document', message })),
  ];
  report = kind === 'letter' ? [] : undefined;
  failure = undefined;
  mark();
}

/** What the page itself shows is not said twice by the report. */
const OF_THE_PAGE = ['fit', 'breaks', 'typography'];

function notes(): Note[] {
  const reported = (report ?? []).flatMap(({ check, rule, severity, message, hint, location, words }): Note[] =>
    OF_THE_PAGE.includes(check)
      ? []
      : [{ severity, rule: `${check}/${rule}`, message, hint, page: location.page, words }],
  );
  const failed: Note[] =
    failure === undefined
      ? []
      : [{ severity: 'warning', rule: 'check', message: `The PDF was not checked: ${failure}` }];
  return [...pageNotes, ...failed, ...reported];
}

function mark(): void {
  if (inspection) drawMarks(pages, inspection, notes(), bar.outlines());
  bar.list(notes(), report === undefined && failure === undefined);
}

function summary({ settings }: Page): string {
  const end = inspection?.pages.at(-1);
  const count = inspection?.pages.length ?? 0;
  const asked = settings.pages === undefined ? '' : ` of ${settings.pages} asked`;
  return `${count} ${count === 1 ? 'page' : 'pages'}${asked}, the last ${Math.round((end?.fill ?? 0) * 100)} % full, density ${last?.fit.density ?? 1}`;
}

const events = new EventSource('/events');
events.addEventListener('change', () => refresh());
// Also after the server was gone for a while.
events.addEventListener('open', () => refresh());
events.addEventListener('report', ({ data }) => {
  const answer = JSON.parse(data) as Omit<ReportAnswer, 'number'>;
  report = answer.findings;
  failure = answer.failure;
  mark();
});
