import { direction, labels, type ResumeDocument } from '@recto/schema';
import type { Theme } from '@recto/themes';
import {
  AlignmentType,
  Bookmark,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  type Table,
  TextRun,
} from 'docx';
import type { Block, Outline, Section } from '../outline/outline.ts';
import { plainLine } from '../outline/plain-line.ts';
import { awardLines } from './award-lines.ts';
import {
  bulletParagraphs,
  entryParagraphs,
  fieldParagraph,
  listRuns,
  proseParagraphs,
  rowParagraph,
} from './entry-paragraphs.ts';
import { sectionBookmark } from './field-styles.ts';
import { finishPackage } from './finish-package.ts';
import { headParagraphs } from './head-paragraphs.ts';
import { mm, sizeOf } from './page-size.ts';
import { runWriter } from './runs.ts';
import { numberIndent, numberingOf, stylesOf } from './styles.ts';
import { type TableFormat, tableOf } from './tables.ts';
import { wordFonts } from './theme-fonts.ts';

/** The bytes of a Word document. */
export async function writeDocument(outline: Outline, resume: ResumeDocument, theme: Theme): Promise<Uint8Array> {
  const { locale, name } = outline;
  const { recto = {} } = resume.meta ?? {};
  const { width, height } = sizeOf(recto.paper);
  const { marginBlock, marginInline } = theme.tokens.page;
  let number = 0;
  const format: TableFormat = {
    theme,
    locale,
    runs: runWriter(locale),
    bidirectional: direction(locale) === 'rtl',
    width: mm(width - 2 * marginInline),
    fontSize: theme.tokens.size.body,
    oneLine: theme.traits.entry === 'line',
    nextNumber: () => ++number,
  };
  const children = [
    ...headParagraphs(outline, theme, format),
    ...outline.sections.flatMap((section) => sectionChildren(section, recto.breaks?.[section.key] === 'page', format)),
  ];
  const person = name ?? '';
  const document = new Document({
    title: [person, labels(locale).resume].filter(Boolean).join(' – '),
    creator: outline.latinName ?? person,
    lastModifiedBy: outline.latinName ?? person,
    description: outline.label ?? '',
    styles: stylesOf(theme, locale),
    numbering: numberingOf(theme),
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(width), height: mm(height) },
            margin: {
              top: mm(marginBlock),
              bottom: mm(marginBlock),
              left: mm(marginInline),
              right: mm(marginInline),
              header: mm(marginBlock / 2),
              footer: mm(marginBlock / 2),
            },
          },
          // The first page has neither head nor number.
          titlePage: true,
        },
        ...marginBoxes(outline, recto.print ?? {}, format),
        children: children.length > 0 ? children : [fieldParagraph('text', [], format)],
      },
    ],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return finishPackage(packed, { locale, fonts: wordFonts(theme) });
}

/** Page numbers from the second page on, and the name above it where the document asks for it. */
function marginBoxes(
  { locale, name }: Outline,
  { pageNumbers = true, runningHead = false }: { pageNumbers?: boolean; runningHead?: boolean },
  { bidirectional }: TableFormat,
) {
  const parts = labels(locale).pageOf.split(/(\{pages?\})/);
  const numbers = parts.map((part) =>
    part === '{page}' ? PageNumber.CURRENT : part === '{pages}' ? PageNumber.TOTAL_PAGES : part,
  );
  const line = (children: ParagraphChild[]) =>
    new Paragraph({ alignment: AlignmentType.CENTER, bidirectional, children });
  return {
    ...(pageNumbers && {
      footers: { default: new Footer({ children: [line([new TextRun({ children: numbers })])] }) },
    }),
    ...(runningHead &&
      name && { headers: { default: new Header({ children: [line([new TextRun(plainLine(name))])] }) } }),
  };
}

function sectionChildren(section: Section, isOnNewPage: boolean, format: TableFormat): (Paragraph | Table)[] {
  const { title, kind, custom, blocks } = section;
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    bidirectional: format.bidirectional,
    ...(isOnNewPage && { pageBreakBefore: true }),
    children: [
      new Bookmark({
        id: sectionBookmark(kind, custom, format.nextNumber()),
        children: [new TextRun({ text: plainLine(title) || '–', ...(format.bidirectional && { rightToLeft: true }) })],
      }),
    ],
  });
  const table = tableOf(section, format);
  return table ? [heading, table] : [heading, ...blocks.flatMap((block) => blockParagraphs(block, section, format))];
}

function blockParagraphs(block: Block, { kind }: Section, given: TableFormat): Paragraph[] {
  const isNumbered = kind === 'publications' && given.theme.traits.numbers === 'publications';
  const format = isNumbered ? { ...given, numberIndent: numberIndent(given.theme) } : given;
  switch (block.type) {
    case 'entry':
      return kind === 'awards' ? awardLines(block, format) : entryParagraphs(block, format);
    case 'prose':
      return proseParagraphs('text', block.text, format);
    case 'bullets':
      return bulletParagraphs(block.items, format);
    case 'row':
      return [rowParagraph(block, format)];
    case 'line':
      return block.lists.map((list) => fieldParagraph('line', listRuns(list, format), format));
  }
}
