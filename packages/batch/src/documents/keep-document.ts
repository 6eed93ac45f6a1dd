import type { Store } from '../store/store.ts';
import type { BatchDocument } from './find-documents.ts';
import { readRecord } from './read-record.ts';
import { type DocumentRecord, type MadeDocument, recordPath, thumbnailPath } from './record.ts';

/**
 * Puts the results of a document into a store, its record last: where that is, all of it is.
 *
 * @param key of the document
 */
export async function keepDocument(
  store: Store,
  { id, file }: BatchDocument,
  key: string,
  made: MadeDocument,
): Promise<DocumentRecord> {
  const { outcome, summary, findings } = made;
  const before = await readRecord(store, id);
  const files: DocumentRecord['files'] = [];
  const contents = made.outcome === 'made' ? Object.entries(made.files) : [];
  for (const [ending, content] of contents) {
    const path = `${id}${ending}`;
    await store.put(path, content);
    files.push({ path, bytes: content.byteLength });
  }
  const thumbnail = made.outcome === 'made' ? made.thumbnail : undefined;
  if (thumbnail) await store.put(thumbnailPath(id), thumbnail);
  const record: DocumentRecord = {
    id,
    file,
    key,
    outcome,
    ...(made.outcome === 'failed' ? { reason: made.reason } : {}),
    summary,
    findings,
    files,
    ...(thumbnail ? { thumbnail: thumbnailPath(id) } : {}),
    ...(made.outcome === 'made' && made.sources ? { sources: made.sources } : {}),
  };
  await store.put(recordPath(id), `${JSON.stringify(record)}\n`);
  await removeOld(store, before, record);
  return record;
}

/** Results of an earlier run that there are no more: a page less, or a document that has become invalid. */
async function removeOld(store: Store, before: DocumentRecord | undefined, now: DocumentRecord): Promise<void> {
  const pathsOf = ({ files, thumbnail }: DocumentRecord) => [...files.map(({ path }) => path), thumbnail];
  const kept = new Set(pathsOf(now));
  for (const path of before ? pathsOf(before) : []) {
    if (path !== undefined && !kept.has(path)) await store.remove(path);
  }
}

/**
 * The record of a document whose results are there, and made from what there is now.
 *
 * @param hashOf the hash of a file that was read for the document; `undefined` when there is none any more
 */
export async function keptDocument(
  store: Store,
  { id }: BatchDocument,
  key: string,
  hashOf: (path: string) => Promise<string | undefined>,
): Promise<DocumentRecord | undefined> {
  const record = await readRecord(store, id);
  if (record?.key !== key || record.outcome !== 'made') return undefined;
  for (const { path, bytes } of record.files) if ((await store.size(path)) !== bytes) return undefined;
  if (record.thumbnail && (await store.size(record.thumbnail)) === undefined) return undefined;
  for (const [path, hash] of Object.entries(record.sources ?? {}))
    if (((await hashOf(path)) ?? '') !== hash) return undefined;
  return record;
}
