import type { ImportIssue } from '../reading/import-issue.ts';

/** A row of a file: its texts by the name of the column, in small letters. */
export type CsvRow = ReadonlyMap<string, string>;

export interface CsvFile {
  /** Its name, as it is written. */
  file: string;
  /** The row of its first entry, counted from 1. */
  firstRow: number;
  rows: CsvRow[];
  /** Names of columns as they are written. */
  columns: string[];
  issues: ImportIssue[];
}

/** No person has as many entries of a kind; the rest is reported. */
const MOST_ROWS = 2_000;

/**
 * Reads a CSV file with a row of names. Some files of LinkedIn have notes before it.
 *
 * @param isColumn whether a text is the name of a column, to find the row of names
 */
export async function readCsv(file: string, bytes: Uint8Array, isColumn: (name: string) => boolean): Promise<CsvFile> {
  const { default: Papa } = await import('papaparse');
  const text = new TextDecoder().decode(bytes);
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' });
  const head = data.findIndex((cells) => cells.some((cell) => isColumn(cell.trim().toLowerCase())));
  const issues: ImportIssue[] = errors
    .filter(({ type }) => type === 'Quotes')
    .slice(0, 5)
    .map(({ row = 0 }) => ({
      rule: 'unread-row',
      message: `Row ${row + 1} has quotes that do not match.`,
      location: { file, row: row + 1 },
    }));
  if (head < 0) {
    return {
      file,
      firstRow: 1,
      rows: [],
      columns: [],
      issues: [
        ...issues,
        { rule: 'unread-row', message: 'The file has no row with the names of its columns.', location: { file } },
      ],
    };
  }
  const columns = (data[head] as string[]).map((name) => name.trim());
  const rows = data.slice(head + 1, head + 1 + MOST_ROWS);
  if (data.length - head - 1 > MOST_ROWS) {
    issues.push({ rule: 'unread-row', message: `Only the first ${MOST_ROWS} rows were read.`, location: { file } });
  }
  return { file, firstRow: head + 2, rows: rows.map((cells) => rowOf(columns, cells)), columns, issues };
}

function rowOf(columns: readonly string[], cells: readonly string[]): CsvRow {
  return new Map(columns.map((name, index) => [name.toLowerCase(), (cells[index] ?? '').trim()]));
}
