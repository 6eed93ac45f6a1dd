import { lazy, Suspense, useEffect, useState } from 'react';
import { DesignPanel } from './design/design-panel.tsx';
import { Dialogs } from './dialogs/dialogs.tsx';
import { FirstRun } from './first/first-run.tsx';
import { FormView } from './form/form-view.tsx';
import { useLabels, useLanguage } from './labels/index.ts';
import { Choices } from './parts/choices.tsx';
import { Desk } from './preview/desk.tsx';
import { readOnChange } from './state/reader.ts';
import { type StudioState, useStudio } from './state/store.ts';
import { useKeys } from './state/use-keys.ts';
import { lastDocument, openStored } from './storage/documents.ts';
import { saveOnChange } from './storage/saving.ts';
import { useProblems } from './strip/problem-list.tsx';
import { Strip } from './strip/strip.tsx';
import { TopBar } from './top/top-bar.tsx';
import { importFile, importLink } from './transfer/importing.ts';

const TextView = lazy(() => import('./text/text-view.tsx'));

/** The studio. */
export function App() {
  const language = useLanguage();
  const hasDocument = useStudio((state) => state.id !== '');
  const [isReady, setReady] = useState(false);
  const isDragged = useDrop();
  useKeys();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useEffect(() => {
    const stops = [readOnChange(), saveOnChange()];
    void begin().finally(() => setReady(true));
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  if (!isReady) return null;
  return (
    <>
      {hasDocument ? <Workbench /> : <FirstRun />}
      <Dialogs />
      <Said />
      {isDragged && <DropEdge />}
    </>
  );
}

/** Opens what the person had open, or what the address contains. */
async function begin(): Promise<void> {
  try {
    const last = await lastDocument();
    if (last) openStored(last);
  } catch {
    useStudio.setState({ saved: { kind: 'blocked' } });
  }
  if (location.hash.startsWith('#d=')) {
    void importLink(location.hash);
    history.replaceState(null, '', location.pathname + location.search);
  }
}

function Workbench() {
  const t = useLabels();
  const view = useStudio((state) => state.view);
  const tab = useStudio((state) => state.tab);
  const isOpen = useStudio((state) => state.stripOpen);
  const isDrawer = useStudio((state) => state.designOpen);
  const name = useStudio((state) => state.title ?? state.shown?.basics?.name ?? t.untitled);
  return (
    <div
      className="studio-app"
      data-tab={tab}
      data-strip={isOpen ? 'open' : 'folded'}
      data-drawer={isDrawer || undefined}
    >
      <a className="studio-skip" href="#studio-editor">
        {t.skip}
      </a>
      <TopBar />
      <main className="studio-main">
        <h1 className="studio-hidden">{t.studioFor(name)}</h1>
        <section className="studio-editor" id="studio-editor" tabIndex={-1} aria-label={t.editor}>
          <Choices
            label={t.writeIn}
            value={view}
            options={[
              ['form', t.form],
              ['text', t.text],
            ]}
            onChange={(value) => useStudio.setState({ view: value })}
          />
          {view === 'form' ? (
            <FormView />
          ) : (
            <Suspense fallback={<p className="studio-hint">{t.loading}</p>}>
              <TextView />
            </Suspense>
          )}
        </section>
        <Desk />
      </main>
      <DesignPanel />
      <Strip />
      <MobileTabs />
    </div>
  );
}

const TABS: readonly StudioState['tab'][] = ['edit', 'page', 'design', 'check'];

function MobileTabs() {
  const t = useLabels();
  const tab = useStudio((state) => state.tab);
  const count = useProblems().length;
  return (
    <nav className="studio-tabs" aria-label={t.parts}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={each === tab ? 'page' : undefined}
          onClick={() => useStudio.setState({ tab: each, ...(each === 'check' ? { stripOpen: true } : {}) })}
        >
          {t.tabs[each]}
          {each === 'check' && count > 0 && <sup>{count}</sup>}
        </button>
      ))}
    </nav>
  );
}

/** Says what has happened to those who do not see it. */
function Said() {
  const t = useLabels();
  const said = useStudio((state) => state.said);
  const kind = useStudio((state) => state.saved.kind);
  const pages = useStudio((state) => state.findings?.pages.length);
  const saved = kind === 'blocked' ? t.cannotKeep : kind === 'changed-elsewhere' ? t.changedElsewhere : '';
  return (
    <>
      <div className="studio-hidden" role="status">
        {said}
      </div>
      <div className="studio-hidden" role="status">
        {saved}
      </div>
      <div className="studio-hidden" role="status">
        {pages === undefined ? '' : t.pageCount(pages)}
      </div>
    </>
  );
}

function DropEdge() {
  const t = useLabels();
  return (
    <div className="studio-drop-edge">
      <p>{t.dropToRead}</p>
    </div>
  );
}

/** A file may be dropped anywhere. */
function useDrop(): boolean {
  const [isDragged, setDragged] = useState(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setDragged(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setDragged(false);
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void importFile(file);
    };
    window.addEventListener('dragover', onOver);
    window.addEventListener('dragleave', onLeave);
    window.addEventListener('drop', onDrop);
    return () => {
      window.removeEventListener('dragover', onOver);
      window.removeEventListener('dragleave', onLeave);
      window.removeEventListener('drop', onDrop);
    };
  }, []);
  return isDragged;
}
