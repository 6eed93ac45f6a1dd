import { useEffect } from 'react';
import { useLabels } from '../labels/index.ts';
import { nextProblem, saveVersionNow, toggleView } from './commands.ts';
import { light, redo, show, undo, useStudio } from './store.ts';

const PANES = ['studio-editor', 'studio-sheet', 'studio-design', 'studio-strip'];

/** The keys of the studio, which work everywhere in it. */
export function useKeys(): void {
  const t = useLabels();
  useEffect(() => {
    const keys: Record<string, () => void> = {
      k: () => show('commands'),
      e: toggleView,
      z: undo,
      y: redo,
      Z: redo,
      j: goToPlace,
      p: () => show('export-pdf'),
      s: () => void saveVersionNow(t.versionSaved),
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (useStudio.getState().id === '') return;
      const run =
        event.key === 'F6'
          ? () => nextPane(event.shiftKey)
          : event.key === 'F8'
            ? nextProblem
            : (event.ctrlKey || event.metaKey) && !event.altKey
              ? keys[event.shiftKey ? event.key : event.key.toLowerCase()]
              : undefined;
      if (!run || event.defaultPrevented) return;
      event.preventDefault();
      run();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [t]);
}

/** F6 walks the panes: editor, sheet, design, strip. */
function nextPane(back: boolean): void {
  const panes = PANES.map((id) => document.getElementById(id)).filter(
    (pane) => pane !== null && pane.offsetParent !== null,
  );
  const here = panes.findIndex((pane) => pane?.contains(document.activeElement));
  const next = panes[(here + (back ? -1 : 1) + panes.length) % panes.length];
  next?.focus();
}

/** To the place on the sheet, and back to the field. */
function goToPlace(): void {
  const { place } = useStudio.getState();
  const sheet = document.getElementById('studio-sheet');
  if (!sheet?.contains(document.activeElement)) {
    useStudio.setState({ tab: 'page' });
    sheet?.focus();
  } else if (place) {
    useStudio.setState({ tab: 'edit' });
    light({ ...place, from: 'sheet' });
  }
}
