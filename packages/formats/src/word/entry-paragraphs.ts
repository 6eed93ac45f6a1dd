import { separators } from '@recto/schema';
import { Bookmark, HeadingLevel, type IParagraphOptions, Paragraph, type ParagraphChild, TabStopType } from 'docx';
import type { Block, Entry, Line, List, Row } from '../outline/outline.ts';
import { textOf } from '../outline/words.ts';
import { EMPLOYER_BOOKMARK, styleId } from './field-styles.ts';
import { pt } from './page-size.ts';
import type { RunWriter } from './runs.ts';
import { BULLETS, NUMBERS } from './styles.ts';

/** How paragraphs are written. */
export interface ParagraphFormat {
  locale: string;
  runs: RunWriter;
  /** Whether paragraphs run from right to left. */
  bidirectional: boolean;
  /** Width of a line of text, in twips. */
  width: number;
  /** Size of running text in points. */
  fontSize: number;
  /** Whether title, employer and place are in one line. */
  oneLine: boolean;
  /** Whether entries are numbered: how far in their text is then, in twips. */
  numberIndent?: number | undefined;
  /** Numbers of what is bookmarked. */
  nextNumber: () => number;
}

/** A paragraph with the style of a field. */
export function fieldParagraph(
  field: string,
  children: readonly ParagraphChild[],
  { bidirectional, numberIndent }: ParagraphFormat,
  options: IParagraphOptions = {},
): Paragraph {
  const indent = numberIndent && !options.numbering ? { indent: { start: numberIndent } } : {};
  return new Paragraph({ style: styleId(field), ...indent, ...options, bidirectional, children });
}

/** An entry: title, then names, place, dates and grade, then its text. */
export function entryParagraphs(entry: Entry, format: ParagraphFormat, isPosition = false): Paragraph[] {
  const { body } = entry;
  const paragraphs = body.flatMap((block, index) => {
    const isAfterPosition = block.type !== 'entry' && body[index - 1]?.type === 'entry';
    return blockParagraphs(block, format, isAfterPosition);
  });
  return [...headerParagraphs(entry, format, isPosition), ...paragraphs];
}

function headerParagraphs(entry: Entry, format: ParagraphFormat, isPosition: boolean): Paragraph[] {
  const { runs, bidirectional, width, locale } = format;
  const { comma } = separators(locale);
  const [title, subtitle] = entry.title.length > 0 ? [entry.title, entry.subtitle] : [entry.subtitle, []];
  const plain = { bold: false };
  const place = entry.location ? runs.field('location', entry.location, plain) : [];
  const names = [
    ...runs.words(subtitle, { ...plain, italics: !format.oneLine }),
    ...(subtitle.length > 0 && place.length > 0 ? runs.text(comma, plain) : []),
    ...place,
  ];
  const facts = factRuns(entry, format);
  const aside = facts.length > 0 ? [runs.tab(), ...facts] : [];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  const numbering = format.numberIndent && !isPosition ? { numbering: { reference: NUMBERS, level: 0 } } : {};
  const heading = {
    heading: isPosition ? HeadingLevel.HEADING_3 : HeadingLevel.HEADING_2,
    bidirectional,
    tabStops,
    ...numbering,
  };
  const first = runs.words(title);
  if (names.length === 0 || (format.oneLine && isShort(entry, format))) {
    const line = names.length > 0 ? [...first, ...runs.text(comma, plain), ...names] : first;
    return line.length + aside.length > 0 ? [new Paragraph({ ...heading, children: [...line, ...aside] })] : [];
  }
  return [
    new Paragraph({ ...heading, children: first }),
    fieldParagraph('entry details', [...names, ...aside], format, {
      tabStops,
      // The last line of an entry without a text has nothing to stay with.
      ...(entry.body.length === 0 && { keepNext: false }),
    }),
  ];
}

/** Half an em is the width of a character in most fonts. */
const EM_OF_CHARACTER = 0.5;

/** Whether the header of an entry has room in one line. Otherwise its dates would be divided. */
function isShort(
  { title, subtitle, location = '', dates = '', grade }: Entry,
  { width, fontSize }: ParagraphFormat,
): boolean {
  const characters = [textOf(title), textOf(subtitle), location, dates, grade?.text ?? ''].join(' ').length + 4;
  return pt(characters * EM_OF_CHARACTER * fontSize) < width;
}

