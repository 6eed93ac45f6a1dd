import { type BenchTable, written } from './results.ts';

/** Pixels of a row, of its text, and of its bar. */
const [ROW, TEXT, BAR] = [40, 15, 10];

/** Bars from nought, ours in colour. Widths are shares of the page's, so that the text has one size on every screen. */
export function BenchChart({ table, column }: { table: BenchTable; column: number }) {
  const fields = fieldsColumn(table);
  const unit = unitOf(table.columns[column] ?? '');
  const bars = table.rows.flatMap((row) => {
    const [name, value] = [row[0], row[column]];
    const shown = fields && written(row[fields.index]);
    return typeof value === 'number' ? [{ name: `${name}`, value, shown }] : [];
  });
  const most = Math.max(...bars.map(({ value }) => value));
  return (
    <svg className="chart" role="img" aria-label={chartWords(table, column)} height={bars.length * ROW}>
      {bars.map(({ name, value, shown }, index) => (
        <g key={name} className={/recto/i.test(name) ? 'ours' : undefined}>
          <text y={index * ROW + TEXT}>{name}</text>
          <text x="100%" y={index * ROW + TEXT} textAnchor="end">
            {fields && (
              <tspan className="shown">
                {shown} of {fields.all} fields{GAP}
              </tspan>
            )}
            {written(value)} {unit}
          </text>
          <rect y={index * ROW + TEXT + 6} width={`${Math.max((value / most) * 100, 0.3)}%`} height={BAR} />
        </g>
      ))}
    </svg>
  );
}

/** Between the fields and the time of a row: SVG joins plain spaces. */
const GAP = '\u2003';

/** What the bars of a chart say, and which is better. */
export function chartWords(table: BenchTable, column: number): string {
  const header = table.columns[column] ?? '';
  const fields = fieldsColumn(table);
  if (header === 'ms of processor time')
    return `Milliseconds of processor time to make the page once. Shorter is better.${
      fields
        ? ` Beside it: how many of the ${fields.all} fields of the document the page shows, since a page that leaves some out has less to do.`
        : ''
    }`;
  if (/^ms\b/.test(header)) return 'Milliseconds by the clock, from the start to the result. Shorter is better.';
  if (/^kB\b/.test(header)) return 'Kilobytes. Shorter is better.';
  if (header === 'a second') return 'How many are done in a second. Longer is better.';
  return header;
}

/** The unit of a figure, as it stands after it. */
const unitOf = (header: string) => /^(?:ms|kB|a second)\b/.exec(header)?.[0] ?? '';

/** The column of the fields that a page shows, `of 85 fields`: a theme that shows less has less to do. */
function fieldsColumn({ columns }: BenchTable): { index: number; all: string } | undefined {
  const index = columns.findIndex((column) => /^of \d+ fields$/.test(column));
  return index < 0 ? undefined : { index, all: (columns[index] as string).replace(/\D/g, '') };
}
