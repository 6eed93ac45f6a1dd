import { change, type StudioState, useStudio } from '../state/store.ts';
import { ChangedElsewhere, saveDocument, saveVersion, storedDocument } from './database.ts';

/** After the last change, in milliseconds. */
const REST = 400;

let revision = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let running: Promise<void> | undefined;
let savedText: string | undefined;
let savedAppearance: StudioState['appearance'] | undefined;
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('recto-studio') : undefined;

/** Says that a document comes from the storage as it is there. */
export function begin(stored: { revision: number } & Pick<StudioState, 'text' | 'appearance'>): void {
  revision = stored.revision;
  savedText = stored.text;
  savedAppearance = stored.appearance;
  useStudio.setState({ saved: { kind: stored.revision === 0 ? 'new' : 'saved' } });
}

const isUnsaved = ({ text, appearance, id }: StudioState) =>
  id !== '' && (text !== savedText || appearance !== savedAppearance);

/** Saves the document whenever it changes, and tells other tabs. Returns a function that ends it. */
export function saveOnChange(): () => void {
  const unsubscribe = useStudio.subscribe((state, before) => {
    if (state.id !== before.id || !isUnsaved(state)) return;
    if (state.text === before.text && state.appearance === before.appearance && state.title === before.title) return;
    if (state.saved.kind === 'changed-elsewhere') return;
    if (state.saved.kind !== 'blocked') useStudio.setState({ saved: { kind: 'saving' } });
    clearTimeout(timer);
    timer = setTimeout(() => void save(), REST);
  });
  const flush = () => {
    if (document.visibilityState === 'hidden' && isUnsaved(useStudio.getState())) void save();
  };
  const ask = (event: BeforeUnloadEvent) => {
    const { saved } = useStudio.getState();
    if (saved.kind === 'blocked' || saved.kind === 'changed-elsewhere') event.preventDefault();
    else if (isUnsaved(useStudio.getState())) void save();
  };
  document.addEventListener('visibilitychange', flush);
  window.addEventListener('beforeunload', ask);
  channel?.addEventListener('message', onMessage);
  return () => {
    unsubscribe();
    document.removeEventListener('visibilitychange', flush);
    window.removeEventListener('beforeunload', ask);
    channel?.removeEventListener('message', onMessage);
  };
}

/** Saves now. One save runs at a time; changes that come meanwhile are saved after it. */
export async function save(): Promise<void> {
  clearTimeout(timer);
  if (running) {
    await running;
    if (!isUnsaved(useStudio.getState())) return;
  }
  running = saveOnce();
  await running;
  running = undefined;
}

async function saveOnce(): Promise<void> {
  const { id, title, file, text, appearance, shown } = useStudio.getState();
  if (id === '') return;
  try {
    const name = title ?? shown?.basics?.name ?? '';
    const saved = await saveDocument({ id, title, file, text, appearance, revision, name });
    if (useStudio.getState().id !== id) return;
    revision = saved.revision;
    savedText = text;
    savedAppearance = appearance;
    const unsaved = isUnsaved(useStudio.getState());
    useStudio.setState({ saved: { kind: unsaved ? 'saving' : 'saved' } });
    channel?.postMessage({ id, revision });
  } catch (error) {
    if (error instanceof ChangedElsewhere) await keepBoth(error.stored.changed);
    else useStudio.setState({ saved: { kind: 'blocked' } });
  }
}

/** Two tabs have written: what is here becomes a version, and the person decides. Nothing is written over. */
async function keepBoth(at: number): Promise<void> {
  const { id, text, appearance } = useStudio.getState();
  await saveVersion({ document: id, at: Date.now(), label: 'other-tab', text, appearance }).catch(() => {});
  useStudio.setState({ saved: { kind: 'changed-elsewhere', at } });
}

async function onMessage({ data }: MessageEvent<{ id: string; revision: number }>): Promise<void> {
  const state = useStudio.getState();
  if (data.id !== state.id || data.revision <= revision) return;
  if (isUnsaved(state)) return keepBoth(Date.now());
  await takeStored();
}

/** Shows what is in the storage, as one step that undo takes back. */
export async function takeStored(): Promise<void> {
  const { id } = useStudio.getState();
  const stored = await storedDocument(id);
  if (!stored || useStudio.getState().id !== id) return;
  revision = stored.revision;
  savedText = stored.text;
  savedAppearance = stored.appearance;
  change({ text: stored.text, appearance: stored.appearance });
  useStudio.setState({ saved: { kind: 'saved' } });
}

/** Writes what is here over what another tab has saved, which stays as a version. */
export async function keepMine(): Promise<void> {
  const { id } = useStudio.getState();
  const stored = await storedDocument(id);
  if (stored) {
    await saveVersion({
      document: id,
      at: stored.changed,
      label: 'other-tab',
      text: stored.text,
      appearance: stored.appearance,
    });
    revision = stored.revision;
  }
  useStudio.setState({ saved: { kind: 'saving' } });
  await save();
}
