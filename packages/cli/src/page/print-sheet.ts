import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RenderedPdf, renderPdf } from '@recto/pdf';
import type { Source } from '../document/source-for.ts';
import { Failure, systemReason } from '../failure.ts';
import { writeFiles } from '../output/write-files.ts';
import type { Sheet } from './compose-sheet.ts';

/** A PDF, and what is to say about how it came out. */
export interface PrintedSheet extends RenderedPdf {
  /** Why the pages asked for are not met, when they are not. */
  warnings: string[];
}

/**
 * Prints a sheet. The files it needs lie in a folder of their own for that long.
 *
 * @param source the document to attach
 */
export async function printSheet(sheet: Sheet, source?: Source): Promise<PrintedSheet> {
  const folder = await temporaryFolder();
  try {
    await writeFiles(new Map([...sheet.files].map(([path, content]) => [join(folder, path), content])));
    const { paper, pages, fill } = sheet.settings;
    const printed = await renderPdf(sheet.html(), {
      root: folder,
      paper,
      fill,
      ...(pages === undefined ? {} : { pages }),
      ...(source ? { source } : {}),
    });
    const lost = [...printed.refused, ...printed.missing].map(
      (address) => `The page asks for ${address}, which is not there.`,
    );
    return { ...printed, warnings: [...(printed.reason ? [printed.reason] : []), ...lost] };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function temporaryFolder(): Promise<string> {
  try {
    return await mkdtemp(join(tmpdir(), 'recto-'));
  } catch (error) {
    throw new Failure(`No temporary folder can be made in ${tmpdir()}: ${systemReason(error) ?? String(error)}.`, 1, {
      cause: error,
    });
  }
}
