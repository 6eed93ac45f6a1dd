import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { readResume } from '@recto/schema';
import { decoded, type OpenedDocument, openDocument } from '../document/open-document.ts';
import { Failure } from '../failure.ts';
import type { DocumentJob } from './job.ts';
import { NO_STREAMS } from './no-streams.ts';

/**
 * Opens the document of a job for some work. One that was sent has a folder of its own for the time of the work, with its
 * pictures and nothing else: it can name no file of this machine.
 *
 * @throws {Failure} when it cannot be read
 */
export async function openJob<Result>(
  { name, content, options }: DocumentJob,
  work: (document: OpenedDocument) => Promise<Result>,
): Promise<Result> {
  if (!content) return work(await openDocument(name, NO_STREAMS, options.locale));
  const folder = await mkdtemp(join(tmpdir(), 'recto-job-'));
  try {
    for (const [path, picture] of Object.entries(content.pictures)) {
      await writeBeneath(folder, path, Buffer.from(picture, 'base64'));
    }
    const { text, encoding } = decoded(name, Buffer.from(content.text, 'base64'));
    const { resume, diagnostics } = readResume(text, { path: name, locale: options.locale, encoding });
    const path = join(folder, basename(name));
    return await work({ name, path, folder, text, ...(resume ? { resume } : {}), diagnostics });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBeneath(folder: string, path: string, content: Uint8Array): Promise<void> {
  const steps = path.split('/');
  if (steps.some((step) => step === '' || step.startsWith('.'))) throw new Failure(`${path} is no path of a picture.`);
  const to = join(folder, ...steps);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, content);
}
