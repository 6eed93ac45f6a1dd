/** A value of a table: a number is written with three digits, `undefined` as a dash. */
export type Cell = string | number | undefined;

/** What a section measured. */
export interface Table {
  title: string;
  columns: readonly string[];
  /** The first cell is the name of what was measured. */
  rows: readonly (readonly Cell[])[];
  /** The column that the chart shows, counted from 0. */
  chart?: number;
  /** What to know before comparing. */
  notes?: readonly string[];
}

/** How much a run measures. */
export interface Extent {
  /** Under three minutes: fewer rounds and sizes. */
  quick: boolean;
}

/** A section of the bench: what it is about, and the function that measures it. */
export interface Section {
  title: string;
  measure(extent: Extent): Promise<Table[]>;
}

/** A cell as it is written: three digits, and no more of them than the number has. */
export function written(cell: Cell): string {
  if (cell === undefined) return '–';
  if (typeof cell === 'string') return cell;
  if (Number.isInteger(cell)) return cell.toLocaleString('en');
  return Math.abs(cell) >= 100 ? Math.round(cell).toLocaleString('en') : `${Number(cell.toPrecision(3))}`;
}

/** A table in Markdown. */
export function toMarkdown({ title, columns, rows, notes = [] }: Table): string {
  const lines = [
    columns,
    columns.map((_, index) => (index === 0 ? '---' : '---:')),
    ...rows.map((row) => row.map(written)),
  ];
  const table = lines.map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`).join('\n');
  return `### ${title}\n\n${table}\n${notes.map((note) => `\n${note}\n`).join('')}`;
}
