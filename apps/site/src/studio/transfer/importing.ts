import { create } from 'zustand';
import { show } from '../state/store.ts';
import type { ImportPreview } from './import-file.ts';
import { sharedIn } from './share.ts';

interface ImportState {
  preview: ImportPreview | undefined;
  failure: string | undefined;
  busy: boolean;
}

/** What is being imported. */
export const useImport = create<ImportState>(() => ({ preview: undefined, failure: undefined, busy: false }));

/** Reads a file and shows what was read. */
export async function importFile(file: File): Promise<void> {
  await preview(async () => (await import('./import-file.ts')).readFile(file));
}

/** Reads the document of a link and shows it. */
export async function importLink(hash: string): Promise<void> {
  await preview(async () => {
    const { readText, ImportFailure } = await import('./import-file.ts');
    const shared = await sharedIn(hash).catch(() => undefined);
    if (!shared) throw new ImportFailure('The link is damaged: a part of it is missing.');
    return { ...(await readText(shared.file, shared.text)), appearance: shared.appearance };
  });
}

async function preview(read: () => Promise<ImportPreview>): Promise<void> {
  useImport.setState({ preview: undefined, failure: undefined, busy: true });
  show('import');
  try {
    useImport.setState({ preview: await read(), busy: false });
  } catch (error) {
    useImport.setState({ failure: error instanceof Error ? error.message : String(error), busy: false });
  }
}
