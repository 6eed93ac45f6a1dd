import { type Table, written } from './table.ts';

const escapeText = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/** A page with each table, and a chart for those that name a column: bars from nought, ours in colour. */
export function drawPage(tables: readonly Table[], run: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>Recto: bench</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
  table { border-collapse: collapse; margin: 1rem 0 }
  th, td { border-bottom: 1px solid #8885; padding: 0.2rem 0.8rem; text-align: end; font-variant-numeric: tabular-nums }
  th:first-child, td:first-child { padding-inline-start: 0; text-align: start }
  svg { display: block; inline-size: 100% } svg text { fill: currentColor; font-size: 13px }
  rect { fill: #8888 } .ours rect { fill: #c2410c }
  p { color: color-mix(in srgb, currentColor 75%, transparent); font-size: 14px; overflow-wrap: anywhere }
</style>
<h1>Recto: bench</h1>
<p>${escapeText(run)}</p>
${tables.map(section).join('\n')}
</html>
`;
}

function section(table: Table): string {
  const { title, columns, rows, notes = [] } = table;
  const line = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeText(cell)}</${tag}>`).join('')}</tr>`;
  return `<h2>${escapeText(title)}</h2>
${chart(table)}
<table>${line(columns, 'th')}${rows.map((row) => line(row.map(written), 'td')).join('')}</table>
${notes.map((note) => `<p>${escapeText(note)}</p>`).join('\n')}`;
}

/** Widths of a chart, in the units of its drawing: names, then bars. */
const [NAMES, BARS, ROW] = [270, 430, 22];

function chart({ title, columns, rows, chart }: Table): string {
  if (chart === undefined) return '';
  const bars = rows.flatMap(([name, ...cells]) => {
    const value = cells[chart - 1];
    return typeof value === 'number' ? [{ name: `${name}`, value }] : [];
  });
  const most = Math.max(...bars.map(({ value }) => value));
  const drawn = bars.map(({ name, value }, index) => {
    const [y, width] = [index * ROW, Math.max((value / most) * BARS, 1)];
    return `<g${/recto/i.test(name) ? ' class="ours"' : ''}><text x="${NAMES - 8}" y="${y + 15}" text-anchor="end">${escapeText(name)}</text><rect x="${NAMES}" y="${y + 3}" width="${width}" height="${ROW - 6}"/><text x="${NAMES + width + 6}" y="${y + 15}">${written(value)}</text></g>`;
  });
  const label = `${title}, ${columns[chart]}`;
  return `<svg role="img" aria-label="${escapeText(label)}" viewBox="0 0 ${NAMES + BARS + 80} ${bars.length * ROW}">${drawn.join('')}</svg>`;
}
