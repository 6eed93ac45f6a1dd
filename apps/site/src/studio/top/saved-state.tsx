import { useLabels } from '../labels/index.ts';
import { show, useStudio } from '../state/store.ts';
import { exportAs } from '../transfer/export-files.ts';

/** Whether the work is kept, always in sight. */
export function SavedState() {
  const t = useLabels();
  const saved = useStudio((state) => state.saved);
  const words = {
    new: t.notYetSaved,
    saved: t.savedHere,
    saving: t.saving,
    blocked: t.cannotKeep,
    'changed-elsewhere': t.changedElsewhere,
  }[saved.kind];
  return (
    <output className="studio-saved" data-kind={saved.kind}>
      <i />
      <span>{words}</span>
      {saved.kind === 'blocked' && (
        <button type="button" className="studio-link" onClick={() => void exportAs('yaml')}>
          {t.downloadIt}
        </button>
      )}
      {saved.kind === 'changed-elsewhere' && (
        <button type="button" className="studio-link" onClick={() => show('compare')}>
          {t.compare}
        </button>
      )}
    </output>
  );
}
