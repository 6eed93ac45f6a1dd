import { hashOf } from '../documents/hash.ts';

/** A document on its way to a worker, which has none of the files of the machine that sent it. */
export interface DocumentJob<Task> {
  /** The batch that it is of. */
  batch: string;
  /** The id of the document in the batch. */
  id: string;
  /** The file, for people. */
  file: string;
  /** The hash of all that the results depend on. */
  key: string;
  /** What the worker makes them from. */
  task: Task;
}

/** What a worker says of a job that it has finished. */
export interface FinishedJob {
  outcome: 'made' | 'failed';
}

/** The name of a batch: all that goes to one place is one batch, also when it is started again. */
export const batchOf = (place: string) => hashOf(place).slice(0, 24);

/** The id of a job: one for a document and a key, so that a batch which is started again sends nothing twice. */
export function jobIdOf(batch: string, id: string, key: string): string {
  const hash = hashOf(batch, id, key);
  // A UUID of version 8, which is for hashes of one's own (RFC 9562).
  return [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `a${hash.slice(17, 20)}`,
    hash.slice(20, 32),
  ].join('-');
}
