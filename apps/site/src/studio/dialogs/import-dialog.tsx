import { labels, sectionKeys } from '@recto/schema';
import { useLabels, useLanguage } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { change, say, show, useStudio } from '../state/store.ts';
import { keepVersion, openNew } from '../storage/documents.ts';
import { useImport } from '../transfer/importing.ts';

/** What was read out of a file, before anything is replaced. */
export function ImportDialog() {
  const t = useLabels();
  const language = useLanguage();
  const { preview, failure, busy } = useImport();
  const hasDocument = useStudio((state) => state.id !== '');
  if (busy) return <SheetDialog title={t.reading}>{t.readingWords}</SheetDialog>;
  if (failure || !preview)
    return (
      <SheetDialog title={t.notRead}>
        <p>{failure}</p>
        <p className="studio-hint">{t.canRead}</p>
      </SheetDialog>
    );
  const { resume, notes, text, file, appearance, from } = preview;
  const words = labels(language);
  const counts = sectionKeys.flatMap((key): [string, number][] => {
    const value = key === 'summary' ? resume.basics?.summary && [1] : resume[key];
    return value && value.length > 0 ? [[words[key], value.length]] : [];
  });
  const openIt = async () => {
    await openNew({ text, file, appearance });
    show(undefined);
    say(t.opened(resume.basics?.name ?? from));
  };
  const replace = async () => {
    await keepVersion('import').catch(() => false);
    change({ text, ...(appearance ? { appearance } : {}) });
    useStudio.setState({ file });
    show(undefined);
  };
  return (
    <SheetDialog title={resume.basics?.name ?? t.untitled}>
      <p>{t.readFrom(from)}</p>
      <dl className="studio-settings">
        {counts.map(([title, count]) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {notes.length > 0 && (
        <details className="studio-notes">
          <summary>{t.notUnderstood(notes.length)}</summary>
          <ul>
            {notes.slice(0, 40).map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="studio-buttons">
        <button type="button" className="studio-button" onClick={openIt}>
          {t.openAsNew}
        </button>
        {hasDocument && (
          <button type="button" className="studio-button studio-second" onClick={replace}>
            {t.replaceThis}
          </button>
        )}
      </div>
    </SheetDialog>
  );
}
