import type { ResumeDocument } from '@recto/schema';
import { onRead } from '../state/reader.ts';
import { useStudio } from '../state/store.ts';
import { elementOf } from './places.ts';
import { SheetFrame } from './sheet-frame.ts';
import { sheetView } from './sheet-view.ts';

/** A sheet that follows the document. */
export interface LiveSheet {
  frame: SheetFrame;
  stop: () => void;
}

/** Nobody types this slowly in the middle of a word, in milliseconds. */
const REST = 380;

let current: LiveSheet | undefined;

/** The sheet on the desk. */
export const liveSheet = (): SheetFrame | undefined => current?.frame;

/** Shows the document in a frame, and goes on doing so. */
export function showLive(element: HTMLIFrameElement, onCount: (pages: number) => void): LiveSheet {
  const frame = new SheetFrame(element);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling = false;

  let drawn: ResumeDocument | undefined;
  const show = async (read?: ResumeDocument) => {
    const { shown: known, audience, appearance } = useStudio.getState();
    const shown = read ?? known;
    if (!shown) return;
    drawn = shown;
    const { pages, findings } = await frame.show(sheetView(shown, audience, appearance));
    onCount(pages);
    performance.mark('recto:sheet');
    measureKey();
    afterPaint(lightPlace);
    clearTimeout(timer);
    if (findings && shown === drawn) useStudio.setState({ findings });
    else timer = setTimeout(settle, REST);
  };
  const settle = async () => {
    if (settling) return;
    settling = true;
    const shown = drawn;
    try {
      const findings = await frame.settle();
      if (shown !== drawn) return;
      onCount(findings.pages.length);
      useStudio.setState({ findings });
      lightPlace();
    } finally {
      settling = false;
      if (shown !== drawn) timer = setTimeout(settle, REST);
    }
  };
  const lightPlace = () => {
    const { place } = useStudio.getState();
    frame.light(place && drawn ? rangesFor(frame, drawn, place.path) : []);
  };
  const unsubscribe = useStudio.subscribe((state, before) => {
    const isNew = state.shown !== before.shown && state.shown !== drawn;
    if (isNew || state.audience !== before.audience || state.appearance !== before.appearance) void show();
    else if (state.place !== before.place) lightPlace();
  });
  const stopReading = onRead((resume) => void show(resume));
  void show();
  current = {
    frame,
    stop: () => {
      clearTimeout(timer);
      unsubscribe();
      stopReading();
      frame.close();
    },
  };
  return current;
}

/** Runs something when the screen shows what was drawn, and there is time. */
function afterPaint(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

function rangesFor(
  frame: SheetFrame,
  shown: Parameters<typeof elementOf>[1],
  path: Parameters<typeof elementOf>[2],
): Range[] {
  return frame.pages.sheets.flatMap((sheet) => {
    const element = elementOf(sheet, shown, path);
    if (!element) return [];
    const range = frame.document.createRange();
    range.selectNodeContents(element);
    return [range];
  });
}

/** From the change of the text to the drawn sheet: `performance.getEntriesByName('recto:keystroke')`. */
function measureKey(): void {
  if (performance.getEntriesByName('recto:change').length === 0) return;
  performance.measure('recto:keystroke', 'recto:change', 'recto:sheet');
  performance.clearMarks('recto:change');
}
