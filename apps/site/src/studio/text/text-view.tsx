import { useEffect, useRef } from 'react';
import { useLabels } from '../labels/index.ts';
import { pathAt, rangeOf } from '../state/reader.ts';
import { change, light, redo, undo, useStudio } from '../state/store.ts';
import { createEditor, type Editor } from './editor.ts';

/** The document as it is written, with completion, words on hover, and errors at their places. */
export default function TextView() {
  const t = useLabels();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const { text, file, place } = useStudio.getState();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const editor: Editor = createEditor(element, {
      text,
      isJson: /\.jsonc?$/.test(file),
      label: t.text,
      onText: (next) => change({ text: next }, 'text'),
      onCaret: (offset) => {
        clearTimeout(timer);
        timer = setTimeout(async () => {
          const path = await pathAt(offset);
          if (path.length > 1) light({ path, from: 'text' });
        }, 80);
      },
      onUndo: undo,
      onRedo: redo,
    });
    const reveal = async (path: (string | number)[], focus: boolean) => {
      const range = await rangeOf(path);
      if (range) editor.light(range, focus);
    };
    const { reading } = useStudio.getState();
    if (reading) editor.diagnose(reading.diagnostics);
    if (place) void reveal(place.path, place.from !== 'text');
    const unsubscribe = useStudio.subscribe((state, before) => {
      if (state.text !== before.text) editor.set(state.text);
      if (state.reading !== before.reading && state.reading?.text === state.text)
        editor.diagnose(state.reading.diagnostics);
      if (state.place !== before.place && state.place) void reveal(state.place.path, state.place.from !== 'text');
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
      editor.close();
    };
  }, [t.text]);
  return <div ref={host} className="studio-text" />;
}
