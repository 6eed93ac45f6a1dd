import papaparse from 'papaparse';
import type { BatchDocument } from '../documents/find-documents.ts';

/** A file of stamps lacks something. The message says what. */
export class StampsError extends Error {
  override readonly name = 'StampsError';
}

/** What is stamped on the pages of each document. */
export interface StampRows {
  /** The columns that are stamped, as the file names them. */
  columns: string[];
  /** The text for each document that has one, by its id: `21CS10057 · Computer Science`. */
  texts: Map<string, string>;
  /** Names of the file that no document has. */
  unknown: string[];
  /** Ids of documents that the file does not name. */
  missing: string[];
}

/** Names of the column that says which document a row is of, in any case. */
const KEYS = ['file', 'document', 'id'];

/**
 * Reads a file of stamps: CSV with a first row of names. The column `file` (or `document`, or `id`) says which document a
 * row is of: its file, with or without folder and extension. The other columns are stamped, in their order.
 *
 * @param options.columns those to stamp, in this order. @default all others
 * @throws {StampsError} when the file lacks a column, or names one document twice
 */
export function readStamps(
  csv: string,
  documents: readonly BatchDocument[],
  { columns: asked }: { columns?: readonly string[] | undefined } = {},
): StampRows {
  const { data, meta } = papaparse.parse<Record<string, string>>(csv.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim(),
  });
  const names = meta.fields ?? [];
  const key = names.find((name) => KEYS.includes(name.toLowerCase()));
  const list = (words: readonly string[]) => words.map((word) => `"${word}"`).join(', ');
  if (key === undefined) {
    throw new StampsError(`No column says which document a row is of: name one "file". There are ${list(names)}.`);
  }
  const others = names.filter((name) => name !== key && name !== '');
  const columns = asked?.map((name) => columnOf(name, others)) ?? others;
  if (columns.length === 0) throw new StampsError('There is no column to stamp beside that of the file.');
  const found = finder(documents);
  const texts = new Map<string, string>();
  const unknown: string[] = [];
  for (const row of data) {
    const name = row[key]?.trim() ?? '';
    const id = found(name);
    if (id === undefined) unknown.push(name);
    else if (texts.has(id)) throw new StampsError(`"${name}" is there twice: two rows are of ${id}.`);
    else
      texts.set(
        id,
        columns
          .map((column) => row[column]?.trim() ?? '')
          .filter((text) => text !== '')
          .join(' · '),
      );
  }
  const missing = documents.filter(({ id }) => !texts.has(id)).map(({ id }) => id);
  return { columns, texts, unknown, missing };

  function columnOf(name: string, known: readonly string[]): string {
    const column = known.find((one) => one.toLowerCase() === name.trim().toLowerCase());
    if (column !== undefined) return column;
    throw new StampsError(`There is no column "${name}". There are ${list(known)}.`);
  }
}

/** Finds a document by its file, as people write it in a table. */
function finder(documents: readonly BatchDocument[]): (name: string) => string | undefined {
  const ids = new Map<string, string>();
  const shared = new Set<string>();
  for (const { id, file } of documents) {
    const path = file.replaceAll('\\', '/');
    const last = path.split('/').at(-1) as string;
    for (const name of new Set([id, path, last, last.replace(/\.[^.]+$/, ''), path.replace(/\.[^./]+$/, '')])) {
      if (ids.has(name) && ids.get(name) !== id) shared.add(name);
      ids.set(name, id);
    }
  }
  for (const { id } of documents) ids.set(id, id);
  return (name) => {
    const path = name.replaceAll('\\', '/').replace(/^\.\//, '');
    const id = ids.get(path);
    if (id !== undefined && id !== path && shared.has(path)) {
      throw new StampsError(`"${name}" may be one of several documents: give its folder too, as in "${id}".`);
    }
    return id;
  };
}