/** Dates and grade. */
export function factRuns(
  { dates, grade }: Pick<Entry, 'dates' | 'grade'>,
  { runs }: ParagraphFormat,
): ParagraphChild[] {
  const plain = { bold: false };
  return [
    ...(dates ? runs.field('dates', dates, plain, true) : []),
    ...(dates && grade ? runs.text(' · ', plain) : []),
    ...(grade ? runs.field(gradeStyle(grade.heading), grade.text, plain) : []),
  ];
}

/** The word for a grade is not in every layout, so that the style has it. */
const gradeStyle = (heading: string) => (/^c?gpa$/i.test(heading) ? heading.toLowerCase() : 'grade');

function blockParagraphs(block: Block, format: ParagraphFormat, isAfterPosition: boolean): Paragraph[] {
  switch (block.type) {
    case 'prose':
      return proseParagraphs(
        block.field === 'description' ? 'project description' : block.field,
        block.text,
        format,
        block.label,
      );
    case 'bullets':
      return bulletParagraphs(block.items, format, isAfterPosition);
    case 'line':
      return [lineParagraph(block, format, isAfterPosition)];
    case 'row':
      return [rowParagraph(block, format)];
    case 'entry':
      return entryParagraphs(block, format, true);
  }
}

/** An empty bookmark where the text of an employer goes on after the positions. */
function mark(isMarked: boolean, { nextNumber }: ParagraphFormat): ParagraphChild[] {
  return isMarked ? [new Bookmark({ id: `${EMPLOYER_BOOKMARK}_${nextNumber()}`, children: [] })] : [];
}

export function proseParagraphs(field: string, source: string, format: ParagraphFormat, label?: string): Paragraph[] {
  const { runs, locale } = format;
  const before = label ? runs.field('field label', `${label}${separators(locale).colon}`.trim()) : [];
  const gap = label && separators(locale).colon.endsWith(' ') ? runs.text(' ') : [];
  return runs
    .prose(source)
    .map((children, index) => fieldParagraph(field, index === 0 ? [...before, ...gap, ...children] : children, format));
}

/** A bullet for each text. */
export function bulletParagraphs(items: readonly string[], format: ParagraphFormat, isMarked = false): Paragraph[] {
  return items.flatMap((source, index) =>
    format.runs
      .prose(source)
      .filter((children) => children.length > 0)
      .map((children, place) =>
        place === 0
          ? fieldParagraph('highlights', [...mark(isMarked && index === 0, format), ...children], format, {
              numbering: { reference: BULLETS, level: 0 },
            })
          : fieldParagraph('highlights continued', children, format),
      ),
  );
}

/** A line of lists, with the labels that a page shows. */
function lineParagraph({ lists }: Line, format: ParagraphFormat, isMarked: boolean): Paragraph {
  const children = lists.flatMap((list, index) => [
    ...(index > 0 ? format.runs.text(' · ') : []),
    ...listRuns(list, format),
  ]);
  return fieldParagraph('line', [...mark(isMarked, format), ...children], format);
}

export function listRuns(list: List, { runs, locale }: ParagraphFormat): ParagraphChild[] {
  const { colon } = separators(locale);
  const label = list.labelShown
    ? [...runs.field('field label', `${list.label}${colon}`), ...(colon.endsWith(' ') ? runs.text(' ') : [])]
    : [];
  const isLinks = list.field === 'links';
  const items = isLinks ? list.items.map((group) => group.map((one) => ({ ...one, field: 'links' }))) : list.items;
  return [...label, ...runs.items({ ...list, items })];
}

/** A row: its label in bold, then its items. */
export function rowParagraph(row: Row, format: ParagraphFormat): Paragraph {
  return fieldParagraph('row', rowRuns(row, format), format);
}

export function rowRuns(row: Row, format: ParagraphFormat, withLabel = true): ParagraphChild[] {
  const { runs, locale } = format;
  const items = runs.items(row);
  if (!withLabel) return items;
  const label = runs.words(row.label, { bold: true });
  const colon = label.length > 0 && items.length > 0 ? runs.text(separators(locale).colon, { bold: true }) : [];
  return [...label, ...colon, ...items];
}
