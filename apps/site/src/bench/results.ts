import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a section of the bench has measured. */
export interface BenchTable {
  title: string;
  columns: string[];
  /** The first cell is the name of what was measured; one that is left out was not. */
  rows: (string | number | null)[][];
  /** The column that the chart shows, counted from 0. */
  chart?: number;
  notes?: string[];
}

/** A run of the bench: `apps/bench/src/results.ts` writes it. */
export interface BenchResults {
  /** The day, as `2026-11-28`. */
  date: string;
  machine: string;
  command: string;
  minutes: number;
  tables: BenchTable[];
}

/** The latest run that is in the repository. The site is built in its own folder, beside that of the bench. */
export async function benchResults(): Promise<BenchResults> {
  return JSON.parse(await readFile(join(process.cwd(), '../bench/results/results.json'), 'utf8'));
}

/** A value as it is written: three digits; a dash for what was not measured. */
export function written(cell: string | number | null | undefined): string {
  if (cell === undefined || cell === null) return '–';
  if (typeof cell === 'string') return cell;
  const digits = Number.isInteger(cell) || Math.abs(cell) >= 100 ? Math.round(cell) : Number(cell.toPrecision(3));
  return digits.toLocaleString('en', { maximumSignificantDigits: 21 });
}
