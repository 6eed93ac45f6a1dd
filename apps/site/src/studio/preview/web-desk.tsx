import { styleAround } from '@recto/print';
import { printProperties, Resume } from '@recto/react';
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { useLabels } from '../labels/index.ts';
import { useStudio } from '../state/store.ts';
import { marksLeftOut, sheetFonts } from './east-asian-fonts.ts';
import { FRAME_DOCUMENT } from './frame-document.ts';
import { setStyle } from './set-style.ts';
import { type SheetView, sheetView } from './sheet-view.ts';
import { componentStyles, printStyles, themeStyles } from './theme-styles.ts';

/** The document as a web page, as a site shows it. */
export function WebDesk() {
  const t = useLabels();
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let stop: (() => void) | undefined;
    const begin = () => {
      stop = showWeb(element);
    };
    element.addEventListener('load', begin, { once: true });
    return () => {
      element.removeEventListener('load', begin);
      stop?.();
    };
  }, []);
  return (
    <iframe ref={frame} className="studio-web" title={t.webPage} srcDoc={FRAME_DOCUMENT} sandbox="allow-same-origin" />
  );
}

function showWeb(frame: HTMLIFrameElement): () => void {
  const document = frame.contentDocument as Document;
  // Around the sheet is the desk, which is dark where the page around the frame is.
  for (const element of [document.documentElement, document.body])
    styleAround(element, { 'background-color': 'transparent', 'color-scheme': 'light dark' });
  const host = document.createElement('main');
  document.body.append(host);
  const root = createRoot(host);
  const show = async () => {
    const { shown, audience, appearance } = useStudio.getState();
    if (!shown) return;
    const view = sheetView(shown, audience, appearance);
    setStyle(document, 'components', componentStyles, false);
    const fonts = await sheetFonts(JSON.stringify(view.resume), view);
    setStyle(document, 'theme', marksLeftOut(await themeStyles(view.theme), fonts.marks), false);
    setStyle(document, 'east-asian', fonts.css, false);
    setStyle(document, 'print', printStyles, false);
    for (const property of Object.entries(printProperties(view.resume, { paper: view.paper })))
      document.documentElement.style.setProperty(...property);
    root.render(webSheet(view));
  };
  void show();
  const unsubscribe = useStudio.subscribe((state, before) => {
    if (state.shown !== before.shown || state.audience !== before.audience || state.appearance !== before.appearance)
      void show();
  });
  return () => {
    unsubscribe();
    root.unmount();
  };
}

const webSheet = ({ resume, theme, variant, paper, style }: SheetView) =>
  createElement(Resume, { resume, audience: 'private', theme, paper, style, ...(variant ? { variant } : {}) });
