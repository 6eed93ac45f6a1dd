import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Appearance } from '../state/appearance.ts';

/** A document as it is kept on this device. */
export interface StoredDocument {
  id: string;
  title: string | undefined;
  file: string;
  text: string;
  appearance: Appearance;
  /** Counts the saves: a tab that does not know the last one must not write over it. */
  revision: number;
  changed: number;
  /** The name in the document, for lists. */
  name: string;
}

/** What a document was at some time. */
export interface StoredVersion {
  id?: number;
  document: string;
  at: number;
  label: string;
  text: string;
  appearance: Appearance;
}

interface Schema extends DBSchema {
  documents: { key: string; value: StoredDocument; indexes: { changed: number } };
  versions: { key: number; value: StoredVersion; indexes: { document: string } };
}

let database: Promise<IDBPDatabase<Schema>> | undefined;

/** Opens the storage. Fails where the browser lets us keep nothing. */
function openDatabase(): Promise<IDBPDatabase<Schema>> {
  database ??= openDB<Schema>('recto-studio', 1, {
    upgrade(made) {
      made.createObjectStore('documents', { keyPath: 'id' }).createIndex('changed', 'changed');
      made.createObjectStore('versions', { keyPath: 'id', autoIncrement: true }).createIndex('document', 'document');
    },
  }).catch((error: unknown) => {
    database = undefined;
    throw error;
  });
  return database;
}

/** All documents, the one that was changed last first. */
export async function storedDocuments(): Promise<StoredDocument[]> {
  return (await (await openDatabase()).getAllFromIndex('documents', 'changed')).reverse();
}

export async function storedDocument(id: string): Promise<StoredDocument | undefined> {
  return (await openDatabase()).get('documents', id);
}

/** Another tab has saved the document since it was read here. */
export class ChangedElsewhere extends Error {
  readonly stored: StoredDocument;

  constructor(stored: StoredDocument) {
    super('The document was changed in another tab.');
    this.stored = stored;
  }
}

/**
 * Saves a document in one transaction: whatever happens meanwhile, what is kept is the whole of it or the whole of what
 * was there before.
 *
 * @throws {ChangedElsewhere} when another tab has saved since `revision`
 */
export async function saveDocument(document: Omit<StoredDocument, 'changed'>): Promise<StoredDocument> {
  const transaction = (await openDatabase()).transaction('documents', 'readwrite', { durability: 'strict' });
  const known = await transaction.store.get(document.id);
  if (known && known.revision !== document.revision) {
    await transaction.done;
    throw new ChangedElsewhere(known);
  }
  const saved = { ...document, revision: document.revision + 1, changed: Date.now() };
  await transaction.store.put(saved);
  await transaction.done;
  return saved;
}

export async function removeDocument(id: string): Promise<StoredDocument | undefined> {
  const open = await openDatabase();
  const known = await open.get('documents', id);
  await open.delete('documents', id);
  return known;
}

/** Puts back a document that was removed. */
export async function restoreDocument(document: StoredDocument): Promise<void> {
  await (await openDatabase()).put('documents', document);
}

export async function versionsOf(document: string): Promise<StoredVersion[]> {
  return (await (await openDatabase()).getAllFromIndex('versions', 'document', document)).reverse();
}

/** Versions of a document that are kept. */
const MOST_VERSIONS = 100;

/** Keeps what a document is now. The same text is not kept twice in a row. */
export async function saveVersion(version: StoredVersion): Promise<boolean> {
  const known = await versionsOf(version.document);
  const [last] = known;
  if (last && last.text === version.text && JSON.stringify(last.appearance) === JSON.stringify(version.appearance))
    return false;
  const open = await openDatabase();
  await open.add('versions', version);
  for (const old of known.slice(MOST_VERSIONS - 1)) if (old.id !== undefined) await open.delete('versions', old.id);
  return true;
}
