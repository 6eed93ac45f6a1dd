import { marksLeftOut, sheetFonts } from '../preview/east-asian-fonts.ts';
import { liveSheet } from '../preview/live-sheet.ts';
import { type SheetView, sheetView } from '../preview/sheet-view.ts';
import { componentStyles, printStyles, themeStyles } from '../preview/theme-styles.ts';
import { useStudio } from '../state/store.ts';
import { fileName } from './download.ts';

/** The sheet as it stands: fitted, with what its page needs. */
export interface StandingPage {
  view: SheetView;
  /** The markup of the sheet. */
  sheet: string;
  /** Attributes of the root. */
  root: string;
  css: string;
  themeCss: string;
}

/** The sheet on the desk, fitted. */
export async function standingPage(): Promise<StandingPage> {
  const { shown, audience, appearance } = useStudio.getState();
  const frame = liveSheet();
  if (!shown || !frame) throw new Error('There is no sheet yet.');
  const view = sheetView(shown, audience, appearance);
  await frame.show(view);
  await frame.settle();
  const { documentElement: root } = frame.document;
  const own = [...root.style].filter((name) => name.startsWith('--recto'));
  const style = own.map((name) => `${name}:${root.style.getPropertyValue(name)}`).join(';');
  const fonts = await sheetFonts(frame.sheet.textContent ?? '', view);
  return {
    view,
    sheet: frame.sheet.outerHTML,
    root: `lang="${root.lang}" dir="${frame.sheet.dir}" style="${style.replaceAll('"', '&quot;')}"`,
    css: `${componentStyles}\n${printStyles}`,
    themeCss: `${marksLeftOut(await themeStyles(view.theme), fonts.marks)}\n${fonts.css}`,
  };
}

/**
 * Opens the print dialog for the sheet: the browser makes the PDF. Nothing but the sheet is in the frame that is printed,
 * and no script runs in it.
 */
export async function printSheet(): Promise<void> {
  const { sheet, root, css, themeCss } = await standingPage();
  const frame = document.createElement('iframe');
  frame.className = 'studio-print-frame';
  frame.title = fileName();
  frame.setAttribute('sandbox', 'allow-same-origin allow-modals');
  const title = new Option(fileName()).innerHTML;
  frame.srcdoc = `<!doctype html><html ${root}><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src 'self'; img-src data:"><title>${title}</title><style>${css}\n${themeCss}</style></head><body style="margin:0"><main>${sheet}</main></body></html>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, { once: true }));
  document.querySelector('.studio-print-frame')?.remove();
  document.body.append(frame);
  await loaded;
  // Fonts are asked for by a layout.
  frame.contentDocument?.body.getBoundingClientRect();
  await frame.contentDocument?.fonts.ready;
  const before = document.title;
  // Browsers name the file after the page that the person sees.
  document.title = fileName();
  frame.contentWindow?.focus();
  frame.contentWindow?.print();
  setTimeout(() => {
    document.title = before;
  }, 1000);
}
