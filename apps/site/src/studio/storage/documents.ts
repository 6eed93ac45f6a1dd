import { NO_CHANGES } from '../state/appearance.ts';
import { open, useStudio } from '../state/store.ts';
import { removeDocument, restoreDocument, type StoredDocument, saveVersion, storedDocuments } from './database.ts';
import { begin, save } from './saving.ts';

/** What a new document begins with. */
export interface Beginning {
  text: string;
  file?: string | undefined;
  title?: string | undefined;
  appearance?: StoredDocument['appearance'] | undefined;
}

/** Opens a new document beside those that are kept. */
export async function openNew({
  text,
  file = 'resume.yaml',
  title,
  appearance = NO_CHANGES,
}: Beginning): Promise<void> {
  open({ id: crypto.randomUUID(), title, file, text, appearance });
  begin({ revision: 0, text: '', appearance });
  rememberAddress();
  await save();
}

/** Opens a document that is kept. */
export function openStored(stored: StoredDocument): void {
  open(stored);
  begin(stored);
  rememberAddress();
}

/** The document that was changed last, or the one of the address. `undefined` where there is none. */
export async function lastDocument(): Promise<StoredDocument | undefined> {
  const all = await storedDocuments();
  const asked = sessionStorage.getItem(OPEN);
  return all.find(({ id }) => id === asked) ?? all[0];
}

const OPEN = 'recto-studio-open';

function rememberAddress(): void {
  try {
    sessionStorage.setItem(OPEN, useStudio.getState().id);
  } catch {
    // Storage is blocked; the document that was changed last opens again.
  }
}

/** Removes a document. The function that it returns puts it back. */
export async function remove(id: string): Promise<() => Promise<void>> {
  const known = await removeDocument(id);
  return async () => {
    if (known) await restoreDocument(known);
  };
}

/** Keeps what the open document is now, under a name. */
export async function keepVersion(label: string): Promise<boolean> {
  const { id, text, appearance } = useStudio.getState();
  return saveVersion({ document: id, at: Date.now(), label, text, appearance });
}
