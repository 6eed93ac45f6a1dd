import type { ThemeChoice } from './choices.ts';

/** The line of a section in the page of the templates: `      <Experience {...work} />`. */
const SECTION = /^ {6}<\w+ \{\.\.\.(\w+)\} \/>\n/gm;

/**
 * The page of a project: the sections of the template in the order of the document, else of the theme, and in two columns
 * where the theme has them.
 *
 * @param sheet the template, whose sections are lines one after the other
 */
export function composeSheet(sheet: string, theme: ThemeChoice, order: readonly string[]): string {
  const lines = [...sheet.matchAll(SECTION)]
    .map(([line, key = '']) => ({ line, key }))
    .filter(({ key }) => key !== 'header' && key !== 'jsonLd');
  const [first] = lines;
  const block = lines.map(({ line }) => line).join('');
  if (!first || !sheet.includes(block)) throw new Error('The sections of the template are not one block.');
  const keys = order.length > 0 ? order : theme.order;
  const place = (key: string) => (keys.includes(key) ? keys.indexOf(key) : keys.length);
  const sorted = lines.toSorted((one, other) => place(one.key) - place(other.key));
  if (theme.aside.length === 0) return sheet.replace(block, () => sorted.map(({ line }) => line).join(''));
  return inColumns(sheet, block, sorted, theme.aside);
}

function inColumns(
  sheet: string,
  block: string,
  lines: readonly { line: string; key: string }[],
  aside: readonly string[],
): string {
  const column = (name: string, isInside: (key: string) => boolean, more = '') => {
    const inside = lines.filter(({ key }) => isInside(key)).map(({ line }) => `    ${line}`);
    return `        <${name}>\n${inside.join('')}${more}        </${name}>\n`;
  };
  // Sections of the writer's own are in the wide column.
  const [custom = ''] = /^ {6}\{Object\.entries\(custom\)[\s\S]*?\n {6}\)\)\}\n/m.exec(sheet) ?? [];
  const main = column('Main', (key) => !aside.includes(key), custom.replace(/^/gm, '    ').trimEnd().concat('\n'));
  const columns = `      <Columns>\n${main}${column('Aside', (key) => aside.includes(key))}      </Columns>\n`;
  return sheet
    .replace(custom, '')
    .replace(block, () => columns)
    .replace(/^import \{\n {2}Awards,\n/m, 'import {\n  Aside,\n  Awards,\n')
    .replace(/^ {2}Coursework,\n/m, '  Columns,\n  Coursework,\n')
    .replace(/^ {2}Languages,\n/m, '  Languages,\n  Main,\n');
}
