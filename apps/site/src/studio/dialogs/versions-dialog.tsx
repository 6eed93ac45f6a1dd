import { diffLines } from 'diff';
import { useEffect, useState } from 'react';
import { useLabels, useLanguage } from '../labels/index.ts';
import { SheetDialog } from '../parts/sheet-dialog.tsx';
import { change, recto, say, show, useStudio } from '../state/store.ts';
import { type StoredVersion, storedDocument, versionsOf } from '../storage/database.ts';
import { keepVersion } from '../storage/documents.ts';
import { keepMine, takeStored } from '../storage/saving.ts';

/** What the document was: to compare it with what it is, and to go back. */
export function VersionsDialog() {
  const t = useLabels();
  const language = useLanguage();
  const { id, shown, findings } = useStudio();
  const [versions, setVersions] = useState<StoredVersion[]>([]);
  const [compared, setCompared] = useState<StoredVersion>();
  useEffect(() => {
    void versionsOf(id).then(setVersions, () => setVersions([]));
  }, [id]);
  const restore = async ({ text, appearance }: StoredVersion) => {
    await keepVersion('restore').catch(() => false);
    change({ text, appearance });
    say(t.restored);
    show(undefined);
  };
  const time = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <SheetDialog title={t.versions} wide={compared !== undefined}>
      <ul className="studio-versions">
        <li data-now>
          <i />
          <span>
            {t.now}
            <small>{t.nowIs(findings?.pages.length ?? 1, recto(shown).theme ?? '')}</small>
          </span>
        </li>
        {versions.map((version) => (
          <li key={version.id}>
            <i />
            <span>
              {time.format(version.at)}
              <small>{t.versionLabels[version.label] ?? version.label}</small>
            </span>
            <span className="studio-row-links">
              <button type="button" className="studio-link" onClick={() => setCompared(version)}>
                {t.compare}
              </button>
              <button type="button" className="studio-link" onClick={() => restore(version)}>
                {t.restore}
              </button>
            </span>
          </li>
        ))}
      </ul>
      {versions.length === 0 && <p className="studio-hint">{t.noVersions}</p>}
      {compared && <Difference before={compared.text} />}
    </SheetDialog>
  );
}

/** What another tab has saved, beside what is here. */
export function CompareDialog() {
  const t = useLabels();
  const id = useStudio((state) => state.id);
  const [other, setOther] = useState<string>();
  useEffect(() => {
    void storedDocument(id).then(
      (stored) => setOther(stored?.text),
      () => {},
    );
  }, [id]);
  return (
    <SheetDialog title={t.changedElsewhere} wide>
      <p>{t.changedElsewhereWords}</p>
      {other !== undefined && <Difference before={other} />}
      <div className="studio-buttons">
        <button
          type="button"
          className="studio-button"
          onClick={() => {
            void keepMine();
            show(undefined);
          }}
        >
          {t.keepMine}
        </button>
        <button
          type="button"
          className="studio-button studio-second"
          onClick={() => {
            void takeStored();
            show(undefined);
          }}
        >
          {t.takeOther}
        </button>
      </div>
    </SheetDialog>
  );
}

/** The lines that differ, and a line around each. */
function Difference({ before }: { before: string }) {
  const t = useLabels();
  const text = useStudio((state) => state.text);
  const parts = diffLines(before, text);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
    <pre className="studio-difference" tabIndex={0}>
      {parts.map((part, index) => {
        if (!part.added && !part.removed) {
          const lines = part.value.trimEnd().split('\n');
          return (
            <span
              key={index}
            >{`  ${lines.length > 3 ? `${lines[0]}\n  …\n  ${lines.at(-1)}` : lines.join('\n  ')}\n`}</span>
          );
        }
        const Part = part.added ? 'ins' : 'del';
        const sign = part.added ? '+' : '−';
        return (
          <Part key={index} aria-label={part.added ? t.added : t.taken}>
            {part.value
              .trimEnd()
              .split('\n')
              .map((line) => `${sign} ${line}\n`)
              .join('')}
          </Part>
        );
      })}
    </pre>
  );
}
