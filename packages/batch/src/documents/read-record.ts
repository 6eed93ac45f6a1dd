import { getJson, type Store } from '../store/store.ts';
import { type DocumentRecord, recordPath } from './record.ts';

/** Reads what a store knows of a document; `undefined` when it knows nothing. */
export function readRecord(store: Store, id: string): Promise<DocumentRecord | undefined> {
  return getJson<DocumentRecord>(store, recordPath(id));
}
