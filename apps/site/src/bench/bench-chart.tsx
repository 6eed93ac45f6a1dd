import { type BenchTable, written } from './results.ts';

/** Pixels of a row, of its text, and of its bar. */
const [ROW, TEXT, BAR] = [40, 15, 10];

/** Bars from nought, ours in colour. Widths are shares of the page's, so that the text has one size on every screen. */
export function BenchChart({ table, column }: { table: BenchTable; column: number }) {
  const fields = fieldsColumn(table);
  const bars = table.rows.flatMap((row) => {
    const [name, value] = [row[0], row[column]];
    const shown = fields === undefined ? '' : `${written(row[fields.index])}/${fields.all} · `;
    return typeof value === 'number' ? [{ name: `${name}`, value, says: `${shown}${written(value)}` }] : [];
  });
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <svg
      className="chart"
      role="img"
      aria-label={`${table.title}, ${unitOf(table, column)}`}
      height={bars.length * ROW}
    >
      {bars.map(({ name, value, says }, index) => (
        <g key={name} className={/recto/i.test(name) ? 'ours' : undefined}>
          <text y={index * ROW + TEXT}>{name}</text>
          <text x="100%" y={index * ROW + TEXT} textAnchor="end">
            {says}
          </text>
          <rect y={index * ROW + TEXT + 6} width={`${Math.max((value / most) * 100, 0.3)}%`} height={BAR} />
        </g>
      ))}
    </svg>
  );
}

/** What the figures of a chart are. */
export const unitOf = (table: BenchTable, column: number) =>
  fieldsColumn(table) ? `fields shown · ${table.columns[column]}` : table.columns[column];

/** The column of the fields that a page shows, `of 85 fields`: a theme that shows less has less to do. */
function fieldsColumn({ columns }: BenchTable): { index: number; all: string } | undefined {
  const index = columns.findIndex((column) => /^of \d+ fields$/.test(column));
  return index < 0 ? undefined : { index, all: (columns[index] as string).replace(/\D/g, '') };
}
