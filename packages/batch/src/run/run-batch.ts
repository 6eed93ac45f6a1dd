import type { BatchDocument } from '../documents/find-documents.ts';
import { hashOfFile } from '../documents/hash.ts';
import { keepDocument, keptDocument } from '../documents/keep-document.ts';
import type { DocumentRecord, MadeDocument } from '../documents/record.ts';
import type { Store } from '../store/store.ts';
import { type BatchProgress, createProgress } from './progress.ts';

/** A batch of documents, and how each is made. */
export interface BatchOptions {
  documents: readonly BatchDocument[];
  /** Where the results go. */
  store: Store;
  /** Documents that are made at once. */
  concurrency: number;
  /**
   * A hash of all that the results of a document depend on: its text, the theme, the options, the version. A document
   * whose results have the same key is not made again.
   */
  keyOf(document: BatchDocument): Promise<string>;
  /** Makes a document. What it throws makes this document fail, and no other. */
  make(document: BatchDocument, signal: AbortSignal): Promise<MadeDocument>;
  /** Stops the batch. What is written stays, and is not made again the next time. */
  signal?: AbortSignal;
  /** Hears of every document that is finished. */
  onProgress?(progress: BatchProgress): void;
  /** Hears of every document that failed, when it does. */
  onFailure?(record: DocumentRecord): void;
}

/** What a batch came to. */
export interface BatchResult extends BatchProgress {
  /** Documents that were made now. */
  made: number;
}

/**
 * Makes documents, several at once, into a store. Those that are there already, made from the same, are left as they are;
 * those that fail are recorded with the reason. Its memory does not grow with the number of documents.
 *
 * @throws the reason of the signal if it aborts
 * @throws what the store throws
 */
export async function runBatch(options: BatchOptions): Promise<BatchResult> {
  const { documents, store, concurrency, keyOf, onProgress, onFailure } = options;
  const progress = createProgress(documents.length);
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const queue = documents.values();

  async function finish(document: BatchDocument): Promise<void> {
    const key = await keyOf(document).catch(() => undefined);
    if (key !== undefined && (await keptDocument(store, document, key, hashOfFile))) progress.skip();
    else {
      const made = await options.make(document, signal).catch((error) => failureOf(error, signal));
      const record = await keepDocument(store, document, key ?? '', made);
      progress.count(record.outcome);
      if (record.outcome === 'failed') onFailure?.(record);
    }
    onProgress?.(progress.read());
  }
  async function work(): Promise<void> {
    for (const document of queue) {
      signal.throwIfAborted();
      await finish(document);
    }
  }

  onProgress?.(progress.read());
  try {
    await Promise.all(Array.from({ length: Math.min(concurrency, documents.length) }, work));
  } catch (error) {
    // The store has failed, or somebody has stopped it: the others need not go on.
    stop.abort(error);
    throw error;
  }
  const result = progress.read();
  return { ...result, made: result.done - result.skipped - result.failed };
}

/** What is wrong with one document, and not with the batch. */
function failureOf(error: unknown, signal: AbortSignal): MadeDocument {
  if (signal.aborted) throw signal.reason;
  const reason = error instanceof Error ? error.message : String(error);
  return { outcome: 'failed', reason, summary: {}, findings: [] };
}
