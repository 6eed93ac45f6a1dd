import { labels, separators } from '@recto/schema';
import type { Theme } from '@recto/themes';
import {
  BorderStyle,
  type ITableBordersOptions,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Block, Entry, Row, Section, Words } from '../outline/outline.ts';
import { awardTexts } from './award-lines.ts';
import {
  bulletParagraphs,
  factRuns,
  fieldParagraph,
  listRuns,
  type ParagraphFormat,
  proseParagraphs,
  rowRuns,
} from './entry-paragraphs.ts';
import { pt } from './page-size.ts';
import { wordColor } from './theme-fonts.ts';

/** How tables are drawn. */
export interface TableFormat extends ParagraphFormat {
  theme: Theme;
}

/** Widths of columns as parts of the line, by section, as on a page. */
const LABEL_COLUMN = 0.24;

/** The table of a section, where the theme or the document asks for one. */
export function tableOf({ kind, layout, blocks }: Section, format: TableFormat): Table | undefined {
  const entries = blocks.filter((block): block is Entry => block.type === 'entry');
  const rows = blocks.filter((block): block is Row => block.type === 'row');
  if (kind === 'education' && layout === 'table') return educationTable(entries, format);
  if (kind === 'coursework' && layout === 'matrix') return courseTable(rows, format);
  if (kind === 'projects' && layout === 'table')
    return labelTable(
      entries.map((entry) => projectRow(entry, format)),
      format,
    );
  if (kind === 'awards' && layout === 'table')
    return labelTable(
      entries.map((entry) => awardRow(entry, format)),
      format,
    );
  if (kind === 'skills' && layout === 'table') {
    return labelTable(
      rows.map((row) => [
        fieldParagraph('row', format.runs.words(row.label, { bold: true }), format),
        [fieldParagraph('row', rowRuns(row, format, false), format)],
      ]),
      format,
    );
  }
  return undefined;
}

