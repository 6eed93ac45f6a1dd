import { useEffect, useRef, useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { useStudio } from '../state/store.ts';
import { DeskBar } from './desk-bar.tsx';
import { FRAME_DOCUMENT } from './frame-document.ts';
import { type LiveSheet, showLive } from './live-sheet.ts';
import { ParserDesk } from './parser-desk.tsx';
import { pointAt } from './point.ts';
import { PAGE_GAP, PIXELS } from './set-style.ts';
import { SheetMarks } from './sheet-marks.tsx';
import { useDeskScale } from './use-desk-scale.ts';
import { WebDesk } from './web-desk.tsx';

/** The sheet, live: as pages, as a web page, or as a parser reads it. */
export function Desk() {
  const t = useLabels();
  const desk = useStudio((state) => state.desk);
  return (
    <section className="studio-desk" id="studio-sheet" tabIndex={-1} aria-label={t.sheet}>
      <DeskBar />
      <div className="studio-desk-scroll">
        <PagesDesk hidden={desk !== 'pages'} />
        {desk === 'web' && <WebDesk />}
        {desk === 'parser' && <ParserDesk />}
      </div>
    </section>
  );
}

function PagesDesk({ hidden }: { hidden: boolean }) {
  const t = useLabels();
  const frame = useRef<HTMLIFrameElement>(null);
  const [live, setLive] = useState<LiveSheet>();
  const [count, setCount] = useState(1);
  const findings = useStudio((state) => state.findings);
  const paper = findings?.paper ?? { width: 210, height: 297 };
  const { ref, scale } = useDeskScale(paper.width * PIXELS);
  const width = paper.width * PIXELS;
  const height = paper.height * PIXELS * count + PAGE_GAP * (count - 1);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let stop: (() => void) | undefined;
    const begin = () => {
      stop?.();
      const sheet = showLive(element, setCount);
      setLive(sheet);
      stop = sheet.stop;
    };
    if (element.contentDocument?.readyState === 'complete' && element.contentDocument.head?.querySelector('style'))
      begin();
    else element.addEventListener('load', begin, { once: true });
    return () => {
      element.removeEventListener('load', begin);
      stop?.();
    };
  }, []);

  const onPoint = (event: React.MouseEvent) => {
    const place = live && pointAt(live.frame, event, scale);
    if (place) useStudio.setState({ place, tab: 'edit' });
  };
  return (
    <div ref={ref} className="studio-pages" hidden={hidden}>
      <div className="studio-pages-area" style={{ width: width * scale, height: height * scale }}>
        <iframe
          ref={frame}
          title={t.pagesOfSheet(count)}
          srcDoc={FRAME_DOCUMENT}
          sandbox="allow-same-origin"
          tabIndex={-1}
          style={{ width, height, transform: `scale(${scale})` }}
        />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: Ctrl J does the same from the keyboard */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: as above */}
        <div className="studio-pages-over" onClick={onPoint} />
        <SheetMarks scale={scale} />
      </div>
    </div>
  );
}
