import { useEffect, useState } from 'react';
import { useLabels } from '../labels/index.ts';
import { useStudio } from '../state/store.ts';
import { liveSheet } from './live-sheet.ts';
import { elementOf, type LineUse, lineUse } from './places.ts';

/** How the words of the field that is lit stand on their line, measured on the sheet. */
export function useLineUse(path: readonly (string | number)[] | undefined): (LineUse & { top: number }) | undefined {
  const shown = useStudio((state) => state.shown);
  const findings = useStudio((state) => state.findings);
  const key = path?.join('\n');
  const [use, setUse] = useState<LineUse & { top: number }>();
  useEffect(() => {
    const sheet = liveSheet()?.pages.sheets[0];
    if (!key || !sheet || !shown || !path) return setUse(undefined);
    const timer = setTimeout(() => {
      const element = elementOf(sheet, shown, [...path]);
      const isLine = element?.matches('[data-part="highlight"], [data-part="section-body"] p');
      const measured = element && isLine ? lineUse(element) : undefined;
      setUse(element && measured && { ...measured, top: element.getBoundingClientRect().top });
    }, 30);
    return () => clearTimeout(timer);
  }, [key, shown, findings]);
  return use;
}

/** Beside the sheet: how full the line is that is being written. */
export function LineNote({ scale }: { scale: number }) {
  const t = useLabels();
  const place = useStudio((state) => state.place);
  const use = useLineUse(place?.path);
  if (!use || use.top < 0) return null;
  const percent = Math.round(use.share * 100);
  const isRunt = use.lines > 1 && use.words <= 3;
  return (
    <div className="studio-note" data-kind={isRunt ? 'error' : 'ok'} style={{ top: use.top * scale }}>
      <b>{use.lines === 1 ? t.ofALine(percent) : isRunt ? t.wordsOver(use.words) : t.lines(use.lines)}</b>
      {isRunt ? t.runtAdvice : use.share < 0.9 ? t.roomForMore : t.lineIsFull}
    </div>
  );
}