function cell(children: Paragraph[], width: number, format: TableFormat, span = 1): TableCell {
  return new TableCell({
    children: children.length > 0 ? children : [fieldParagraph('text', [], format)],
    width: { size: width, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    verticalAlign: VerticalAlignTable.CENTER,
  });
}

function table(rows: TableRow[], columnWidths: number[], { theme, bidirectional, width }: TableFormat): Table {
  const { space } = theme.tokens;
  return new Table({
    rows,
    columnWidths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: bordersOf(theme),
    visuallyRightToLeft: bidirectional,
    margins: {
      marginUnitType: WidthType.DXA,
      top: pt(space.cell / 2),
      bottom: pt(space.cell / 2),
      left: pt(space.gutter),
      right: pt(space.gutter),
    },
  });
}

/** Boxes, or lines between rows only. */
function bordersOf({ tokens, traits }: Theme): ITableBordersOptions {
  const isBoxed = traits.table === 'boxed';
  const color = wordColor(isBoxed ? tokens.color.rule : tokens.color.fill) ?? 'auto';
  const line = { style: BorderStyle.SINGLE, size: Math.max(2, Math.round(tokens.rule.hairline * 8)), color };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const box = isBoxed ? line : none;
  return { top: box, bottom: box, left: box, right: box, insideVertical: box, insideHorizontal: line };
}

/** Programme, institution, grade and completion, a row for each degree. */
function educationTable(entries: readonly Entry[], format: TableFormat): Table {
  const words = labels(format.locale);
  const isGraded = entries.some(({ grade }) => grade);
  const isDated = entries.some(({ dates }) => dates);
  const heads = [...new Set(entries.flatMap(({ grade }) => grade?.heading ?? []))];
  const columns = [
    { title: words.program, share: 0.36, write: programme },
    { title: words.institution, share: 0.36, write: institution },
    ...(isGraded
      ? [
          {
            title: heads.includes(words.grade) ? words.grade : heads.join(' / '),
            share: 0.13,
            write: ({ grade }: Entry) => facts({ grade }, format),
          },
        ]
      : []),
    ...(isDated
      ? [{ title: words.completion, share: 0.15, write: ({ dates }: Entry) => facts({ dates }, format) }]
      : []),
  ];
  const whole = columns.reduce((all, { share }) => all + share, 0);
  const widths = columns.map(({ share }) => Math.round((format.width * share) / whole));
  const head = columns.map(({ title }, index) =>
    cell([fieldParagraph('text', format.runs.text(title, { bold: true }), format)], widths[index] as number, format),
  );
  const rows = entries.map(
    (entry) =>
      new TableRow({
        cantSplit: true,
        children: columns.map(({ write }, index) => cell(write(entry, format), widths[index] as number, format)),
      }),
  );
  return table([new TableRow({ tableHeader: true, cantSplit: true, children: head }), ...rows], widths, format);
}

function facts(fields: Pick<Entry, 'dates' | 'grade'>, format: TableFormat): Paragraph[] {
  const runs = factRuns(fields, format);
  return runs.length > 0 ? [fieldParagraph('line', runs, format)] : [];
}

/** The degree, and the thesis beneath. */
function programme({ subtitle, body }: Entry, format: TableFormat): Paragraph[] {
  const degree = format.runs.words(inBrackets(subtitle), { bold: true });
  return [
    ...(degree.length > 0 ? [fieldParagraph('line', degree, format)] : []),
    ...bodyParagraphs(body, format, (field) => field === 'thesis'),
  ];
}

/** "B.Tech. (Physics)"; with brackets in a part, a comma, as `degreeText` does. */
function inBrackets(words: readonly Words[]): Words[] {
  const [studyType, area] = words;
  if (!studyType || !area || words.some(({ text }) => /[()]/.test(text))) return [...words];
  return [studyType, { ...area, before: ' (', after: ')' }];
}

function institution({ title, location, body }: Entry, format: TableFormat): Paragraph[] {
  const { runs } = format;
  const place = location ? runs.field('location', location) : [];
  const comma = title.length > 0 && place.length > 0 ? runs.text(separators(format.locale).comma) : [];
  const names = [...runs.words(title), ...comma, ...place];
  const rest = (isFirst: boolean) =>
    bodyParagraphs(
      body.filter(({ type }) => (type === 'line') !== isFirst),
      format,
      (field) => field !== 'thesis',
    );
  return [...(names.length > 0 ? [fieldParagraph('line', names, format)] : []), ...rest(true), ...rest(false)];
}

/** The paragraphs of some fields. */
function bodyParagraphs(body: readonly Block[], format: TableFormat, isShown: (field: string) => boolean): Paragraph[] {
  return body.flatMap((block): Paragraph[] => {
    if (block.type === 'prose' && isShown(block.field)) {
      const field = block.field === 'description' ? 'project description' : block.field;
      return proseParagraphs(field, block.text, format, block.label);
    }
    if (block.type === 'bullets' && isShown(block.field)) return bulletParagraphs(block.items, format);
    if (block.type !== 'line') return [];
    const lists = block.lists.filter(({ field }) => isShown(field));
    return lists.map((list) => fieldParagraph('line', listRuns(list, format), format));
  });
}

type LabelRow = [label: Paragraph, content: Paragraph[]];

/** Label and content side by side. */
function labelTable(rows: readonly LabelRow[], format: TableFormat): Table {
  const label = Math.round(format.width * LABEL_COLUMN);
  const widths = [label, format.width - label];
  return table(
    rows.map(
      ([first, content]) =>
        new TableRow({
          cantSplit: true,
          children: [cell([first], label, format), cell(content, format.width - label, format)],
        }),
    ),
    widths,
    format,
  );
}

/** Title and date, then awarder, rank and summary in a line. */
function awardRow(entry: Entry, format: TableFormat): LabelRow {
  const { runs } = format;
  const { title, dates } = entry;
  const date = dates
    ? [...runs.text(title.length > 0 ? ' (' : '('), ...runs.field('dates', dates), ...runs.text(')')]
    : [];
  return [
    fieldParagraph('line', [...runs.words(title, { bold: true }), ...date], format),
    awardTexts(entry, format).map((line) => fieldParagraph('summary', line, format)),
  ];
}

/** The name, then roles and dates, advisors and links, text, bullets and tools. */
function projectRow({ title, subtitle, location, dates, body }: Entry, format: TableFormat): LabelRow {
  const { runs, locale } = format;
  const comma = () => runs.text(separators(locale).comma);
  const groups = [
    runs.words(subtitle),
    location ? runs.field('location', location) : [],
    dates ? runs.field('dates', dates) : [],
  ];
  const context = groups
    .filter((group) => group.length > 0)
    .flatMap((group, index) => (index > 0 ? [...comma(), ...group] : group));
  const isDetail = (field: string) => field === 'advisors' || field === 'links';
  return [
    fieldParagraph('line', runs.words(title, { bold: true }), format),
    [
      ...(context.length > 0 ? [fieldParagraph('line', context, format)] : []),
      ...bodyParagraphs(body, format, isDetail),
      ...bodyParagraphs(body, format, (field) => !isDetail(field)),
    ],
  ];
}

/** More courses of an area are in a second row. */
const MOST_COLUMNS = 4;

const greatestCommonDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestCommonDivisor(other, one % other);

/** An area and a box for each of its courses, in rows of equal boxes. */
function courseTable(areas: readonly Row[], format: TableFormat): Table {
  const lines = areas.flatMap(({ label, items }) => {
    const count = Math.max(1, Math.ceil(items.length / MOST_COLUMNS));
    const each = Math.ceil(items.length / count);
    return Array.from({ length: count }, (_, line) => ({
      label: line === 0 ? label : [],
      items: items.slice(line * each, (line + 1) * each),
    }));
  });
  const columns = lines.reduce(
    (all, { items: { length } }) => (length > 0 ? (all * length) / greatestCommonDivisor(all, length) : all),
    1,
  );
  const area = Math.round(format.width * 0.2);
  const box = Math.floor((format.width - area) / columns);
  const rows = lines.map(({ label, items }) => {
    const span = columns / Math.max(1, items.length);
    const cells = items.length > 0 ? items : [[]];
    return new TableRow({
      cantSplit: true,
      children: [
        cell([fieldParagraph('row', format.runs.words(label, { bold: true }), format)], area, format),
        ...cells.map((words) =>
          cell([fieldParagraph('row', format.runs.words(words), format)], box * span, format, span),
        ),
      ],
    });
  });
  return table(rows, [area, ...new Array<number>(columns).fill(box)], format);
}
