import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentRecord } from '../../src/index.ts';

/** What is to be the same for two runs: all but the sizes of files, in which the time of printing is. */
export async function resultsOf(folder: string): Promise<string> {
  const { documents } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    documents: DocumentRecord[];
  };
  const names = await filesIn(folder);
  const shown = documents.map(({ files, ...record }) => ({ ...record, files: files.map(({ path }) => path) }));
  return JSON.stringify({ documents: shown, names }, null, 1);
}

/** Files that are not whole: a PDF without its end, or another size than its record says. */
export async function brokenFiles(folder: string): Promise<string[]> {
  const { documents } = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as {
    documents: DocumentRecord[];
  };
  const broken: string[] = [];
  for (const { files } of documents) {
    for (const { path, bytes } of files) {
      const content = await readFile(join(folder, path));
      const end = content.subarray(-32).toString('latin1');
      if (content.length !== bytes || (path.endsWith('.pdf') && !end.includes('%%EOF'))) broken.push(path);
    }
  }
  return broken;
}

/** All files by their path: also those that nobody should see. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
}

/** The number of documents that are finished. */
export async function countDone(folder: string): Promise<number> {
  return (await filesIn(join(folder, '.recto/documents')).catch(() => [])).length;
}
