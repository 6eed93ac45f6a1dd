import { type BatchDocument, type BatchResult, describeProgress, hashOf, type Store } from '@recto/batch';
import { cancelBatch, feedBatch } from '@recto/batch/queue';
import type { ExitCode } from '../context.ts';
import { openDocument } from '../document/open-document.ts';
import { isThemeFile } from '../document/theme-choice.ts';
import { Failure } from '../failure.ts';
import type { DocumentJob, JobOptions } from '../jobs/job.ts';
import { optionsKey } from '../jobs/job-key.ts';
import { NO_STREAMS } from '../jobs/no-streams.ts';
import { pictureContents } from '../jobs/picture-sources.ts';
import type { Terminal } from '../output/terminal.ts';
import type { BatchCommandOptions } from '../program/batch-command.ts';
import { type BatchWork, usable } from './batch.ts';

/** Bytes of a document with its pictures that may go through a queue: PostgreSQL is no store of pictures. */
const LARGEST = 8_000_000;

/** Sends the documents to the workers of a queue, and waits for them. */
export async function feedQueue(work: BatchWork, queue: string, signal: AbortSignal): Promise<BatchResult> {
  const { documents, store, options, terminal } = work;
  checkFiles(options);
  const key = await optionsKey(options);
  return usable(() =>
    feedBatch<DocumentJob>({
      queue,
      documents,
      store,
      keyOf: async (document) => hashOf(key, JSON.stringify(await jobOf(document, options))),
      taskOf: (document) => jobOf(document, options),
      signal,
      onProgress: (progress) => terminal.progress(`${describeProgress(progress)}, by the workers of the queue`),
    }),
  );
}

/** Workers have no file of this machine but the documents, which are sent. */
function checkFiles({ theme, components, config }: JobOptions): void {
  const file = [theme, config.theme].find((name) => name !== undefined && isThemeFile(name));
  const named = file ?? components ?? config.components;
  if (named === undefined) return;
  throw new Failure(
    `Workers have no file of this machine, such as ${named}: with --queue, give a theme of ours by name.`,
    2,
  );
}

async function jobOf({ file }: BatchDocument, options: JobOptions): Promise<DocumentJob> {
  const { resume = {}, folder, text } = await openDocument(file, NO_STREAMS, options.locale);
  const pictures = await pictureContents(resume, folder);
  const content = { text: Buffer.from(text).toString('base64'), pictures };
  const size = Object.values(pictures).reduce((sum, picture) => sum + picture.length, content.text.length);
  if (size > LARGEST) {
    throw new Failure(
      `${file} and its pictures have more than ${LARGEST / 1e6} MB, too much for a queue. Save smaller pictures.`,
    );
  }
  return { name: file, content, options };
}

/** Takes back what the workers have not made. */
export async function cancelQueued(
  store: Pick<Store, 'place'>,
  { queue, json }: Pick<BatchCommandOptions, 'queue' | 'json'>,
  terminal: Terminal,
): Promise<ExitCode> {
  if (queue === undefined) throw new Failure('--cancel is for the workers of a queue: give --queue too.', 2);
  const count = await usable(() => cancelBatch({ queue, store }));
  terminal.say(count === 1 ? '1 document was taken back.' : `${count} documents were taken back.`);
  if (json) await terminal.json({ cancelled: count });
  return 0;
}
